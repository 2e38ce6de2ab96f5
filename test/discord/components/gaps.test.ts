import { describe, expect, it } from 'vitest';
import { component, sentForm, slash } from '../support/interactions.js';
import { broken, textOf } from '../support/payload.js';
import { run } from '../support/run.js';
import { bodyOf } from '../support/sender.js';

const ADMIN = { permissions: ['ManageGuild'] };

describe('the buttons and forms of /gaps', () => {
  it.each([
    ['a page', component('t1:gaps:en:often:0')],
    ['the form', component('t1:trial:en')],
    ['a question tried', sentForm('t1:tried:en', 'when')],
    ['the command', slash('gaps')],
  ])('are refused to who has no Manage Server (any more): %s', async (_, interaction) => {
    const { sent } = await run(interaction);
    expect(JSON.stringify(sent)).toContain('Only members with Manage Server');
    expect(JSON.stringify(sent)).not.toContain('Questions without');
  });

  it('belong to servers', async () => {
    const { sent } = await run(slash('gaps', {}, { ...ADMIN, context: 1 }));
    expect(JSON.stringify(sent)).toContain('This works in servers only.');
  });

  it('work for who has it', async () => {
    const page = await run(component('t1:gaps:zh-Hans:newest:3', { ...ADMIN, locale: 'zh-CN' }));
    expect(textOf(bodyOf(page.sent, 'update'))).toContain('问题记录没有打开，可以用 </settings:1> 打开。');
    const form = await run(component('t1:trial:en', ADMIN));
    expect(form.sent).toMatchObject([{ kind: 'openForm', what: { custom_id: 't1:tried:en' } }]);
    const tried = await run(sentForm('t1:tried:en', '<@42> when did it take effect', ADMIN));
    expect(textOf(bodyOf(tried.sent, 'respond'))).toMatch(/^-# Question: “when did it take effect”\n/);
    expect(broken(bodyOf(tried.sent, 'respond'))).toEqual([]);
  });
});
