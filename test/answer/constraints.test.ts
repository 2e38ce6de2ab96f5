import { describe, expect, it } from 'vitest';
import { ConstraintFinder } from '../../src/answer/constraints.js';
import { loadRegulation } from '../../src/regulation/load.js';
import { bundledRegulation } from '../../src/regulation/location.js';

const regulation = loadRegulation(bundledRegulation());
const constraints = new ConstraintFinder(regulation);
const named = (question: string) => constraints.find(question).map(({ name, kind }) => `${name} ${kind}`);

describe('the constraints of a question', () => {
  it.each([
    ['what does hunan do', ['hunan other']],
    ['上海的制造业条例', ['上海 other']],
    ['rules under the civil code', ['civil code other']],
    ['《养猪条例》', ['养猪条例 other']],
    ['goals for 2027', ['2027 part']],
    ['the plan for 2023 to 2026', ['2023-2026 part']],
    ['2021—2025年', ['2021-2025 part']],
    ['26年的目标', ['2026 part']],
    ['the 2024 law', ['2024 own']],
    ['九江也适用吗', ['九江 part']],
    ['can they fine us', []],
    ['江西省先进制造业促进条例', []],
    ['《江西省先进制造业促近条例》', []],
    ['《江省先进制造业促进条例》', []],
    ['《湖南省先进制造业促进条例》', ['湖南 other', '湖南省先进制造业促进条例 other']],
    ['《广西省先进制造业促进条例》', ['广西 other']],
    ['过去25年来', []],
    ['条例太原则了', []],
    ['最大连锁企业', []],
    ['太原的条例', ['太原 other']],
    ['about 2024.5 tonnes', []],
  ])('in %s', (question, expected) => {
    expect(named(question)).toEqual(expected);
  });

  it('keep out what is about something else', () => {
    const named = constraints.find('what does hunan do');
    expect(constraints.fit('hunan', named, { kind: 'open' })).toBe(1);
    expect(constraints.fit('effective-date', named, { kind: 'open' })).toBe(0);
  });

  it('hold back what does not name the year', () => {
    const fit = constraints.fit('effective-date', constraints.find('goals for 2027'), { kind: 'open' });
    expect(fit).toBeGreaterThan(0);
    expect(fit).toBeLessThan(1);
  });

  it('hold back what is about another province, most where the question names this one', () => {
    const share = (question: string) =>
      constraints.fit('shanxi', constraints.find(question), constraints.scope(question));
    expect(share('is the chain-chief system in the law')).toBeLessThan(1);
    expect(share('is the chain-chief system in the Jiangxi law')).toBeLessThan(share('is it in the law'));
    expect(share('哪个省的条例写了链长制')).toBe(1);
    expect(share('did another province put it into its law')).toBe(1);
    expect(share('江西条例写了链长制吗')).toBe(share('is it in the Jiangxi law'));
    expect(share('is it in the law of Shanxi or that of Jiangxi')).toBe(1);
  });

  it('are articles of other documents', () => {
    expect(named('湖南条例第三条讲什么')).toContain('第三条 part');
    expect(named('集群管理办法第五条')).toEqual(['第五条 part']);
    expect(named('条例第五条')).toEqual([]);
  });

  it('have nothing to say for a year alone, but for one of two', () => {
    const nothingFor = (question: string) =>
      constraints.nothingFor('effective-date', constraints.find(question));
    expect(nothingFor('goals for 2027')).toEqual(['2027']);
    expect(nothingFor('did it start in 2024 or in 2027')).toEqual([]);
    expect(nothingFor('does it apply in jiujiang since 2024')).toEqual(['jiujiang']);
    expect(nothingFor('the law of 2024')).toEqual([]);
  });

  it('have nothing to say for a year that a section about another year has with something else', () => {
    const section = regulation.sections.get('results-2025');
    if (!section) throw new Error('no section');
    const astray = (question: string, met: (statement: { readonly en: string }) => number) =>
      constraints.yearsAstray(section, constraints.find(question), met);
    const without = ({ en }: { readonly en: string }) => (en.includes('2024') ? 1 : 2);
    expect(astray('revenue in 2024', without)).toEqual(['2024']);
    expect(astray('revenue in 2025', without)).toEqual([]);
    expect(astray('revenue', without)).toEqual([]);
    expect(astray('revenue in 2024', () => 1)).toEqual(
      section.points.some(({ en }) => en.includes('2024')) ? [] : ['2024'],
    );
  });

  it('do not find a name inside a word', () => {
    expect(
      constraints.missing('effective-date', [{ name: 'regul', spellings: ['regul'], kind: 'other' }]),
    ).toHaveLength(1);
  });
});
