import { createHash } from 'node:crypto';
import type { DemoPerson } from '../../platform/config/settings.js';

const STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #f5f6f7; color: #202733; font: 1.125rem/1.5 'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif; }
header { background: #fff; border-bottom: 1px solid #cfd3d8; }
header p { max-width: 60rem; margin: 0 auto; padding: 0.875rem 1.25rem; font-weight: 600; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 0.5rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 0.75rem; }
.lead { max-width: 40rem; margin: 0 0 1rem; }
.note { max-width: 40rem; margin: 0; padding: 0.75rem 1rem; background: #fff5e4; border: 1px solid #d89b2b; border-radius: 0.5rem; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.75rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); }
button { width: 100%; height: 100%; text-align: left; font: inherit; color: inherit; background: #fff; border: 1px solid #99a1ab; border-radius: 0.875rem; padding: 0.875rem 1rem; cursor: pointer; }
button:hover { border-color: #0056b4; background: #f0f6ff; }
button:focus-visible { outline: 3px solid #0056b4; outline-offset: 2px; }
.name { display: block; font-weight: 600; }
.role { display: block; color: #49515e; font-size: 1rem; }
.try { display: block; margin-top: 0.375rem; font-size: 1rem; }
`;

/** Only this page's own style may be used, no script, and the form may go nowhere but here. */
export const LOGIN_PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The demo's login page: who is in the story, and what to try as each. */
export function loginPage(
  persons: readonly DemoPerson[],
  action: string,
  unknownHint: string | null,
): string {
  const citizens = persons.filter((person) => isCitizen(person.key));
  const staff = persons.filter((person) => !isCitizen(person.key));
  const nobody =
    unknownHint === null
      ? ''
      : `<p class="note" role="status">Ingen i demoen heter «${escape(unknownHint)}». Velg en av disse.</p>`;
  return `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Logg inn i demoen – Samtavle</title>
<style>${STYLE}</style>
</head>
<body>
<header><p>Samtavle · demo</p></header>
<main>
<h1>Hvem vil du være?</h1>
<p class="lead">Alle personer, virksomheter og saker er fiktive. Ingen passord: velg en person, så er du logget inn som den personen.</p>
${nobody}
<form method="post" action="${escape(action)}">
${group('Innbyggerne sakene handler om', citizens)}
${group('De som hjelper', staff)}
</form>
</main>
</body>
</html>
`;
}

function group(title: string, persons: readonly DemoPerson[]): string {
  if (persons.length === 0) return '';
  return `<h2>${title}</h2>\n<ul>\n${persons.map(card).join('\n')}\n</ul>`;
}

function card({ key, name, role, tryThis }: DemoPerson): string {
  return `<li><button name="person" value="${escape(key)}"><span class="name">${escape(name)}</span><span class="role">${escape(role)}</span><span class="try">${escape(tryThis)}</span></button></li>`;
}

function isCitizen(key: string): boolean {
  return /^[A-Z]$/.test(key);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
