import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../../src/answer/answerer.js';
import { component, slash } from '../support/interactions.js';
import { allComponents, broken, labelsOf, optionsOf, textOf } from '../support/payload.js';
import { regulation, section, statement } from '../support/regulation.js';
import { run } from '../support/run.js';
import { bodyOf, createFakeSender } from '../support/sender.js';

const EPHEMERAL = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2;

/** Twelve sections that mention copper. */
const many = regulation(
  Array.from({ length: 12 }, (_, i) =>
    section(`copper-${i}`, { summary: statement(`Copper *plant* ${i}.`, `铜厂${i}。`) }),
  ),
);
const answerer = createAnswerer(many);
const go = (interaction: ReturnType<typeof slash>) =>
  run(interaction, createFakeSender(), { regulation: many, answerer });
const search = async (query: string, basics = {}) =>
  bodyOf((await go(slash('search', { query }, basics))).sent, 'respond');
const disabled = (body: { components: readonly unknown[] }) =>
  allComponents(body.components)
    .filter(({ label }) => label !== undefined)
    .map((button) => button.disabled);

describe('/search', () => {
  it('lists privately what was found, five a page, with the words in bold', async () => {
    const body = await search('coper');
    expect(body.flags).toBe(EPHEMERAL);
    expect(textOf(body)).toMatch(/^-# Looked for: “coper”\n-# Title of /);
    expect(textOf(body).match(/^\*\*Copper\*\* \\\*plant\\\* \d+\.$/gm)).toHaveLength(5);
    expect(textOf(body)).toContain('\n-# 12 sections · page 1 of 3 · as of November 2026');
    expect(optionsOf(body)).toHaveLength(5);
    expect(labelsOf(body)).toEqual(['Previous page', 'Next page']);
    expect(disabled(body)).toEqual([true, false]);
    expect(broken(body)).toEqual([]);
  });

  it('pages in place with what the message says, in a process that knows nothing of it', async () => {
    const first = await search('铜', { locale: 'zh-CN' });
    const click = (page: number, message = first.components) =>
      go(
        component(`t1:page:zh-Hans:${page}`, {
          locale: 'zh-CN',
          flags: MessageFlags.Ephemeral,
          message,
        }),
      );
    const seen = [first, bodyOf((await click(2)).sent, 'update'), bodyOf((await click(3)).sent, 'update')];
    expect(new Set(seen.flatMap((body) => optionsOf(body).map(([, id]) => id))).size).toBe(12);
    expect(seen.map(disabled)).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
    expect(textOf(seen[2] ?? first)).toContain('第3页，共3页');
    // A page that is not there any more, or never was.
    for (const page of [0, 999]) {
      expect(optionsOf(bodyOf((await click(page)).sent, 'update')).length).toBeGreaterThan(0);
    }
  });

  it('has no page for a message that does not say what was looked for', async () => {
    const { sent } = await go(component('t1:page:en:2', { flags: MessageFlags.Ephemeral }));
    expect(textOf(bodyOf(sent, 'respond'))).toContain('no longer works');
  });

  it('says that it found nothing, and offers topics', async () => {
    const body = await search('xylophone');
    expect(textOf(body)).toMatch(
      /“xylophone”\n### No answer in the sources\nThe sources say nothing about “xylophone”/,
    );
    expect(optionsOf(body).map(([, id]) => id)).toEqual(['dates']);
  });

  it.each(['<@1> @everyone', '**copper**', '“copper” \\', '🎉'.repeat(80), '\u202E', 'copper '.repeat(11)])(
    'survives %j',
    async (query) => expect(broken(await search(query))).toEqual([]),
  );

  it('reads back exactly what was looked for, quotation marks and all', async () => {
    const first = await search('“copper” \\* _1. ”');
    const { sent } = await go(
      component('t1:page:en:2', { flags: MessageFlags.Ephemeral, message: first.components }),
    );
    const [line] = textOf(first).split('\n');
    expect(textOf(bodyOf(sent, 'update')).split('\n')[0]).toBe(line);
  });
});
