import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { StoreError } from '../../../src/store/store-error.js';
import { createApp } from '../support/app.js';
import { component } from '../support/interactions.js';
import { textOf } from '../support/payload.js';
import { run } from '../support/run.js';
import { bodyOf } from '../support/sender.js';

async function told(deleteMember: (id: string) => Promise<number>, locale = 'en-US'): Promise<string> {
  const store = { ...createApp().store, deleteMember };
  const { sent, app } = await run(
    component('t1:forget:en', { flags: MessageFlags.Ephemeral, locale }),
    undefined,
    { store },
  );
  expect(bodyOf(sent, 'respond').flags & MessageFlags.Ephemeral).not.toBe(0);
  expect(app.lines).toEqual([]);
  return textOf(bodyOf(sent, 'respond'));
}

describe('the button that deletes what is kept of a member', () => {
  it('deletes what is kept of who clicks, and says how much', async () => {
    const asked: string[] = [];
    const text = await told(async (id) => {
      asked.push(id);
      return 3;
    });
    expect(asked).toEqual(['42']);
    expect(text).toMatch(/^Deleted: 3 votes of yours\./);
    expect(await told(async () => 1)).toMatch(/^Deleted: 1 vote of yours\./);
    expect(await told(async () => 3, 'zh-CN')).toMatch(/^已删除您的3个评价/);
    expect(await told(async () => 0)).toContain('nothing to delete');
  });

  it.each([
    ['votes-off', /^Votes are switched off/, /^评价功能没有开通/],
    ['unreachable', /^I cannot reach what is kept/, /^现在读写不了/],
  ] as const)('says what it could not do: %s', async (reason, english, chinese) => {
    const fail = async (): Promise<number> => {
      throw new StoreError(reason, 'no');
    };
    expect(await told(fail)).toMatch(english);
    expect(await told(fail, 'zh-CN')).toMatch(chinese);
  });
});
