import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PhrasingLookup } from '../../src/checks/phrasings.js';
import { readEveryday, readQuestions, tongueOf } from '../../src/evaluation/question.js';
import { WRITTEN_LANGUAGES } from '../../src/regulation/language.js';
import { loadRegulation } from '../../src/regulation/load.js';
import { bundledRegulation } from '../../src/regulation/location.js';
import { normalise } from '../../src/search/normalise.js';
import { root } from './support.js';

const golden = readQuestions(root('test/golden/golden.jsonl'));
const development = readQuestions(root('test/golden/development.jsonl'));
const everyday = readEveryday(root('test/golden/everyday.jsonl'));

describe('the golden questions', () => {
  it('are enough, in both languages, and many of them have no answer', () => {
    expect(golden.length).toBeGreaterThanOrEqual(240);
    const chinese = golden.filter((question) => tongueOf(question) === 'zh').length;
    expect(Math.abs(chinese / golden.length - 0.5)).toBeLessThan(0.05);
    expect(golden.filter(({ expect }) => expect === 'unknown').length).toBeGreaterThanOrEqual(60);
    expect(everyday).toHaveLength(300);
  });

  it('are others than the development questions', () => {
    const known = new Set(golden.map(({ q }) => normalise(q)));
    expect(development.filter(({ q }) => known.has(normalise(q)))).toEqual([]);
  });
});

describe('the data', () => {
  const phrasings = new PhrasingLookup<{ readonly text: string; readonly where: string }>();
  for (const section of loadRegulation(bundledRegulation()).sections.values())
    for (const language of WRITTEN_LANGUAGES)
      for (const text of section.phrasings[language]) phrasings.add({ text, where: section.id });

  it.each([
    ['golden', golden],
    ['development', development],
  ])('has no %s question for a phrasing, nor nearly so', (_, questions) => {
    const found = questions.flatMap(({ id, q }) =>
      phrasings
        .near(q)
        .map(({ text, where }) => `${id} "${q}" is "${text}" of section ${where}: take the phrasing out`),
    );
    expect(found).toEqual([]);
  });
});

describe('what is out of scope', () => {
  const known = new PhrasingLookup<{ readonly text: string }>();
  const { outOfScope } = loadRegulation(bundledRegulation());
  for (const text of WRITTEN_LANGUAGES.flatMap((language) => outOfScope[language])) known.add({ text });

  it.each(['golden', 'everyday', 'chatter'])('is none of the %s questions, nor nearly so', (name) => {
    const asked = name === 'golden' ? golden : readEveryday(root(`test/golden/${name}.jsonl`));
    expect(asked.filter(({ q }) => known.near(q).length > 0)).toEqual([]);
  });
});

describe('a question file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tiaoli-questions-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const good = { id: 'x1', q: 'Why?', lang: 'en', kind: 'trap', expect: 'answer', must: ['because'] };
  const read = (...lines: object[]) => {
    const path = join(folder, 'some.jsonl');
    writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return readQuestions(path);
  };

  it('is read with its patterns', () => {
    expect(read(good, { ...good, id: 'x2' })[0]).toMatchObject({ must: [/because/iu], mustNot: [] });
  });

  it.each([
    [{ ...good, q: ' ' }, 'some.jsonl:2 q:'],
    [{ ...good, must: ['('] }, 'some.jsonl:2 must.0:'],
    [{ ...good, must: [] }, 'needs must or mustAny'],
    [{ ...good, kind: 'riddle' }, 'some.jsonl:2 kind:'],
    [{ ...good, musst: ['x'] }, 'musst'],
    [{ ...good, id: 'x0' }, 'id used twice'],
  ])('names the line and what is wrong with %j', (line, message) => {
    expect(() => read({ ...good, id: 'x0' }, line)).toThrow(message);
  });

  it('is missed in words', () => {
    expect(() => readQuestions('/nowhere/golden.jsonl')).toThrow(
      'golden.jsonl:1 cannot be read; the evaluation',
    );
  });
});
