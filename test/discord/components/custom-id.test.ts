import { describe, expect, it } from 'vitest';
import { type Action, decodeAction, encodeAction } from '../../../src/discord/components/custom-id.js';

const ACTIONS: readonly (readonly [Action, string])[] = [
  [{ type: 'section', language: 'en', part: 0 }, 't1:section:en:0'],
  [{ type: 'topic', language: 'zh-Hans' }, 't1:topic:zh-Hans'],
  [{ type: 'topics', language: 'zh-Hant' }, 't1:topics:zh-Hant'],
  [
    { type: 'pick', language: 'en', section: 'in-force', askerId: '80351110224678912' },
    't1:pick:en:in-force:80351110224678912',
  ],
  [
    { type: 'term', language: 'en', term: 'chain-chief', askerId: '80351110224678912' },
    't1:term:en:chain-chief:80351110224678912',
  ],
  [{ type: 'switchTerm', language: 'en', term: 'chain-chief' }, 't1:switchTerm:en:chain-chief'],
  [{ type: 'page', language: 'zh-Hant', page: 12 }, 't1:page:zh-Hant:12'],
  [
    { type: 'more', language: 'zh-Hant', section: 'in-force', shown: [3, 0, 11] },
    't1:more:zh-Hant:in-force:30b',
  ],
  [{ type: 'setting', language: 'en', which: 'replyIn' }, 't1:setting:en:replyIn'],
  [{ type: 'panel', language: 'zh-Hans', step: 'askDelete' }, 't1:panel:zh-Hans:askDelete'],
  [{ type: 'vote', language: 'zh-Hans', value: 'down' }, 't1:vote:zh-Hans:down'],
  [{ type: 'sought', language: 'en', gap: '' }, 't1:sought:en:'],
  [
    { type: 'sought', language: 'en', gap: '0f8fad5b-d9cb-469f-a165-70867728950e' },
    't1:sought:en:0f8fad5b-d9cb-469f-a165-70867728950e',
  ],
  [{ type: 'gaps', language: 'en', order: 'newest', page: 12 }, 't1:gaps:en:newest:12'],
];

describe('custom ids', () => {
  // These are on messages in people's channels: a change here needs a new version.
  it.each(ACTIONS)('%j is written as %s', (action, id) => {
    expect(encodeAction(action)).toBe(id);
    expect(decodeAction(id)).toEqual(action);
  });

  it.each([
    'share',
    '',
    't0:section:en:0',
    't2:section:en:0',
    't1',
    't1:section',
    't1:section:en',
    't1:section:fr:0',
    't1:section:en:10',
    't1:section:en:0:1',
    't1:pick:en:in-force',
    't1:pick:en:../../secrets:1',
    't1:pick:en:in-force:1;2',
    't1:pick:en:in-force:1:2',
    't1:term:en:chain-chief',
    't1:term:en:../../secrets:1',
    't1:term:en:chain-chief:x',
    't1:page:en',
    't1:page:en:-1',
    't1:page:en:1000',
    't1:page:en:1:query',
    't1:more:en:in-force',
    't1:more:en:in-force:',
    't1:more:en:in-force:-1',
    't1:more:en:in-force:0123456789abc',
    't1:more:en:in-force:0:3',
    't1:more:en:../../secrets:0',
    't1:topics:en:x',
    't1:setting:en:votes',
    't1:panel:en:delete:1',
    't1:vote:en:sideways',
    't1:sought:en:12',
    't1:gaps:en:often:-1',
    't1:constructor:en',
    't1:__proto__:en',
    ':'.repeat(100),
  ])('refuses %j', (id) => {
    expect(decodeAction(id)).toBeUndefined();
  });

  it('holds an id of a section of up to 58 characters, and says so beyond', () => {
    const pick = (section: string): Action => ({
      type: 'pick',
      language: 'zh-Hant',
      section,
      askerId: '9'.repeat(20),
    });
    expect(encodeAction(pick('a'.repeat(58))).length).toBeLessThanOrEqual(100);
    expect(() => encodeAction(pick('a'.repeat(70)))).toThrow(RangeError);
  });
});
