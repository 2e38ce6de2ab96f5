import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { component } from '../support/interactions.js';
import { optionsOf, textOf } from '../support/payload.js';
import { run } from '../support/run.js';
import { bodyOf } from '../support/sender.js';

describe('topics', () => {
  it('are listed by the button, and opened by the menu, with their sections', async () => {
    const ephemeral = { flags: MessageFlags.Ephemeral };
    const all = await run(component('t1:topics:en', ephemeral));
    expect(optionsOf(bodyOf(all.sent, 'update')).map(([, id]) => id)).toEqual(['dates', 'limits']);
    const one = await run(component('t1:topic:en', { ...ephemeral, values: ['limits'] }));
    expect(textOf(bodyOf(one.sent, 'update'))).toContain('### Limits');
    expect(optionsOf(bodyOf(one.sent, 'update'))[0]).toEqual(['Penalties', 'penalties']);
  });
});
