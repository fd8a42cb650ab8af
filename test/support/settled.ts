import type { Page } from 'playwright-core';

/** In the page: it has its heading, and nothing of it is still fetched. */
const atRest = () =>
  document.querySelector('h1') !== null && document.querySelector('.aksel-skeleton, .aksel-loader') === null;

/**
 * Waits until a page has its heading, everything that it fetches, and its live connection: all at the same moment, and
 * still so after what was on its way has arrived, for one page may lead to another. Returns the moment at which its
 * document began, which no other document shares.
 */
export async function settled(page: Page): Promise<number> {
  for (;;) {
    await page.getByText('Siden oppdateres ikke av seg selv nå').waitFor({ state: 'detached' });
    await page.waitForFunction(atRest);
    const { pathname } = new URL(page.url());
    const began = await beganAt(page);
    await page.waitForTimeout(250);
    if (new URL(page.url()).pathname === pathname && (await stillSettled(page, began))) return began;
  }
}

/** Whether it is the same document, and at rest. */
export async function stillSettled(page: Page, began: number): Promise<boolean> {
  return (await beganAt(page)) === began && (await page.evaluate(atRest));
}

const beganAt = (page: Page) => page.evaluate(() => performance.timeOrigin);
