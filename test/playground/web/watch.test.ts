import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchData } from '../../../src/playground/web/watch.js';

const folders: string[] = [];
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function watched() {
  const folder = mkdtempSync(join(tmpdir(), 'tiaoli-'));
  folders.push(folder);
  mkdirSync(join(folder, 'sections'));
  const changed = vi.fn();
  stops.push(watchData(folder, changed));
  return { folder, changed };
}

describe('watchData', () => {
  it('tells once of a file written in several steps', async () => {
    const { folder, changed } = watched();
    for (const text of ['a', 'ab', 'abc']) writeFileSync(join(folder, 'sections', 'one.yaml'), text);
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    expect(changed).toHaveBeenCalledOnce();
  });

  it('notices files that editors replace, and folders that Git replaces, again and again', async () => {
    const { folder, changed } = watched();
    for (const nth of [1, 2]) {
      writeFileSync(join(folder, '.glossary.yaml.swp'), 'x');
      renameSync(join(folder, '.glossary.yaml.swp'), join(folder, 'glossary.yaml'));
      await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(nth));
    }
    rmSync(join(folder, 'sections'), { recursive: true });
    mkdirSync(join(folder, 'sections'));
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(3));
    writeFileSync(join(folder, 'sections', 'one.yaml'), 'x');
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(4));
  });
});
