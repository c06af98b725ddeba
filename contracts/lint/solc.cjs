#!/usr/bin/env node
// The pinned compiler as `forge` calls one: version and standard JSON only.
const { createRequire } = require('node:module');
const { join } = require('node:path');

const solc = createRequire(join(__dirname, '..', 'package.json'))('solc');
const { readFileSync } = require('node:fs');

const args = process.argv.slice(2);
if (args.includes('--version')) {
  const version = solc.version().replace('.Emscripten.clang', '.Linux.g++');
  process.stdout.write(`solc, the solidity compiler commandline interface\nVersion: ${version}\n`);
} else if (args.includes('--standard-json')) {
  process.stdout.write(solc.compile(readFileSync(0, 'utf8')));
} else {
  process.stderr.write('only --version and --standard-json\n');
  process.exit(64);
}
