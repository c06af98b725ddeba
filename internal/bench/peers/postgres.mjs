// A PostgreSQL of its own in a temporary directory, which nobody but this process reaches: it listens on a socket there.
import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { postgres as dialect, tables, verdicts } from './query.mjs';
import { fastest } from './clock.mjs';

const debian = '/usr/lib/postgresql/15/bin';

// missing says what to install, null if it is there.
export function missing() {
  return existsSync(`${debian}/initdb`) ? null : 'PostgreSQL 15 is not installed; as root: apt-get install postgresql-15';
}

// account is the one that the server runs as: it refuses to run as root.
function account() {
  if (process.getuid() !== 0) return {};
  const id = (flag) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}

function must(program, args, options = {}) {
  const done = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 30, ...options });
  if (done.status !== 0) throw new Error(`${program} ${args.join(' ').slice(0, 200)}: ${done.error ?? done.stderr}`);
  return done.stdout;
}

export async function run(data, _scratch, repeats) {
  const dir = mkdtempSync(join(tmpdir(), 'assay-postgres-'));
  const who = account();
  if (who.uid !== undefined) chownSync(dir, who.uid, who.gid);
  const db = join(dir, 'db');
  const psql = (...args) => must('psql', ['-h', dir, '-U', 'postgres', '-d', 'postgres', '-X', '-q', '-v', 'ON_ERROR_STOP=1', ...args], { cwd: dir });
  const control = (...args) => must(`${debian}/pg_ctl`, ['-D', db, '-w', '-l', join(dir, 'log'), ...args], { ...who, cwd: dir, stdio: 'ignore' });
  must(`${debian}/initdb`, ['-D', db, '-U', 'postgres', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C'], { ...who, cwd: dir });
  const quarter = Math.floor(totalmem() / 4 / (1 << 20));
  const settings = {
    listen_addresses: "''", unix_socket_directories: dir, fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off',
    shared_buffers: `${quarter}MB`, work_mem: `${Math.floor(quarter / 8)}MB`, maintenance_work_mem: `${Math.floor(quarter / 8)}MB`,
    effective_cache_size: `${2 * quarter}MB`, max_wal_size: '8GB', max_parallel_workers_per_gather: cpus().length,
    max_parallel_workers: cpus().length,
  };
  control('-o', Object.entries(settings).map(([k, v]) => `-c ${k}=${v}`).join(' '), 'start');
  try {
    for (const [name, columns] of Object.entries(tables)) {
      psql('-c', `create unlogged table ${name} (${columns})`, '-c', `\\copy ${name} from '${data}/${name}.csv' csv`);
    }
    psql('-c', 'vacuum analyze');
    const seconds = await fastest(repeats, async () => {
      psql('-c', 'drop table if exists verdict');
      return async () => psql('-c', `create unlogged table verdict as ${verdicts(dialect)}`);
    });
    const text = psql('-c', '\\copy (select * from verdict order by era, sn) to stdout csv');
    return { name: `PostgreSQL ${psql('-A', '-t', '-c', 'show server_version').trim().split(' ')[0]}`, seconds, text };
  } finally {
    control('-m', 'immediate', 'stop');
    rmSync(dir, { recursive: true, force: true });
  }
}
