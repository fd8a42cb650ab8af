import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const DOCKERFILE = readFileSync(path.join(PROJECT, 'backend/Dockerfile'), 'utf8').replaceAll(/\\\n\s*/g, ' ');

/** What stands in the lock of one package. */
interface Locked {
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * The files of the image, in a folder outside the project: what the Dockerfile copies, without what it removes, and the
 * packages that `npm ci --omit=dev` installs for the workspaces that it names. Built code must be there. The packages are
 * links: Node must be told to stay where they stand (--preserve-symlinks).
 */
export function imageFiles(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'samtavle-image-'));
  const removed = [...DOCKERFILE.matchAll(/rm -rf ([^&\n]+)/g)].flatMap(([, names = '']) =>
    names.trim().split(/\s+/),
  );
  const copy = (from: string) =>
    cpSync(path.join(PROJECT, from), path.join(folder, from), { recursive: true });
  const [, , last = ''] = DOCKERFILE.split(/^FROM /m).slice(1);
  for (const [, from = ''] of last.matchAll(/^COPY --from=build \/samtavle\/(\S+)/gm)) copy(from);
  const workspaces = [...DOCKERFILE.matchAll(/--workspace (\w+)/g)].map(([, name = '']) => name);
  for (const workspace of workspaces) copy(`${workspace}/package.json`);
  copy('package.json');
  const link = (to: string, at: string) => {
    mkdirSync(path.dirname(path.join(folder, at)), { recursive: true });
    symlinkSync(to, path.join(folder, at));
  };
  // a package brings along its own packages
  for (const name of installed(workspaces).filter((one) => !one.includes('/node_modules/'))) {
    if (existsSync(path.join(PROJECT, name))) link(path.join(PROJECT, name), name);
  }
  for (const workspace of workspaces)
    link(path.join(folder, workspace), `node_modules/@samtavle/${workspace}`);
  for (const name of removed) rmSync(path.join(folder, name), { recursive: true, force: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Where the packages stand that these workspaces need when they run, by the lock. */
function installed(workspaces: readonly string[]): readonly string[] {
  const { packages } = JSON.parse(readFileSync(path.join(PROJECT, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, Locked>>;
  };
  const found = new Set<string>();
  const waiting = [...workspaces];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    const { dependencies = {}, optionalDependencies = {} } = packages[from] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const at = placeOf(packages, from, name);
      if (at === null || packages[at]?.link === true || found.has(at)) continue;
      found.add(at);
      waiting.push(at);
    }
  }
  return [...found];
}

/** Where Node finds a package from another: beside it, or further up. */
function placeOf(packages: Readonly<Record<string, Locked>>, from: string, name: string): string | null {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    const place = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (place in packages) return place;
    if (at === '') return null;
  }
}
