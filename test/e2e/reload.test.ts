import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SMALL_REGULATION } from '../fixtures/regulation.js';
import { said, useScene } from './support/scene.js';

const folder = join(mkdtempSync(join(tmpdir(), 'tiaoli-')), 'small-regulation');
cpSync(SMALL_REGULATION, folder, { recursive: true });
const scene = useScene({ env: { DATA_DIR: folder } });
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const SECTION = join(folder, 'sections/start.yaml');
const QUESTION = 'When did the Bee Regulations begin?';
const replace = (from: string, to: string) =>
  writeFileSync(SECTION, readFileSync(SECTION, 'utf8').replace(from, to));

describe.skipIf(process.platform === 'win32')('SIGHUP', () => {
  const answer = async () => {
    const { ming, standIn } = scene();
    return said(await ming.ask(standIn.places.general, QUESTION, { mention: true }));
  };
  const reloaded = (nth: number) => {
    const { bot } = scene();
    bot.kill('SIGHUP');
    return bot.line((line) => /reloaded/.test(String(line.msg)) && bot.lines.filter(isReload)[nth] === line);
  };
  const isReload = ({ msg }: { msg?: unknown }) => /reloaded/.test(String(msg));

  it('takes the changed data for the next answer', async () => {
    expect(await answer()).toContain('since 1 September 2023');
    replace('have been in force since 1 September 2023.', 'began in early autumn.');
    expect(await reloaded(0)).toMatchObject({ msg: 'Data reloaded', sections: 4 });
    expect(await answer()).toContain('began in early autumn');
  });

  it('keeps the last good edition where the data has problems, and names them', async () => {
    replace('kind: regulation', 'kind: poem');
    expect(await reloaded(1)).toMatchObject({
      level: 'error',
      problems: [{ file: 'small-regulation/sections/start.yaml', line: 2, field: 'kind' }],
    });
    expect(await answer()).toContain('began in early autumn');
  });
});
