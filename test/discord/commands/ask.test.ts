import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { slash } from '../support/interactions.js';
import { broken, textOf } from '../support/payload.js';
import { run } from '../support/run.js';
import { bodyOf } from '../support/sender.js';

const EPHEMERAL = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2;

describe('/ask', () => {
  it('answers in public, in the language of the question, with the question shown', async () => {
    const { sent } = await run(slash('ask', { question: 'When did they take effect?' }, { locale: 'zh-CN' }));
    const body = bodyOf(sent, 'respond');
    expect(body.flags).toBe(MessageFlags.IsComponentsV2);
    expect(body.allowed_mentions).toEqual({ parse: [], replied_user: false });
    expect(textOf(body)).toContain(
      '-# Question: “When did they take effect?”\n-# When the Regulations apply',
    );
    expect(textOf(body)).toContain('what the Regulations provide');
    expect(broken(body)).toEqual([]);
  });

  it('answers in private in the words of the member’s language', async () => {
    const { sent } = await run(
      slash('ask', { question: '什么时候施行', private: true }, { locale: 'en-GB' }),
    );
    const body = bodyOf(sent, 'respond');
    expect(body.flags).toBe(EPHEMERAL);
    expect(textOf(body)).toContain('条例何时施行 · what the Regulations provide');
  });

  it('answers direct messages in the words of the member’s language', async () => {
    const { sent } = await run(slash('ask', { question: '什么时候施行' }, { locale: 'en-GB', context: 1 }));
    expect(bodyOf(sent, 'respond').flags).toBe(MessageFlags.IsComponentsV2);
    expect(textOf(bodyOf(sent, 'respond'))).toContain('条例何时施行 · what the Regulations provide');
  });

  it('falls back on the member’s language, Traditional Chinese included', async () => {
    const { sent } = await run(slash('ask', { question: '1269 123' }, { locale: 'zh-TW' }));
    expect(textOf(bodyOf(sent, 'respond'))).toContain('條例');
  });

  it('drops links and mentions from the question before it searches or shows it', async () => {
    const { sent } = await run(slash('ask', { question: '<@1> effect? https://x.example @everyone' }));
    expect(textOf(bodyOf(sent, 'respond'))).toContain('“effect?”');
  });
});
