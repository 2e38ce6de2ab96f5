import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const DIST = new URL('../../../../dist/store/create-store.js', import.meta.url).href;

/** Starts one of the programs beside this file, with the built store, and calls `line` with what it prints. */
export function startChild(
  program: string,
  args: readonly string[],
  line: (text: string, child: ChildProcess) => void,
): { child: ChildProcess; ended: Promise<number | null> } {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const child = spawn(process.execPath, [path, DIST, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (text) => line(text, child));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, ended };
}
