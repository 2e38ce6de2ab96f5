import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { answerView } from '../../../src/discord/views/answer-view.js';
import { stageFor } from '../../../src/discord/views/stage.js';
import { answer, createApp, resultOf } from '../support/app.js';
import { component } from '../support/interactions.js';
import { broken, textOf } from '../support/payload.js';
import { adoption, inForce } from '../support/regulation.js';
import { run } from '../support/run.js';
import { bodyOf } from '../support/sender.js';

const EPHEMERAL = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2;

describe('a suggestion', () => {
  const stage = stageFor(createApp(), 'en');
  const suggested = answer({
    status: 'suggested',
    results: [inForce, adoption].map(resultOf),
    question: 'who?',
  });
  const message = answerView(suggested, stage, { askerId: '42', showQuestion: true }).components;

  it('becomes the answer by a click of who asked, the question kept', async () => {
    const { sent } = await run(component('t1:pick:en:adoption:42', { message, locale: 'zh-CN' }));
    const body = bodyOf(sent, 'update');
    expect(textOf(body)).toContain(
      '-# Question: “who?”\n-# Who adopted them · policy around the Regulations',
    );
    expect(broken(body)).toEqual([]);
  });

  it('is shown privately to anybody else', async () => {
    const { sent } = await run(
      component('t1:pick:en:adoption:42', { message, userId: '43', locale: 'zh-CN' }),
    );
    const body = bodyOf(sent, 'respond');
    expect(body.flags).toBe(EPHEMERAL);
    expect(textOf(body)).toContain('Who adopted them · 条例以外的相关政策');
    expect(textOf(body)).not.toContain('who?');
  });
});
