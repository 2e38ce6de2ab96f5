import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { component } from '../support/interactions.js';
import { labelsOf, textOf } from '../support/payload.js';
import { run } from '../support/run.js';
import { bodyOf } from '../support/sender.js';

const EPHEMERAL = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2;

describe('a menu of sections', () => {
  const chosen = { values: ['adoption'] };

  it('opens privately what is chosen below a public answer, in the answer’s language', async () => {
    const { sent } = await run(component('t1:section:zh-Hans:0', { ...chosen, locale: 'en-US' }));
    expect(bodyOf(sent, 'respond').flags).toBe(EPHEMERAL);
    expect(textOf(bodyOf(sent, 'respond'))).toContain('-# 由谁通过 · policy around the Regulations');
    expect(labelsOf(bodyOf(sent, 'respond'))).toEqual(['English', 'Share', 'All topics']);
  });

  it.each([
    ['a private answer', { flags: MessageFlags.Ephemeral }],
    ['direct messages', { context: 1 }],
  ])('replaces it in %s', async (_, where) => {
    const { sent } = await run(component('t1:section:en:0', { ...chosen, ...where }));
    expect(textOf(bodyOf(sent, 'update'))).toContain('Who adopted them');
  });

  it('stays private in a group, where others read', async () => {
    const { sent } = await run(component('t1:section:en:0', { ...chosen, context: 2 }));
    expect(bodyOf(sent, 'respond').flags).toBe(EPHEMERAL);
  });
});
