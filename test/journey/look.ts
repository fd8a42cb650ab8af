import AxeBuilder from '@axe-core/playwright';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { settled, stillSettled } from '../support/settled.ts';

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

/** What is wrong with a page as it stands: each breach of an accessibility rule, and text wider than the window. */
export async function faults(page: Page): Promise<readonly string[]> {
  const began = await settled(page);
  // In one piece: the pages have no frames, for which the other way opens a second page each time.
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze();
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  // What was judged on its way to something else is judged again when it has come there.
  if (!(await stillSettled(page, began))) return faults(page);
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
