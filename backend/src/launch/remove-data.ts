import { rmdirSync, rmSync } from 'node:fs';
import type { DataFolder } from './data-folder.js';
import { clearLeftover } from './postgres/leftover.js';
import { knownOutside, removeOutside } from './postgres/outside.js';

/** Removes what Samtavle made in a data folder and outside it, and the folder when nothing else is in it. */
export async function removeData(data: DataFolder): Promise<void> {
  const outside = knownOutside(data);
  await clearLeftover(outside === null ? data.cluster : `${outside}/cluster`);
  removeOutside(data);
  for (const made of [data.cluster, `${data.cluster}.new`, data.secrets, data.postgresLog, data.lock]) {
    rmSync(made, { recursive: true, force: true });
  }
  try {
    rmdirSync(data.path);
  } catch {
    // other files are there, or it never was
  }
}
