/** These take minutes: begun last, they would leave one worker alone at the end. The longest first. */
const LONG = [
  'journey/hostile-text',
  'journey/pages-desktop',
  'journey/pages-phone',
  'canaries/canaries',
  'no-difference/timing',
  'no-difference/hidden-changes',
  'canaries/doors',
  'no-difference/ids',
];

const place = (path) => {
  const found = LONG.findIndex((name) => path.endsWith(`/${name}.test.ts`));
  return found === -1 ? LONG.length : found;
};

/** The order in which Jest takes the test files: Jest's own knows how long each took only where it has run before. */
export default class LongestFirst {
  sort(tests) {
    return tests.toSorted((a, b) => place(a.path) - place(b.path) || (a.path < b.path ? -1 : 1));
  }

  /** Nothing is remembered from run to run. */
  cacheResults() {}
}
