import type { Page } from 'playwright-core';

/** Marks a page, so that it can be told later whether it was ever loaded anew. */
export async function markOpen(...pages: readonly Page[]): Promise<void> {
  for (const page of pages) await page.evaluate(() => (document.documentElement.dataset['opened'] = 'once'));
}

/** Whether each page is still the one that was marked: what it shows, came without a reload. */
export function stayedOpen(...pages: readonly Page[]): Promise<readonly boolean[]> {
  return Promise.all(
    pages.map((page) => page.evaluate(() => document.documentElement.dataset['opened'] === 'once')),
  );
}
