// OpenZeppelin's StandardMerkleTree: the tree of the payouts, or the tree and the proof of each.
import { StandardMerkleTree } from '@openzeppelin/merkle-tree';
import { readFileSync } from 'node:fs';

const name = `@openzeppelin/merkle-tree 1.0.8, Node ${process.version}`;
const types = ['uint8', 'uint256', 'address', 'uint256'];

function build(data, more) {
  const values = readFileSync(`${data}/payouts.csv`, 'utf8').trimEnd().split('\n').map((line) => line.split(','));
  const begun = process.hrtime.bigint();
  const tree = StandardMerkleTree.of(values, types);
  more(tree, values.length);
  return { name, seconds: Number(process.hrtime.bigint() - begun) / 1e9, text: `${tree.root}\n` };
}

export const tree = { run: (data) => build(data, () => {}) };

export const proofs = {
  run: (data) =>
    build(data, (tree, n) => {
      let siblings = 0;
      for (let i = 0; i < n; i++) siblings += tree.getProof(i).length;
      if (siblings < n) throw new Error(`${n} proofs of ${siblings} siblings`);
    }),
};
