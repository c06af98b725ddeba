// Verifies the folder that assay proofs wrote with OpenZeppelin's library:
// node verify-proofs.cjs PACKAGE_JSON_BESIDE_NODE_MODULES FOLDER
const { createRequire } = require('node:module');
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const [beside, folder] = process.argv.slice(2);
const { StandardMerkleTree } = createRequire(beside)('@openzeppelin/merkle-tree');
const read = (...path) => JSON.parse(readFileSync(join(folder, ...path), 'utf8'));
const fail = (message) => {
  throw new Error(message);
};

const epoch = read('epoch.json');
const counts = {};
for (const [name, root] of [['payouts', epoch.payout_root], ['slashes', epoch.slash_root]]) {
  counts[name] = 0;
  if (!existsSync(join(folder, `${name}.json`))) continue;
  const tree = StandardMerkleTree.load(read(`${name}.json`));
  tree.validate();
  if (tree.root !== root) fail(`${name}.json has root ${tree.root}, want ${root}`);
  const left = new Set([...tree.entries()].map(([, value]) => value.join()));
  for (const file of readdirSync(join(folder, name))) {
    const { root: stated, leafEncoding, leaves } = read(name, file);
    if (stated !== root) fail(`${file} has root ${stated}, want ${root}`);
    for (const { value, leaf, proof } of leaves) {
      if (tree.leafHash(value) !== leaf) fail(`${file}: leaf ${leaf} of ${value}`);
      if (!StandardMerkleTree.verify(stated, leafEncoding, value, proof)) fail(`${file}: bad proof of ${value}`);
      if (!left.delete(value.join())) fail(`${file}: ${value} is not in ${name}.json, or twice in files`);
      counts[name]++;
    }
  }
  if (left.size !== 0) fail(`${name}: ${left.size} values are in no file`);
}
console.log(JSON.stringify(counts));
