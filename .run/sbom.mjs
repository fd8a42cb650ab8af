// npm run sbom: what the server consists of, as CycloneDX (JSON): the packages that its image installs, each with its hash.
// From the lockfile alone, so it says the same on every machine. npm's own `npm sbom` leaves packages out when workspaces
// are chosen (pg was one of them).
import { readFileSync } from 'node:fs';
import { root } from './node.mjs';

const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
const { name, version } = packages[''];

/** The workspaces that the image installs; see backend/Dockerfile. */
const SERVER = ['shared', 'migrations', 'backend'];

/** Where Node finds a package from another: beside it, or further up. */
function placeOf(from, wanted) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    const place = `${at === '' ? '' : `${at}/`}node_modules/${wanted}`;
    if (packages[place] !== undefined) return packages[place].link ? packages[place].resolved : place;
    if (at === '') return null;
  }
}

/** Each package that is reached from the server, with those it needs. */
function reached() {
  const found = new Map();
  const waiting = [...SERVER];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    if (found.has(from)) continue;
    const { dependencies = {}, optionalDependencies = {}, peerDependencies = {} } = packages[from];
    const needs = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })
      .map((wanted) => placeOf(from, wanted))
      // A peer that nobody installs for the server is none of it.
      .filter((place) => place !== null && !packages[place].dev && !packages[place].devOptional);
    found.set(from, needs);
    waiting.push(...needs);
  }
  return found;
}

const nameOf = (place) => packages[place].name ?? place.replace(/^.*node_modules\//, '');
const purlOf = (place) => `pkg:npm/${nameOf(place).replace('@', '%40')}@${packages[place].version}`;

function component(place) {
  const { integrity, license, version: its } = packages[place];
  return {
    type: 'library',
    'bom-ref': purlOf(place),
    name: nameOf(place),
    version: its,
    purl: purlOf(place),
    ...(license ? { licenses: [{ license: { name: license } }] } : {}),
    ...(integrity
      ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') }] }
      : {}),
  };
}

const tree = reached();
const unique = new Map([...tree.keys()].map((place) => [purlOf(place), place]));
const bom = {
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: { component: { type: 'application', 'bom-ref': `${name}@${version}`, name, version } },
  components: [...unique.values()].sort().map(component),
  dependencies: [...tree].map(([place, needs]) => ({
    ref: purlOf(place),
    dependsOn: [...new Set(needs.map(purlOf))].sort(),
  })),
};
process.stdout.write(`${JSON.stringify(bom, null, 2)}\n`);
