import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readEveryday, readQuestions, tongueOf } from '../../src/evaluation/question.js';
import { WRITTEN_LANGUAGES } from '../../src/regulation/language.js';
import { loadRegulation } from '../../src/regulation/load.js';
import { bundledRegulation } from '../../src/regulation/location.js';
import { normalise } from '../../src/search/normalise.js';
import { termsOf, tokenise } from '../../src/search/tokens.js';
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
  const phrasings = [...loadRegulation(bundledRegulation()).sections.values()].flatMap((section) =>
    WRITTEN_LANGUAGES.flatMap((language) => section.phrasings[language]).map((text) => ({
      text,
      where: section.id,
      folded: normalise(text),
      terms: termSet(text),
    })),
  );

  it.each([
    ['golden', golden],
    ['development', development],
  ])('has no %s question for a phrasing, nor nearly so', (_, questions) => {
    const found = questions.flatMap(({ id, q }) => {
      const [folded, terms] = [normalise(q), termSet(q)];
      return phrasings
        .filter((phrasing) => phrasing.folded === folded || dice(phrasing.terms, terms) >= 0.9)
        .map(({ text, where }) => `${id} "${q}" is "${text}" of section ${where}: take the phrasing out`);
    });
    expect(found).toEqual([]);
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

function termSet(text: string): ReadonlySet<string> {
  return new Set(termsOf(tokenise(text)));
}

/** Twice the common terms over all terms; 0..1. */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((term) => b.has(term)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
