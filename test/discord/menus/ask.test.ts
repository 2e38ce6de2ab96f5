import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { messageMenu } from '../support/interactions.js';
import { broken, labelsOf, textOf } from '../support/payload.js';
import { run } from '../support/run.js';
import { bodyOf } from '../support/sender.js';

const EPHEMERAL = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2;
const NAME = 'Ask the Regulations';

describe('Ask the Regulations', () => {
  it('answers privately, in the message’s language, with its question, and can be shared', async () => {
    const content = 'Hi <@43>, when did they take effect? https://x.example';
    const { sent } = await run(messageMenu(NAME, content, { locale: 'zh-CN' }));
    const body = bodyOf(sent, 'respond');
    expect(body.flags).toBe(EPHEMERAL);
    expect(textOf(body)).toMatch(
      /^-# 问题：“Hi , when did they take effect\?”\n-# When the Regulations apply/,
    );
    expect(labelsOf(body)).toEqual(['中文', '分享']);
    expect(broken(body)).toEqual([]);
  });

  it.each(['', ' ', '<@43>', '`code`', 'https://x.example'])(
    'says so where nothing is asked: %j',
    async (content) => {
      const { sent } = await run(messageMenu(NAME, content, { locale: 'zh-CN' }));
      expect(bodyOf(sent, 'respond').flags).toBe(EPHEMERAL);
      expect(textOf(bodyOf(sent, 'respond'))).toMatch(/^那条消息里没有找到问题/);
    },
  );

  it('reads what a message forwards', async () => {
    const { sent } = await run(messageMenu(NAME, '', { forwards: 'when did they take effect?' }));
    expect(textOf(bodyOf(sent, 'respond'))).toMatch(/^-# Question: “when did they take effect\?”/);
  });

  it('offers no sharing in the direct messages with the bot', async () => {
    const { sent } = await run(messageMenu(NAME, 'effect', { context: 1 }));
    expect(labelsOf(bodyOf(sent, 'respond'))).toEqual(['中文']);
  });

  it('of another version is answered with a hint', async () => {
    const { sent } = await run(messageMenu('Ask them', 'effect'));
    expect(textOf(bodyOf(sent, 'respond'))).toContain('no longer works');
  });
});
