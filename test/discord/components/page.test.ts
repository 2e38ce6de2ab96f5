import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { questionLine } from '../../../src/discord/views/question-line.js';
import { en } from '../../../src/i18n/en.js';
import { component } from '../support/interactions.js';
import { textOf } from '../support/payload.js';
import { run } from '../support/run.js';
import { bodyOf } from '../support/sender.js';

const message = [questionLine('Penalties', en, { label: en.unknown.lookedFor })];

describe('the button for another page', () => {
  it('answers in the language of the list, with the words of the reader', async () => {
    const parts = { flags: MessageFlags.Ephemeral, locale: 'zh-CN', message };
    const { sent } = await run(component('t1:page:en:1', parts));
    expect(textOf(bodyOf(sent, 'update'))).toMatch(/^-# 查的是：“Penalties”\n-# \*\*Penalties\*\* · /);
  });

  it('leaves a list that others read as it is', async () => {
    const { sent } = await run(component('t1:page:en:1', { message }));
    expect(bodyOf(sent, 'respond').flags).toBe(MessageFlags.Ephemeral | MessageFlags.IsComponentsV2);
  });
});
