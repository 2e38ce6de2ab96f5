import { describe, expect, it } from 'vitest';
import { GROUPS_ON_PAGE, gapsView } from '../../../src/discord/views/gaps-view.js';
import { stageFor } from '../../../src/discord/views/stage.js';
import type { GapGroup } from '../../../src/gaps/group.js';
import { LANGUAGES } from '../../../src/regulation/language.js';
import type { Gap } from '../../../src/store/store.js';
import { createApp } from '../support/app.js';
import { broken, customIdsOf, labelsOf, textOf } from '../support/payload.js';

const group = (question: string, lookingFor?: string): GapGroup => {
  const gap: Gap = {
    id: 'x',
    guildId: '6',
    question,
    reason: 'thumbed-down',
    lookingFor,
    at: 1_790_000_000_500,
  };
  return { question, gaps: [gap, { ...gap, reason: 'unanswered', lookingFor: undefined }], newest: gap.at };
};
const many = Array.from({ length: GROUPS_ON_PAGE * 2 + 1 }, (_, i) => group(`question ${i}`));
const app = createApp();
const shown = (groups: readonly GapGroup[], page = 0, logOn = true) =>
  gapsView({ groups, order: 'often', page, logOn }, stageFor(app, 'en'));

describe('gapsView', () => {
  it('tells how often, why, when last, and what was looked for', () => {
    expect(textOf(shown([group('a *bold* question', 'the deadline')])).split('\n')).toEqual([
      '### Questions without a good answer',
      '2 in the last 90 days, in 1 group.',
      '**2×** a \\*bold\\* question',
      '-# 1 not answered · 1 thumbed down · last <t:1790000000:d>',
      '-# Looked for: “the deadline”',
    ]);
  });

  it('has buttons for the pages there are', () => {
    expect(labelsOf(shown(many))).toEqual(['Next', 'Newest first', 'Try a question']);
    expect(labelsOf(shown(many, 1))).toEqual(['Back', 'Next', 'Newest first', 'Try a question']);
    expect(customIdsOf(shown(many, 1))).toEqual([
      't1:gaps:en:often:0',
      't1:gaps:en:often:2',
      't1:gaps:en:newest:0',
      't1:trial:en',
    ]);
    expect(textOf(shown(many, 99))).toContain('Page 3 of 3');
    expect(labelsOf(shown(many.slice(0, 1)))).toEqual(['Try a question']);
  });

  it.each(['*', '条', '𠮷', '👨‍👩‍👧', '<@1>'])('keeps within the limits, filled with %j', (filling) => {
    const long = filling.repeat(300 / filling.length);
    for (const language of LANGUAGES) {
      const groups = Array.from({ length: 100 }, () => group(long, long));
      const view = gapsView({ groups, order: 'newest', page: 5, logOn: false }, stageFor(app, language));
      expect(broken(view)).toEqual([]);
    }
  });
});
