import type { Locator, Page } from 'playwright-core';
import type { FullCase } from '../api/fixtures/full-case.ts';
import { settled } from '../support/settled.ts';

type Who = 'citizen' | 'standIn' | 'therapist' | 'gp' | 'employer' | 'nav';
export const READERS = [
  'citizen',
  'standIn',
  'therapist',
  'gp',
  'employer',
  'nav',
] as const satisfies readonly Who[];

/** Where each begins; from there every link is followed. The rest are pages to which no link leads them. */
export function startsOf(own: FullCase, who: Who): readonly string[] {
  const { caseId, ids, parts } = own;
  return {
    citizen: [
      '/',
      '/min-sak',
      `/fullmakt#${ids.invitation}`,
      ...Object.values(parts).map((part) => `/min-sak/deling/${part}/visning`),
    ],
    standIn: [`/pa-vegne-av/${caseId}`],
    therapist: ['/behandler', `/behandler/sak/${caseId}`, `/sak/${caseId}`],
    gp: ['/fastlege', `/sak/${caseId}`],
    employer: ['/arbeidsgiver', `/arbeidsgiver/sak/${caseId}`, `/sak/${caseId}`],
    nav: ['/nav', `/nav/sak/${caseId}`, `/sak/${caseId}`],
  }[who];
}

/** The pages to which this one links. Borrowed eyes show the same pages for each part: the citizen's look at one part is enough. */
export async function linksOf(page: Page, own: FullCase, who: Who): Promise<readonly string[]> {
  const addresses = await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const others = Object.values(own.parts).filter((part) => who !== 'citizen' || part !== own.parts.therapist);
  return addresses
    .filter((address) => /^\/(?!\/|auth|demo-idp|download)/.test(address))
    .map((address) => address.replace(/[?#].*$/, ''))
    .filter((address) => !others.some((part) => address.includes(`${part}/visning/`)));
}

/** Opens what is folded away on the page itself, so that it is made too; a dialog or a menu would lie over the rest. */
export async function unfold(page: Page): Promise<void> {
  await page
    .locator('main [aria-expanded=false]:not([aria-haspopup]), main details:not([open]) > summary')
    .evaluateAll((folded) => {
      for (const one of folded) if (one instanceof HTMLElement) one.click();
    });
  await settled(page);
}

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
