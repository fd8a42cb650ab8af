import AxeBuilder from '@axe-core/playwright';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** More of a page than this, in pixels, is too much for a document. */
const TALLEST = 1600;

/** Those that the documents use; on a phone only the two that people read there most. */
const PICTURES = [
  'citizen-home',
  'citizen-home-phone',
  'citizen-sharing',
  'employer',
  'gp',
  'nav-board',
  'nav-caseload',
  'nav-caseload-phone',
  'therapist',
];

/**
 * Waits until a page has its heading, everything that it fetches, and its live connection: all at the same moment, and
 * still so after what was on its way has arrived, for one page may lead to another.
 */
async function settled(page: Page): Promise<void> {
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

/** What is wrong with a page as it stands: each breach of an accessibility rule, and text wider than the window. */
export async function faults(page: Page): Promise<readonly string[]> {
  await settled(page);
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...violations.map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join(', ')})`,
    ),
    ...(wide > 0 ? [`${wide} px wider than the window`] : []),
  ];
}

/** Takes the picture if the documents show it, when asked to: an ordinary run changes no file. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env['SCREENSHOTS'] !== '1' || !PICTURES.includes(name)) return;
  await settled(page);
  const path = fileURLToPath(new URL(`../../docs/screenshots/${name}.png`, import.meta.url));
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
  await page.screenshot({ path, fullPage: true, animations: 'disabled', clip });
}
