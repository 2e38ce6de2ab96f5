import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';

/** Editors write a file in several steps, and Git many files one after the other. In milliseconds. */
const QUIET_MS = 120;

/**
 * Calls `changed` some moments after a file of a regulation in `folder` has changed, until the returned function is
 * called. The folders are watched and not the files, since editors replace files; and anew after each change, since
 * Git replaces folders.
 */
export function watchData(folder: string, changed: () => void): () => void {
  let watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  function look(): void {
    for (const watcher of watchers.splice(0)) watcher.close();
    for (const path of [folder, join(folder, 'sections')]) {
      try {
        const watcher = watch(path, (_, name) => noticed(name));
        watcher.on('error', () => noticed(null));
        watchers.push(watcher);
      } catch {
        // The folder is not there at the moment: the next change, or the reload, tells.
      }
    }
  }

  function noticed(name: string | null): void {
    // Swap and backup files of editors are no data.
    if (stopped || (name !== null && !/^[^.].*\.yaml$|^sections$/.test(name))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      look();
      changed();
    }, QUIET_MS);
  }

  look();
  return () => {
    stopped = true;
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
    watchers = [];
  };
}
