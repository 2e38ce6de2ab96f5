import { describe, expect, it } from 'vitest';
import { keepUnanswered } from '../../src/gaps/keep.js';
import { answer, createApp } from '../discord/support/app.js';

describe('a question that found nothing', () => {
  it.each([
    ['is kept', 'how is the weather', ['how is the weather']],
    ['is not where it is only thanks', 'ok, thanks!', []],
    ['is not where it is only thanks in Chinese', '好的，謝謝', []],
  ])('%s', async (_, question, kept) => {
    const { store } = createApp();
    await store.saveSettings('6', { questionLog: true });
    await keepUnanswered(answer({ question, status: 'unknown', results: [] }), '6', store);
    expect((await store.gaps('6')).map((gap) => gap.question)).toEqual(kept);
  });
});
