import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { seriousViolations } from './support/axe.js';
import { describeInBrowser } from './support/chromium.js';
import type { Client } from './support/client.js';
import { PHONE, useStage } from './support/stage.js';

const stage = useStage();

/** Opens the panel as Ada, the owner of the server. */
async function panelOf(client: Client): Promise<Locator> {
  await client.ready();
  await client.become('Ada');
  return client.answerTo(() => client.command('settings'));
}

/** Chooses in a menu of the panel; waits until the panel says that it is kept. */
async function choose(client: Client, panel: Locator, menu: RegExp, entry: string): Promise<void> {
  await panel.getByRole('button', { name: menu }).click();
  await client.options.filter({ hasText: entry }).first().click();
  await panel.getByText('Saved.').waitFor();
}

const LANGUAGE = /^Language of my answers/;

describeInBrowser('the settings at the page', () => {
  it('are changed by the admin in the panel, and hold', async () => {
    const client = await stage().open();
    const panel = await panelOf(client);
    expect(await panel.innerText()).toContain('Settings of this server');
    expect(await panel.innerText()).toContain('#questions');
    expect(await seriousViolations(client.page)).toEqual([]);
    await choose(client, panel, LANGUAGE, '简体中文');
    await panel.getByRole('button', { name: /简体中文/ }).waitFor();
    const answer = await client.ask('@Tiaoli when did the regulations take effect');
    expect(await answer.innerText()).toContain('2024年6月1日');
    const again = await client.answerTo(() => client.command('settings'));
    expect(await again.getByRole('button', { name: LANGUAGE }).innerText()).toContain('简体中文');
    await choose(client, again, LANGUAGE, 'question');
  });

  it('take channels in and out, and the bot does as they say', async () => {
    const client = await stage().open();
    const panel = await panelOf(client);
    const menu = panel.getByRole('button', { name: /#questions/ });
    await menu.click();
    await client.options.filter({ hasText: '#questions' }).click();
    await client.options.filter({ hasText: '#general' }).click();
    await client.page.keyboard.press('Tab');
    await panel.getByText('Saved.').waitFor();
    await panel.getByRole('button', { name: /#general/ }).waitFor();
    const answer = await client.ask(
      'When do the Jiangxi advanced manufacturing Regulations come into force?',
    );
    expect(await answer.innerText()).toContain('1 June 2024');
  });

  it('are not offered to members, and refused to who was an admin', async () => {
    const client = await (await stage().open()).ready();
    await client.composer.pressSequentially('/');
    await client.options.filter({ hasText: '/ask' }).waitFor();
    for (const name of ['/settings', '/doctor', '/gaps'])
      expect(await client.options.filter({ hasText: name }).count()).toBe(0);
    const { world, places, people } = stage().playground.standIn;
    const keepers = world.addRole(places.guild, 'Keepers', ['ManageGuild']);
    world.setRoles(places.guild, people.member.id, [keepers.id]);
    await client.page.reload();
    await client.ready();
    const panel = await client.answerTo(() => client.command('settings'));
    world.setRoles(places.guild, people.member.id, []);
    const refusal = await client.answerTo(async () => {
      await panel.getByRole('button', { name: LANGUAGE }).click();
      await client.options.filter({ hasText: 'English' }).first().click();
    });
    expect(await refusal.innerText()).toContain('Only members with Manage Server can do this.');
    expect(await panel.innerText()).not.toContain('Saved.');
  });

  it.each([
    ['dark', undefined],
    ['light', PHONE],
  ] as const)('are drawn well, as are the other long replies: %s, %o', async (colorScheme, viewport) => {
    const client = await stage().open({
      colorScheme,
      ...(viewport && { viewport, isMobile: true, hasTouch: true }),
    });
    const { page } = client;
    const name = viewport ? 'phone' : 'desktop';
    await client.ready();
    await client.ask('@Tiaoli best noodle restaurant in Paris');
    if (viewport) await page.getByRole('button', { name: 'Open servers and channels' }).click();
    await client.become('Ada');
    if (viewport) await page.keyboard.press('Escape');
    for (const [command, ...options] of [
      ['settings'],
      ['gaps'],
      ['doctor'],
      ['search', 'manufacturing'],
      ['privacy'],
      ['help'],
    ] as const) {
      const reply = await client.answerTo(() => client.command(command, ...options));
      const wider = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
      expect(await page.evaluate(wider)).toBe(false);
      await reply.scrollIntoViewIfNeeded();
      await stage().shot(client, `${command}-${name}`);
    }
    const term = await client.answerTo(() => client.pick('glossary', 'chain chief'));
    expect(await term.innerText()).toContain('chain chief');
    await stage().shot(client, `glossary-${name}`);
    expect(await seriousViolations(page)).toEqual([]);
  });
});
