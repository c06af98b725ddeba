// Compiles the Solidity sources of this folder from ONE standard-JSON input and writes what the Go packages need.
//
//   node generate.mjs          write standard-input.json and <folder>/combined-abi.json
//   node generate.mjs --check  compile and compare with what is there; exit 1 and name the files that differ
//
// standard-input.json is what block explorers want for verification: every source, every setting. Paths in it are
// relative to this folder, because they are part of the metadata hash and so of the bytecode. Nothing here reads a
// clock, the environment or a directory's order.
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

const COMPILER = '0.8.37';
// What each Go package binds; sources that these import are found by following the imports.
const PACKAGES = {
  hostile: { 'hostile/HostileToken.sol': ['HostileToken'] },
  icn: {
    'icn/DevnetBookings.sol': ['DevnetBookings'],
    'icn/DevnetCollateral.sol': ['DevnetCollateral'],
    'icn/DevnetEraManager.sol': ['DevnetEraManager'],
    'icn/DevnetLinks.sol': ['DevnetLinks'],
    'icn/DevnetRegistry.sol': ['DevnetRegistry'],
    'icn/DevnetRewards.sol': ['DevnetRewards'],
  },
  icnt: { 'icnt/TestICNT.sol': ['TestICNT'] },
  safe: { 'safe/ISafe.sol': ['ISafe', 'ISafeProxyFactory'] },
  settlement: {
    'settlement/EpochSettlement.sol': ['EpochSettlement'],
    'settlement/Vault.sol': ['Vault'],
  },
};

function readSource(unit) {
  const path = unit.startsWith('@') ? join(here, 'node_modules', unit) : join(here, unit);
  return readFileSync(path, 'utf8');
}

// resolveImport turns an import path of a source unit into a source unit name, as the compiler does.
function resolveImport(unit, path) {
  if (!path.startsWith('.')) return path;
  return join(dirname(unit), path);
}

function collectSources() {
  const sources = {};
  const queue = Object.values(PACKAGES).flatMap((files) => Object.keys(files));
  while (queue.length > 0) {
    const unit = queue.pop();
    if (sources[unit]) continue;
    const content = readSource(unit);
    sources[unit] = { content };
    for (const match of content.matchAll(/^import\s+(?:[^"';]*\sfrom\s+)?["']([^"']+)["'];/gm)) {
      queue.push(resolveImport(unit, match[1]));
    }
  }
  return Object.fromEntries(Object.entries(sources).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function standardInput() {
  return {
    language: 'Solidity',
    sources: collectSources(),
    settings: {
      evmVersion: 'cancun',
      // For cheap calls and not for a cheap deployment, as far as the limit of 24,576 bytes for a contract lets it.
      optimizer: { enabled: true, runs: 100000 },
      // Some hundred gas less for a claim, and shorter code.
      viaIR: true,
      outputSelection: {
        '*': { '*': ['abi', 'evm.bytecode.object', 'evm.deployedBytecode.object'] },
      },
    },
  };
}

function compile(input) {
  const solc = require('solc');
  if (!solc.version().startsWith(`${COMPILER}+`)) {
    throw new Error(`compiler: expected ${COMPILER}, got ${solc.version()}; run npm ci`);
  }
  const output = JSON.parse(solc.compile(JSON.stringify(input)));
  // Warnings are errors here: a warning nobody reads is worse than none. The one exception is the notice that
  // OpenZeppelin's reentrancy guard uses transient storage, which the notice itself calls safe for a guard.
  const TRANSIENT_STORAGE = '2394';
  const messages = (output.errors ?? []).filter(
    (m) => !(m.errorCode === TRANSIENT_STORAGE && m.sourceLocation?.file.startsWith('@openzeppelin/')),
  );
  for (const m of messages) process.stderr.write(m.formattedMessage);
  if (messages.length > 0) throw new Error('compilation failed');
  return { output, version: solc.version() };
}

function combinedJSON(files, { output, version }) {
  const contracts = {};
  for (const [unit, names] of Object.entries(files)) {
    for (const name of names) {
      const c = output.contracts[unit][name];
      contracts[`${unit}:${name}`] = {
        abi: c.abi,
        bin: c.evm.bytecode.object,
        'bin-runtime': c.evm.deployedBytecode.object,
      };
    }
  }
  return { contracts, version };
}

function main() {
  const input = standardInput();
  const compiled = compile(input);
  const outputs = { 'standard-input.json': input };
  for (const [folder, files] of Object.entries(PACKAGES)) {
    outputs[`${folder}/combined-abi.json`] = combinedJSON(files, compiled);
  }
  const check = process.argv.includes('--check');
  const stale = [];
  for (const [name, value] of Object.entries(outputs)) {
    const text = JSON.stringify(value, null, 1) + '\n';
    const path = join(here, name);
    if (!check) writeFileSync(path, text);
    else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) stale.push(name);
  }
  if (stale.length > 0) {
    process.stderr.write(`differs from its sources: ${stale.join(', ')}; run make generate\n`);
    process.exit(1);
  }
}

main();
