import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { withFigures } from '../../src/evaluation/quality-page.js';
import { fingerprint } from '../../src/evaluation/question.js';
import { reportOn } from '../../src/evaluation/report.js';
import { failureText, isFailure, reportText } from '../../src/evaluation/report-text.js';
import { readTable, tableOf } from '../../src/evaluation/table.js';
import { tableText } from '../../src/evaluation/table-text.js';
import { answer, evaluated, question, root } from './support.js';

const folder = mkdtempSync(join(tmpdir(), 'tiaoli-table-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const results = [
  evaluated(question({ id: 'b' }), answer(['two metres']), [0.75, 0.5]),
  evaluated(question({ id: 'a' }), answer(['of wood']), [0, 0]),
  evaluated(question({ id: 'c' }), answer([], { confidence: 0.1 }), [0, 0]),
  evaluated(
    question({ id: 'd', lang: 'zh-Hans', kind: 'off-topic', expect: 'unknown', must: [] }),
    answer(['蜂箱'], { language: 'zh-Hans' }),
    [0, 0],
  ),
];
const report = reportOn(results, { asked: 10, answered: 1, suggested: 2 });

describe('the stored table', () => {
  it('is read as it was written', () => {
    const path = join(folder, 'table.json');
    writeFileSync(path, tableText(tableOf(report, results)));
    expect(readTable(path)).toEqual(tableOf(report, results));
  });

  it('does not depend on the order of the questions', () => {
    const turned = results.toReversed();
    const again = reportOn(turned, { asked: 10, answered: 1, suggested: 2 });
    expect(tableText(tableOf(again, turned))).toBe(tableText(tableOf(report, results)));
  });

  it('has one line a question, without what goes without saying, and figures to a tenth', () => {
    const text = tableText(tableOf(report, results));
    expect(text).toContain(
      `    "a": { "of": "${fingerprint(question({ id: 'a' }))}", "outcome": "wrong" },\n`,
    );
    expect(text).toContain('"right": 33.3,');
    expect(text).toContain('"twoTypos": 16.7\n');
  });

  it('is refused where it was edited by hand', () => {
    const path = join(folder, 'broken.json');
    writeFileSync(path, '{ "figures": {} }');
    expect(() => readTable(path)).toThrow('table.json:1 figures.overall');
  });
});

describe('a fingerprint', () => {
  it('changes with the question and its patterns, not with remarks', () => {
    const one = fingerprint(question());
    expect(fingerprint(question({ note: 'x', facts: ['R1'] }))).toBe(one);
    expect(fingerprint(question({ q: 'How low?' }))).not.toBe(one);
    expect(fingerprint(question({ mustNot: [/low/iu] }))).not.toBe(one);
  });
});

describe('the report in words', () => {
  it('shows language × kind, what typing errors cost, the bands and the everyday sentences', () => {
    const text = reportText(report);
    expect(text).toMatch(/^en fact-en +3 +33\.3% +33\.3% +33\.3% +33\.3% +– /m);
    expect(text).toMatch(/^zh off-topic +1 +– .* 0\.0% +0\.0% +100\.0%/m);
    expect(text).toMatch(/^all +33\.3% +25\.0% +8\.3 +16\.7% +16\.7$/m);
    expect(text).toContain('Everyday sentences: 1 of 10 get an answer, 2 a suggestion.');
  });

  it('tells of a failure what was asked, given and lacking', () => {
    const failed = results.filter(isFailure);
    expect(failed.map(({ question: { id } }) => id)).toEqual(['a', 'c', 'd']);
    expect(failureText(failed[0] as (typeof failed)[0])).toMatch(
      /^a \[fact-en, en\] wrong\n.*\n.*\n.*\n.*two metres$/,
    );
  });
});

describe('docs/quality.md', () => {
  const page = readFileSync(root('docs/quality.md'), 'utf8');

  it('shows the figures of the stored table', () => {
    expect(withFigures(page, readTable(root('test/golden/table.json')))).toBe(page);
  });

  it('has its prose left alone', () => {
    const changed = withFigures(page, tableOf(report, results));
    expect(changed).not.toBe(page);
    expect(changed.split('<!-- figures')[0]).toBe(page.split('<!-- figures')[0]);
    expect(changed.split('<!-- end')[1]).toBe(page.split('<!-- end')[1]);
    expect(() => withFigures('nothing', tableOf(report, results))).toThrow('has lost its lines');
  });
});
