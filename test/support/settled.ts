import type { Page } from 'playwright-core';

/**
 * Waits until a page has its heading, everything that it fetches, and its live connection: all at the same moment, and
 * still so after what was on its way has arrived, for one page may lead to another.
 */
export async function settled(page: Page): Promise<void> {
  await page.getByText('Forbindelsen er brutt').waitFor({ state: 'detached' });
  await page.waitForFunction(async () => {
    const still = () =>
      document.querySelector('h1') !== null &&
      document.querySelector('.aksel-skeleton, .aksel-loader') === null;
    if (!still()) return false;
    const { pathname } = location;
    await new Promise((resolve) => setTimeout(resolve, 250));
    return still() && location.pathname === pathname;
  });
}
