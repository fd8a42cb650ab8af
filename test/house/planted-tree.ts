import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Files by path, written into a project of their own. */
export type Planted = Readonly<Record<string, string>>;

/** Writes a small project to a temporary folder, its workspaces linked as npm does; `remove` takes it away again. */
export function plantTree(
  files: Planted,
  workspaces: readonly string[],
): { root: string; remove: () => void } {
  const root = mkdtempSync(path.join(tmpdir(), 'samtavle-planted-'));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  mkdirSync(path.join(root, 'node_modules/@samtavle'), { recursive: true });
  for (const name of workspaces)
    symlinkSync(`../../${name}`, path.join(root, 'node_modules/@samtavle', name));
  return {
    root,
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
