import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import type { DemoPerson } from '../../platform/config/settings.js';
import { DEMO_LEVEL, MOUNT } from './demo-provider.js';
import { LOGIN_PAGE_POLICY, loginPage } from './login-page.js';

const INTERACTION = new RegExp(`^${MOUNT}/interaction/[A-Za-z0-9_-]+$`);

/** One button's name and value. */
const LONGEST_FORM = 200;

/** The one question the provider asks: who are you? */
export class Interactions {
  readonly #keys: ReadonlySet<string>;

  constructor(
    private readonly provider: Provider,
    private readonly persons: readonly DemoPerson[],
  ) {
    this.#keys = new Set(persons.map((person) => person.key));
  }

  isFor({ url }: IncomingMessage): boolean {
    return INTERACTION.test(pathOf(url));
  }

  /** Shows the page, takes its answer, or follows a login_hint that names a person. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { params } = await this.provider.interactionDetails(request, response);
    const hint: unknown = params['login_hint'];
    const person = request.method === 'POST' ? await chosen(request) : hint;
    if (typeof person === 'string' && this.#keys.has(person)) {
      await this.provider.interactionFinished(request, response, {
        login: { accountId: person, acr: DEMO_LEVEL },
      });
      return;
    }
    const asked = typeof person === 'string' && person !== '' ? person : null;
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': LOGIN_PAGE_POLICY,
    });
    response.end(loginPage(this.persons, pathOf(request.url), asked));
  }
}

function pathOf(url: string | undefined): string {
  return (url ?? '').split('?', 1)[0] ?? '';
}

async function chosen(request: IncomingMessage): Promise<string | null> {
  let form = '';
  request.setEncoding('utf8');
  for await (const chunk of request) {
    form += String(chunk);
    if (form.length > LONGEST_FORM) return null;
  }
  return new URLSearchParams(form).get('person');
}
