// Has peers do what `assay bench --keep DIR --only verdicts --only tree` has done, compares what they come to with what
// the engine came to, and prints a line for each peer:
//
//	node main.mjs DIR
//
// A peer that comes to something else, or is not installed, ends it with code 1, when all have been run.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as duckdb from './duckdb.mjs';
import * as openzeppelin from './openzeppelin.mjs';
import * as postgres from './postgres.mjs';

const peers = [
  { result: 'verdicts_loaded', also: 'verdicts', folder: 'verdicts', want: 'verdicts.csv', module: duckdb, bar: 5, repeats: 3 },
  { result: 'verdicts_loaded', also: 'verdicts', folder: 'verdicts', want: 'verdicts.csv', module: postgres, bar: 50, repeats: 1 },
  { result: 'tree_peer', folder: 'tree_peer', want: 'root.txt', module: openzeppelin.tree, bar: 100, repeats: 1 },
  { result: 'proofs_peer', folder: 'proofs_peer', want: 'root.txt', module: openzeppelin.proofs, bar: 100, repeats: 1 },
];

// difference names the first line that differs, null if none does.
function difference(got, want) {
  const a = got.trimEnd().split('\n');
  const b = want.trimEnd().split('\n');
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    if (a[i] !== b[i]) return `line ${i + 1}: got ${a[i] ?? 'nothing'}, want ${b[i] ?? 'nothing'}`;
  }
  return null;
}

const dir = process.argv[2];
if (!dir) {
  console.error('usage: node main.mjs DIR, of assay bench --keep DIR');
  process.exit(64);
}
const ours = readFileSync(join(dir, 'results.jsonl'), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));
const scratch = mkdtempSync(join(tmpdir(), 'assay-peers-'));
let failed = false;
for (const peer of peers) {
  const result = ours.find((r) => r.name === peer.result);
  const lacks = result ? peer.module.missing?.() : `${dir} has no result ${peer.result}`;
  if (lacks) {
    console.error(lacks);
    failed = true;
    continue;
  }
  const done = await peer.module.run(join(dir, peer.folder), scratch, peer.repeats);
  const differs = difference(done.text, readFileSync(join(dir, peer.folder, peer.want), 'utf8'));
  if (differs) {
    console.error(`${done.name} comes to something else than ${peer.want}: ${differs}`);
    failed = true;
    continue;
  }
  const against = { peer: done.seconds, peer_name: done.name };
  console.log(JSON.stringify({ ...result, bar: peer.bar, ...against, peer_ratio: done.seconds / result.value }));
  const also = ours.find((r) => r.name === peer.also); // what includes more than the peer does: no bar
  if (also) console.log(JSON.stringify({ ...also, ...against, peer_ratio: done.seconds / also.value }));
}
rmSync(scratch, { recursive: true, force: true });
process.exit(failed ? 1 : 0);
