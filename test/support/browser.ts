import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './chromium.ts';
import { settled } from './settled.ts';

/** Two widths, as people have them: a desk and a hand. */
const SIZES = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
} as const;

export type Size = keyof typeof SIZES;

/** So long a busy machine may take to show something, in milliseconds. */
const PATIENCE = 60_000;

/** One browser over one server, with as many people in it as a test needs. */
export interface OpenBrowser {
  /** Opens a page for someone of the demo (`p3`, `A` …), logged in by the real flow; each has cookies of their own. */
  readonly person: (key: string, size?: Size) => Promise<Page>;
  /** Opens a page for someone not logged in; the page is empty at first. */
  readonly visitor: (size?: Size) => Promise<Page>;
  /** What pages complained of since last asked: errors, console errors, requests to another host. Empty when all is well. */
  readonly complaints: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts a browser for a server at this address. */
export async function openBrowser(baseUrl: string): Promise<OpenBrowser> {
  const browser = await launchBrowser();
  const complaints: string[] = [];
  const visitor = async (size: Size = 'desktop') => {
    const context = await contextFor(browser, baseUrl, size);
    const page = await context.newPage();
    listen(page, new URL(baseUrl).host, (words) => complaints.push(words));
    return page;
  };
  return {
    visitor,
    person: async (key, size) => {
      const page = await visitor(size);
      await page.goto(`/auth/login?login_hint=${key}`);
      await page.getByRole('button', { name: 'Logg ut' }).waitFor();
      // The front page leads on to the own desk: whoever goes elsewhere meanwhile would meet that on the way.
      await settled(page);
      return page;
    },
    complaints: () => complaints.splice(0),
    close: () => browser.close(),
  };
}

async function contextFor(browser: Browser, baseURL: string, size: Size): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL,
    viewport: SIZES[size],
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    // Half-faded text would be judged as too pale.
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE);
  context.setDefaultNavigationTimeout(PATIENCE);
  return context;
}

function listen(page: Page, host: string, complain: (words: string) => void): void {
  const where = () => new URL(page.url()).pathname;
  page.on('pageerror', (error) => complain(`${where()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complain(`${where()}: ${message.text()} (${message.location().url})`);
  });
  const onlyHere = (address: string) => {
    const url = new URL(address);
    if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.host !== host)
      complain(`${where()} asks another host: ${address}`);
  };
  page.on('request', (request) => onlyHere(request.url()));
  page.on('websocket', (socket) => onlyHere(socket.url()));
}
