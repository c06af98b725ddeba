// Writes the 1_0_8 files beside it with OpenZeppelin's own library:
//   npm install --no-save @openzeppelin/merkle-tree@1.0.8 && node generate.mjs
// What it writes is committed; the Go tests read it and need no Node.
import { writeFileSync } from 'node:fs';
import { SimpleMerkleTree, StandardMerkleTree } from '@openzeppelin/merkle-tree';

const hex = (n, bytes) => '0x' + BigInt(n).toString(16).padStart(2 * bytes, '0');
const write = (name, value) => writeFileSync(new URL(name, import.meta.url), JSON.stringify(value));

const payoutTypes = ['uint8', 'uint256', 'address', 'uint256'];
const payout = i => [String(1 + (i % 3)), String(i), hex(0xa55a1n * BigInt(i + 1), 20), String(BigInt(i + 1) * 10n ** 18n + BigInt(i))];
const payouts = n => Array.from({ length: n }, (_, i) => payout(i));

const slashTypes = ['uint256', 'uint256', 'bytes32', 'uint256', 'uint8'];
const slash = i => [String(7 + (i % 2)), String(1000 + i), hex(i % 3 ? (1n << 255n) + BigInt(i) : 0n, 32), String(3n ** BigInt(i)), String(1 + (i % 2))];
const slashes = n => Array.from({ length: n }, (_, i) => slash(i));

const mixedTypes = ['bool', 'bytes', 'string', 'uint', 'bytes3', 'uint16'];
const mixed = [
  [true, '0x', '', 0, '0x010203', 65535],
  ['false', '0xDEADbeef', 'a < b & "c" \\ \u00e9\u{1f333}\n', String(2n ** 256n - 1n), '0xffffff', '0x0a'],
  [false, '0x' + '11'.repeat(32), 'x'.repeat(32), '0xFf', '0x000000', '0'],
  ['true', '0x' + '22'.repeat(33), 'y'.repeat(65), '1', '0xABCDEF', 7],
];

function withProofs(name, tree) {
  write(`${name}.1_0_8.json`, tree.dump());
  const leaves = [...tree.entries()].map(([i, value]) => ({ value, leaf: tree.leafHash(value), proof: tree.getProof(i) }));
  write(`${name}.proofs.1_0_8.json`, { root: tree.root, leaves });
}

withProofs('payout', StandardMerkleTree.of(payouts(13), payoutTypes));
withProofs('slash', StandardMerkleTree.of(slashes(6), slashTypes));
withProofs('mixed.unsorted', StandardMerkleTree.of(mixed, mixedTypes, { sortLeaves: false }));
withProofs('single', StandardMerkleTree.of(payouts(1), payoutTypes));
write('simple.custom.1_0_8.json', SimpleMerkleTree.of([hex(1, 32), hex(2, 32)], { nodeHash: (a, b) => (a < b ? a : b) }).dump());
write('duplicate.1_0_8.json', StandardMerkleTree.of([payout(0), payout(1), payout(0)], payoutTypes).dump());

// roots[k] is the root of the first k + 1 payouts.
write('roots.1_0_8.json', Array.from({ length: 100 }, (_, k) => StandardMerkleTree.of(payouts(k + 1), payoutTypes).root));
