import { fileURLToPath } from 'node:url';
import { onStopSignals } from '../platform/startup/stop-signals.js';
import { launch } from './launch.js';
import { launchSettings } from './launch-settings.js';
import { reset } from './reset.js';
import { fullLine, placeOf, roomLine } from './room.js';
import { UndoList } from './undo.js';

// The program behind `npm start` (no argument) and the first half of `npm run reset` (argument "reset").

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const say = (line: string) => process.stdout.write(`${line}\n`);
const undo = new UndoList();
let ending = false;
/** Known once the settings are read. */
let dataDir: string | null = null;

/** Ends once, whatever else happens meanwhile. */
async function end(code: number, line?: string): Promise<void> {
  if (ending) return;
  ending = true;
  if (line !== undefined) process.stderr.write(`${line}\n`);
  await undo.undoAll();
  // A step that was under way may have made something after we looked.
  await undo.undoAll();
  process.exit(code);
}

/** One line for what a person can mend; anything else is a fault of ours and keeps its trace. */
function lineFor(error: unknown, dataDir: string | null): string {
  if (!(error instanceof Error)) return String(error);
  const known = ['LaunchFailure', 'SettingsError', 'StartupError', 'MigrationError', 'WipeRefused'].includes(
    error.name,
  );
  const room = error.name === 'LaunchFailure' || dataDir === null ? null : whyNoRoom(error, dataDir);
  if (room !== null) return `Samtavle did not start: ${room}`;
  return known ? `Samtavle did not start: ${error.message}` : (error.stack ?? error.message);
}

/** A full disk shows itself in many ways, also in a story that could not be played: when in doubt it is tried. */
function whyNoRoom(error: unknown, dataDir: string): string | null {
  const place = placeOf(dataDir);
  return roomLine(error, place) ?? fullLine(place);
}

function stopOnSignals(): void {
  const stop = () => {
    if (!ending) say('Stopping …');
    void end(0);
  };
  // Asked twice, it goes at once; the database's lifeline stops that too.
  onStopSignals(['SIGINT', 'SIGTERM', 'SIGHUP'], stop, () => process.exit(1));
  // npm start holds this channel open; it closes when that process is gone, also by kill -9.
  process.on('disconnect', stop);
}

async function main(command: string | undefined): Promise<void> {
  const settings = launchSettings(process.env, PROJECT);
  dataDir = settings.dataDir;
  if (command === 'reset') {
    say(await reset(settings));
    return;
  }
  const url = await launch(settings, {
    env: process.env,
    undo,
    say,
    databaseDied: (log) => {
      const why = fullLine(placeOf(settings.dataDir)) ?? `Its log: ${log}`;
      void end(1, `The database ended by itself, so Samtavle ends too. ${why}`);
    },
  });
  say(`
Samtavle is ready:  ${url}
Log in:             choose a person on the login page; no password, everyone is made up
Stop:               Ctrl-C      Start afresh:  npm run reset
`);
}

stopOnSignals();
try {
  await main(process.argv[2]);
  if (process.argv[2] === 'reset') await end(0);
} catch (error) {
  await end(1, lineFor(error, dataDir));
}
