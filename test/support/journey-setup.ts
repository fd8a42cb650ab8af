import { existsSync } from 'node:fs';
import type { UnpackedBrowser } from './chromium.ts';
import { BROWSER_VARIABLE, unpackBrowser } from './chromium.ts';
import startTestCluster from './global-setup.ts';

const PAGE = new URL('../../frontend/dist/index.html', import.meta.url);

/** For the journeys: the run's PostgreSQL, and one browser unpacked. The front end is the built one. */
export default async function startJourneys(): Promise<void> {
  if (!existsSync(PAGE)) throw new Error('the front end is not built: npm test builds it');
  await startTestCluster();
  const browser: UnpackedBrowser = await unpackBrowser();
  process.env[BROWSER_VARIABLE] = JSON.stringify(browser);
}
