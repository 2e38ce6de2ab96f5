import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { component } from '../support/interactions.js';
import { broken, customIdsOf, textOf } from '../support/payload.js';
import { regulation, section, statement } from '../support/regulation.js';
import { run } from '../support/run.js';
import { bodyOf } from '../support/sender.js';

const EPHEMERAL = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2;

const points = ['a', 'b', 'c', 'd', 'e'].map((name, i) =>
  statement(`Point ${name}.`, `${name}点。`, [i < 3 ? 'S01' : 'S02']),
);
const parts = { regulation: regulation([section('long', { points })]) };
const click = (id: string, where: object = {}) => run(component(id, where), undefined, parts);

describe('the button for more', () => {
  it('shows the points that are not shown yet, privately, with their sources alone', async () => {
    const { sent } = await click('t1:more:en:long:012');
    const body = bodyOf(sent, 'respond');
    expect(body.flags).toBe(EPHEMERAL);
    expect(textOf(body).split('\n')).toEqual([
      '-# Title of long · what the Regulations provide',
      '- Point d.',
      '- Point e.',
      '-# Source: Report on the session, Standing Committee, March 2024 · as of November 2026 · ' +
        'summary, no legal advice',
    ]);
    expect(customIdsOf(body)).toEqual([]);
    expect(broken(body)).toEqual([]);
  });

  it('shows them as written, whichever were shown before', async () => {
    const { sent } = await click('t1:more:en:long:40');
    expect(textOf(bodyOf(sent, 'respond'))).toContain('\n- Point b.\n- Point c.\n- Point d.\n-#');
  });

  it('speaks the answer’s language, with the words around it in the reader’s', async () => {
    const { sent } = await click('t1:more:zh-Hans:long:0123', { locale: 'en-US' });
    expect(textOf(bodyOf(sent, 'respond'))).toContain(
      '-# long的标题 · what the Regulations provide\n- e点。',
    );
  });

  it.each([
    ['a private answer', { flags: MessageFlags.Ephemeral }],
    ['direct messages', { context: 1 }],
  ])('leaves %s in its place', async (_, where) => {
    const { sent } = await click('t1:more:en:long:012', where);
    expect(bodyOf(sent, 'respond').flags).toBe(EPHEMERAL);
  });

  it.each([
    ['a section that is gone', 't1:more:en:gone:012'],
    ['a point that is gone', 't1:more:en:long:91'],
    ['a section that became shorter', 't1:more:en:long:01234'],
  ])('is answered with a hint for %s', async (_, id) => {
    const { sent } = await click(id);
    expect(textOf(bodyOf(sent, 'respond'))).toContain('no longer works');
  });
});
