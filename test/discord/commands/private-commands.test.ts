import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { slash } from '../support/interactions.js';
import { broken, textOf } from '../support/payload.js';
import { run } from '../support/run.js';
import { bodyOf } from '../support/sender.js';

const EPHEMERAL = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2;

describe('/topics, /about and /help', () => {
  it.each(['topics', 'about', 'help'])('/%s is private, in the member’s language', async (name) => {
    for (const [locale, word] of [
      ['en-US', /[a-z]{4}/],
      ['zh-CN', /条|主题/],
    ] as const) {
      const body = bodyOf((await run(slash(name, {}, { locale }))).sent, 'respond');
      expect(body.flags).toBe(EPHEMERAL);
      expect(textOf(body)).toMatch(word);
      expect(broken(body)).toEqual([]);
    }
  });

  it('/about tells dates, articles, sources and limits', async () => {
    const text = textOf(bodyOf((await run(slash('about'))).sent, 'respond'));
    expect(text).toContain('In force since 1 June 2024 · adopted March 2024 · 26 articles');
    expect(text).toContain('Facts last checked on 20 November 2026.');
    expect(text).toContain('Main sources\n- [New law in force]');
    expect(text).toContain('no legal advice');
  });

  it('/help lists every command of the registry, those of admins to admins only', async () => {
    const own = await run(slash('help'));
    const admins = await run(slash('help', {}, { permissions: ['ManageGuild'] }));
    for (const { data } of own.app.commands) {
      const line = `</${data.name}:1>: `;
      const isForAll = data.defaultMemberPermissions === undefined;
      expect(textOf(bodyOf(own.sent, 'respond')).includes(line)).toBe(isForAll);
      expect(textOf(bodyOf(admins.sent, 'respond'))).toContain(line);
    }
  });
});
