import type { UnpackedBrowser } from './chromium.ts';
import { BROWSER_VARIABLE, removeBrowser } from './chromium.ts';
import stopTestCluster from './global-teardown.ts';

/** Takes away what `journey-setup` made. */
export default async function stopJourneys(): Promise<void> {
  const said = process.env[BROWSER_VARIABLE];
  // written by journey-setup in this same process
  if (said !== undefined) removeBrowser(JSON.parse(said) as UnpackedBrowser);
  Reflect.deleteProperty(process.env, BROWSER_VARIABLE);
  await stopTestCluster();
}
