// DuckDB in this process, with as many threads as it likes, and a database in memory.
import { DuckDBInstance } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';
import { duckdb as dialect, tables, verdicts } from './query.mjs';
import { fastest } from './clock.mjs';

export async function run(data, scratch, repeats) {
  const instance = await DuckDBInstance.create(':memory:');
  const db = await instance.connect();
  for (const [name, columns] of Object.entries(tables)) {
    await db.run(`create table ${name} (${columns})`);
    await db.run(`copy ${name} from '${data}/${name}.csv' (header false)`);
  }
  const seconds = await fastest(repeats, async () => {
    await db.run('drop table if exists verdict');
    return () => db.run(`create table verdict as ${verdicts(dialect)}`);
  });
  const out = `${scratch}/duckdb.csv`;
  await db.run(`copy (select * from verdict order by era, sn) to '${out}' (header false)`);
  const version = (await db.runAndReadAll('select version()')).getRows()[0][0];
  db.closeSync();
  instance.closeSync();
  return { name: `DuckDB ${String(version).replace(/^v/, '')}`, seconds, text: readFileSync(out, 'utf8') };
}
