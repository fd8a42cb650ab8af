import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connected } from '@samtavle/migrations';
import type { DataFolder } from '../data-folder.js';
import { codeOf, LaunchFailure } from '../failure.js';
import { roomLine } from '../room.js';
import { findBinaries } from './binaries.js';
import { freePort } from './free-port.js';
import { ADMIN, makeCluster, makeFolder } from './initdb.js';
import { clearLeftover } from './leftover.js';
import { outsideFolder } from './outside.js';
import type { RunAs } from './run-as.js';
import { mayWrite, postgresUser } from './run-as.js';
import type { Server } from './server.js';
import { startServerProcess } from './server.js';

/** A running embedded PostgreSQL. */
export interface Cluster {
  /** Address of one of its databases, for the superuser or another role. */
  readonly url: (database?: string, user?: string, password?: string) => string;
  /** Resolves with the name of its log file when the server ends without being asked to. */
  readonly died: Promise<string>;
  readonly stop: () => Promise<void>;
}

/** How a cluster is run. */
export interface ClusterOptions {
  readonly data: DataFolder;
  readonly adminPassword: string;
  /** More settings, as `name=value`. Tests switch off what only matters when the power fails. */
  readonly settings?: readonly string[];
}

/** Starts the data folder's cluster, made first when there is none. Call it only with the folder's lock in hand. */
export async function startCluster({ data, adminPassword, settings = [] }: ClusterOptions): Promise<Cluster> {
  const runAs = postgresUser();
  const { initdb, postgres } = findBinaries(runAs, () => outsideFolder(data));
  const folder = clusterFolder(data, runAs);
  if (existsSync(path.join(folder, 'PG_VERSION'))) await clearLeftover(folder);
  else makeCluster(initdb, folder, runAs, adminPassword);

  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const url = (database = 'postgres', user = ADMIN, password = adminPassword) =>
      `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${String(port)}/${database}`;
    const server = startServerProcess(
      postgres,
      serverArguments(folder, port, settings),
      data.postgresLog,
      runAs,
    );
    if (await accepts(server, url())) return running(server, url, data.postgresLog);
    const why = server.lastWords();
    // Another process took the port first, or the killed server's last children are still leaving.
    const passing =
      why.includes('could not create any TCP/IP sockets') || why.includes('shared memory block');
    if (!passing || attempt === 10) {
      const room = roomLine(why, path.dirname(folder));
      if (room !== null) throw new LaunchFailure(room);
      throw new LaunchFailure(`The embedded PostgreSQL did not start: ${why} (log: ${data.postgresLog})`);
    }
    await pause(500);
  }
}

/** The port of the cluster's server when one runs; null otherwise. PostgreSQL writes it in the fourth line. */
export function runningPort(data: DataFolder): number | null {
  const file = path.join(clusterFolder(data, postgresUser()), 'postmaster.pid');
  const port = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[3]) : 0;
  return port > 0 ? port : null;
}

/** Inside the data folder, or outside when PostgreSQL's user may not go there. */
function clusterFolder(data: DataFolder, runAs: RunAs): string {
  if (existsSync(data.location)) return path.join(outsideFolder(data), 'cluster');
  if (runAs.uid === undefined || existsSync(data.cluster)) return data.cluster;
  makeFolder(data.cluster, runAs);
  const reachable = mayWrite(runAs, data.cluster);
  rmSync(data.cluster, { recursive: true });
  return reachable ? data.cluster : path.join(outsideFolder(data), 'cluster');
}

function serverArguments(folder: string, port: number, settings: readonly string[]): string[] {
  const all = [
    // TCP on the loopback address only: the path of a socket has a length limit that a folder's path may pass.
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    `port=${String(port)}`,
    'log_min_messages=warning',
    'log_min_error_statement=panic',
    // Neither a row's values nor what was sent stands in the server's own log, which no wall guards.
    'log_error_verbosity=terse',
    'log_parameter_max_length_on_error=0',
    ...settings,
  ];
  return ['-D', folder, ...all.flatMap((setting) => ['-c', setting])];
}

async function accepts(server: Server, url: string): Promise<boolean> {
  while (!server.hasEnded()) {
    try {
      await connected(url, (client) => client.query('select 1'));
      return true;
    } catch (error) {
      // The data folder's password is not the cluster's: waiting does not help.
      if (codeOf(error) === '28P01') {
        await server.stop();
        throw new LaunchFailure(
          'The embedded PostgreSQL has another password than the data folder: run "npm run reset".',
        );
      }
      await pause(50);
    }
  }
  return false;
}

function running(server: Server, url: Cluster['url'], log: string): Cluster {
  let asked = false;
  return {
    url,
    died: server.ended.then(() => (asked ? new Promise<string>(() => undefined) : log)),
    stop: async () => {
      asked = true;
      await server.stop();
    },
  };
}
