/** A second signal within this time, in milliseconds, is the first one come by another way: a terminal sends it to all of its group, and npm hands it on. */
const SAME_MS = 1_500;

/** What ends a program: the first signal asks it to, another one after that ends it at once. */
export function onStopSignals(
  names: readonly NodeJS.Signals[],
  stop: () => void,
  atOnce: () => void,
  now: () => number = () => performance.now(),
): void {
  let asked: number | null = null;
  for (const name of names) {
    process.on(name, () => {
      if (asked === null) {
        asked = now();
        stop();
      } else if (now() - asked > SAME_MS) atOnce();
    });
  }
}
