import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.js';
import { loadRegulation } from '../../src/regulation/load.js';
import { SMALL_REGULATION } from '../fixtures/regulation.js';

const answerer = createAnswerer(loadRegulation(SMALL_REGULATION));
const ask = (question: string) => answerer.answer(question, { fallbackLanguage: 'en' });
const first = (question: string) => ask(question).results[0];

describe('createAnswerer', () => {
  it('answers with the section and leads with the point that fits', () => {
    expect(ask('How far from the road must hives stand?')).toMatchObject({
      status: 'answered',
      language: 'en',
    });
    expect(first('How far from the road must hives stand?')?.points[0]?.en).toContain(
      '10 metres from a road',
    );
    expect(first("how far from a neighbour's fence must hives be")?.points[0]?.en).toContain('fence');
    expect(first('蜂箱离邻居围栏几米')?.points[0]?.en).toContain('fence');
  });

  it('keeps all points, in their order after the lead', () => {
    const points = first("how far from a neighbour's fence must hives be")?.points.map(
      (point) => point.facts[0],
    );
    expect(points).toEqual(['R04', 'R03']);
  });

  it.each([
    ['条例什么时候施行', 'zh-Hans'],
    ['條例什麼時候施行', 'zh-Hant'],
    ['when did the bee law start', 'en'],
  ])('replies to %s in %s', (question, language) => {
    expect(ask(question).language).toBe(language);
    expect(first(question)?.section.id).toBe('start');
  });

  it('uses the fallback where the question has no language of ours', () => {
    expect(answerer.answer('2023', { fallbackLanguage: 'zh-Hant' }).language).toBe('zh-Hant');
  });

  it('answers a reference honestly: the text is not bundled, or there is no such article', () => {
    expect(ask('What does article 4 say?')).toMatchObject({
      status: 'answered',
      confidence: 1,
      note: { type: 'article-text', article: 4 },
    });
    expect(first('What does article 4 say?')?.section.id).toBe('wording');
    expect(ask('第十二条')).toMatchObject({ note: { type: 'no-such-article', article: 12, count: 9 } });
    expect(first('第十二条')?.section.id).toBe('length');
  });

  it('treats the reference to another law as any question', () => {
    expect(ask('Article 80 of the Legislation Law').note?.type).not.toBe('article-text');
    expect(ask('articles 3 and 4 legislation law').note?.type).not.toBe('article-text');
  });

  it.each(['the bee regulations', '《条例》', 'The Rivertown law?'])('tells what %s are about', (name) => {
    expect(ask(name)).toMatchObject({ status: 'answered', question: name });
    expect(first(name)?.section.id).toBe('start');
  });

  it('answers what is typed in pinyin in Chinese', () => {
    expect(ask('tiaoli shenme shihou shixing')).toMatchObject({ status: 'answered', language: 'zh-Hans' });
  });

  it('answers two questions at once, if each alone is answered', () => {
    const answer = ask('When did it start? How far from the road must hives stand?');
    expect(answer.parts?.map(({ results }) => results[0]?.section.id)).toEqual(['start', 'hives']);
    expect(answer.results.slice(0, 2).map(({ section }) => section.id)).toEqual(['start', 'hives']);
    expect(ask('When did it start? Who won the football match?').parts).toBeUndefined();
    expect(ask('When did it start? When did the bee law start?').parts).toBeUndefined();
    const three = ask(
      'When did it start? When did the bee law start? How far from the road must hives stand?',
    );
    expect(three.parts).toHaveLength(2);
  });

  it('says that the sources give nothing for a year, and offers what they say otherwise', () => {
    expect(ask('How far from the road must hives stand in 2031?')).toMatchObject({
      status: 'suggested',
      note: { type: 'nothing-for', words: ['2031'] },
    });
  });

  it('does not know what the data does not know', () => {
    expect(ask('how do I bake sourdough bread')).toMatchObject({ status: 'unknown', results: [] });
    expect(ask('who won the football match')).toMatchObject({ status: 'unknown', results: [] });
    expect(ask('今晚吃什么好')).toMatchObject({ status: 'unknown', results: [] });
  });

  it.each([
    'how far from the road must hives stand in Texas',
    '湖南蜂箱离马路多远',
    'distance of hives under the civil code',
    '《养猪条例》里蜂箱离马路多远',
  ])('does not answer %s with its own rules', (question) => {
    expect(ask(question).status).toBe('unknown');
    expect(ask(question).note?.type).toBe('not-covered');
  });

  it.each(['', '   ', '???', 'the of and', '🙂🙂'])('asks for a question where %j has none', (question) => {
    expect(ask(question)).toMatchObject({ status: 'unknown', confidence: 0, note: { type: 'empty' } });
  });

  it('finds the question in a long message', () => {
    const story =
      'I moved here last week with my family and three cats, and the weather has been lovely so far.';
    expect(
      first(`Good morning from Lisbon! ${story} How far from the road must hives stand? Cheers`)?.section.id,
    ).toBe('hives');
  });

  it('gives at most five results, none twice', () => {
    const ids = ask('article 3').results.map((result) => result.section.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeLessThanOrEqual(5);
  });
});
