import { setTimeout as pause } from 'node:timers/promises';

type Undo = () => Promise<void> | void;

/** Longest wait for one step, in milliseconds: a last checkpoint of the database may take a while on a slow disk. */
const PATIENCE = 30_000;

/** What must be undone when the run ends, in the reverse order of its making. */
export class UndoList {
  private steps: Undo[] = [];

  /** Remembers how to undo something just made. */
  push(step: Undo): void {
    this.steps.push(step);
  }

  /** Undoes everything, newest first; a step that fails does not keep the others from being undone. */
  async undoAll(): Promise<void> {
    for (let step = this.steps.pop(); step !== undefined; step = this.steps.pop()) {
      try {
        await Promise.race([step(), pause(PATIENCE, undefined, { ref: false })]);
      } catch {
        // the process is ending; what is left is cleared by the next start
      }
    }
  }
}
