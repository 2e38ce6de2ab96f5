import { describe, expect, it } from 'vitest';
import { loadEdition } from '../src/edition.js';
import { createEditions, onEdition } from '../src/editions.js';
import { createLog } from '../src/operations/log.js';
import { brokenRegulation, SMALL_REGULATION } from './fixtures/regulation.js';

function editionsFrom(...folders: readonly string[]) {
  const lines: Record<string, unknown>[] = [];
  const log = createLog(
    { level: 'debug', secrets: [] },
    { write: (line) => void lines.push(JSON.parse(line)) },
  );
  const next = [...folders];
  const load = () => loadEdition(next.shift() ?? 'nowhere');
  return { editions: createEditions(load(), load, log), lines };
}

const TITLE = /^title:[\s\S]*?(?=^summary)/m;
const renamed = () =>
  brokenRegulation('sections/start.yaml', TITLE, 'title: { en: Beginning, zh-Hans: 开始 }\n');
const broken = () => brokenRegulation('sections/start.yaml', /^kind: .*\n/m, '');

describe('createEditions', () => {
  it('replaces the edition as a whole', () => {
    const { editions, lines } = editionsFrom(SMALL_REGULATION, renamed());
    const app = onEdition(editions, { own: 1 });
    const before = editions.current;
    expect(app.regulation).toBe(before.regulation);
    expect(editions.reload()).toBe(true);
    expect(editions.current).not.toBe(before);
    expect(app.own).toBe(1);
    expect(app.regulation.sections.get('start')?.title.en).toBe('Beginning');
    expect(app.names.find('Beginning', 'en', 1)[0]?.id).toBe('start');
    for (const field of ['regulation', 'answerer', 'names', 'voices'] as const)
      expect(app[field]).toBe(editions.current[field]);
    expect(lines).toContainEqual(expect.objectContaining({ msg: 'Data reloaded', sections: 4 }));
  });

  it('keeps the last good edition, and logs file, line and field of what is wrong', () => {
    const { editions, lines } = editionsFrom(SMALL_REGULATION, broken());
    const before = editions.current;
    expect(editions.reload()).toBe(false);
    expect(editions.current).toBe(before);
    expect(lines[0]).toMatchObject({
      level: 'error',
      problems: [{ file: expect.stringMatching(/sections\/start\.yaml$/), line: 1, field: 'kind' }],
    });
  });

  it('survives a folder that is gone', () => {
    const { editions } = editionsFrom(SMALL_REGULATION);
    expect(editions.reload()).toBe(false);
    expect(editions.current.regulation.sections.size).toBe(4);
  });
});
