import type { Locator, Page } from 'playwright-core';
import type { FullCase } from '../api/fixtures/full-case.ts';

type Who = 'citizen' | 'standIn' | 'therapist' | 'gp' | 'employer' | 'nav';
export const READERS = [
  'citizen',
  'standIn',
  'therapist',
  'gp',
  'employer',
  'nav',
] as const satisfies readonly Who[];

/** Every page that shows what somebody wrote, by whoever opens it. */
export function placesOf(own: FullCase, who: Who): readonly string[] {
  const { caseId, ids, parts } = own;
  const sharing = Object.values(parts).flatMap((part) => [
    `/min-sak/deling/${part}`,
    `/min-sak/deling/${part}/visning`,
  ]);
  return {
    citizen: [
      '/',
      '/min-sak',
      '/min-sak/plan',
      '/min-sak/deling',
      '/min-sak/innsyn',
      '/min-sak/rettigheter',
      '/min-sak/avslutning',
      '/min-sak/vern',
      `/fullmakt/${ids.invitation}`,
      ...sharing,
    ],
    standIn: [`/pa-vegne-av/${caseId}`, '/min-sak/plan', '/min-sak/deling', ...sharing],
    therapist: ['/behandler', `/behandler/sak/${caseId}`, `/sak/${caseId}`],
    gp: ['/fastlege', `/sak/${caseId}`],
    employer: ['/arbeidsgiver', `/arbeidsgiver/sak/${caseId}`, `/sak/${caseId}`],
    nav: ['/nav', `/nav/sak/${caseId}`, `/sak/${caseId}`],
  }[who];
}

/** What a tap unfolds on the page itself; a dialog would lie over all the rest. */
export const FOLDED = 'main [aria-expanded=false]:not([aria-haspopup=dialog]), main summary';

/** Whose session it is. */
export function tokenOf(own: FullCase, who: Who): string {
  return who === 'standIn' ? own.newcomer.token : own.people[who].token;
}

/** What a tap opens on the sharing page: what would go if this consent were withdrawn, in the words of the others. */
export async function differences(page: Page, look: () => Promise<void>): Promise<void> {
  await page.reload();
  await page
    .getByRole('button', { name: /^Trekk tilbake samtykket/ })
    .first()
    .waitFor();
  const buttons: readonly Locator[] = await page
    .getByRole('button', { name: /^Trekk tilbake samtykket/ })
    .all();
  for (const button of buttons) {
    await button.click();
    await page
      .getByRole('dialog')
      .getByText(/Dette forsvinner|Dette endrer ingenting|vises ikke|På disse sidene/)
      .first()
      .waitFor();
    await look();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
}

/** What on the page could run: an attribute that acts, an address that is a program, a script of the page's own. */
export async function couldRun(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(
        (element) =>
          [...element.attributes].some(({ name }) => name.startsWith('on')) ||
          /^\s*(javascript|data|vbscript):/i.test(
            element.getAttribute('href') ?? element.getAttribute('action') ?? '',
          ) ||
          (element.tagName === 'SCRIPT' && element.getAttribute('src') === null),
      )
      .map((element) => element.outerHTML.slice(0, 200)),
  );
}
