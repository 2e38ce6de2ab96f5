import { expect, it } from 'vitest';
import { actingAsBot, EPHEMERAL, TURNED_AWAY, V2 } from './support/as-bot.js';
import { seriousViolations } from './support/axe.js';
import { describeInBrowser } from './support/chromium.js';
import { useStage } from './support/stage.js';

const stage = useStage(TURNED_AWAY);

const { asBot, post, respond } = actingAsBot(stage);

const text = (content: string) => ({ type: 10, content });
const row = (...components: readonly object[]) => ({ type: 1, components });
const button = (label: string, style: number, more: object = {}) => ({
  type: 2,
  label,
  style,
  custom_id: `t:${label}`,
  ...more,
});

const EVERYTHING = {
  type: 17,
  accent_color: 0x248046,
  components: [
    text('# One\n## Two\n### Three\n-# small print\n**bold** *italic* __under__ ~~gone~~ `code` ||hidden||'),
    text('1. first\n2. second\n- a\n  - b\n> quoted\n[a link](https://example.org) <t:0:D> @everyone'),
    { type: 14, divider: true, spacing: 2 },
    { type: 9, components: [text('A section with a button')], accessory: button('Open', 2) },
    {
      type: 9,
      components: [text('A section with a picture')],
      accessory: { type: 11, media: { url: 'https://example.org/x.png' }, description: 'A bridge' },
    },
    row(button('Primary', 1), button('Secondary', 2), button('Success', 3), button('Danger', 4)),
    row(
      { type: 2, style: 5, label: 'Link', url: 'https://example.org' },
      button('Off', 2, { disabled: true }),
    ),
    row({
      type: 3,
      custom_id: 't:several',
      placeholder: 'Choose two',
      min_values: 2,
      max_values: 2,
      options: ['One', 'Two', 'Three'].map((label) => ({
        label,
        value: label,
        description: `Number ${label}`,
      })),
    }),
    row({ type: 8, custom_id: 't:channel', placeholder: 'A channel', channel_types: [0] }),
    row({ type: 2, style: 2, custom_id: 't:up', emoji: { name: '👍' } }),
    row({ type: 5, custom_id: 't:off', placeholder: 'Nobody', disabled: true }),
  ],
};

describeInBrowser('the page', () => {
  it('says that the bot has ended, and why', async () => {
    const client = await stage().open();
    await client.page.getByText('The bot has ended.').waitFor();
    expect(await client.page.locator('.troubles').innerText()).toMatch(/token/i);
  });

  it.each(['dark', 'light'] as const)('draws every component, %s', async (theme) => {
    const client = await stage().open({ colorScheme: theme });
    await post(EVERYTHING);
    const answer = client.answers.last();
    await answer.getByText('A section with a button').waitFor();
    await stage().shot(client, `components-${theme}`);
    expect(await seriousViolations(client.page)).toEqual([]);
    expect(await answer.getByRole('link', { name: 'Link', exact: true }).getAttribute('rel')).toContain(
      'noopener',
    );
    expect(await answer.getByRole('button', { name: 'Off' }).isDisabled()).toBe(true);
    expect(await answer.getByRole('button', { name: 'Thumbs up' }).locator('svg').count()).toBe(1);
    expect(await answer.getByRole('button', { name: 'Nobody' }).isDisabled()).toBe(true);
    expect(await answer.getByRole('img', { name: 'A bridge' }).count()).toBe(1);
    expect(await answer.getByText('hidden').isVisible()).toBe(false);
    await answer.getByRole('button', { name: 'Spoiler: show' }).click();
    expect(await answer.getByText('hidden').isVisible()).toBe(true);
    expect(await answer.locator('ul ul li').innerText()).toBe('b');
    expect(await answer.locator('ol li').allInnerTexts()).toEqual(['first', 'second']);
  });

  it('sends what is chosen in menus', async () => {
    const client = await stage().open();
    await post(EVERYTHING);
    const answer = client.answers.filter({ hasText: 'A section with a button' }).last();
    await answer.getByRole('button', { name: 'Choose two' }).click();
    for (const label of ['One', 'Three']) await client.options.filter({ hasText: label }).first().click();
    await client.page.keyboard.press('Tab');
    await respond('component', { type: 4, data: { flags: V2 | EPHEMERAL, components: [text('Two it is')] } });
    await client.answers.last().getByText('Two it is').waitFor();
    const { interactions } = stage().playground.standIn.core;
    expect(interactions.all().at(-1)?.data).toMatchObject({ values: ['One', 'Three'] });
    await answer.getByRole('button', { name: 'A channel' }).click();
    expect(await client.options.allInnerTexts()).toEqual(['#general', '#questions']);
    await client.page.keyboard.press('Escape');
  });

  it('shows each channel that is chosen already, and none twice', async () => {
    const client = await stage().open();
    const { general, questions } = stage().playground.standIn.places;
    await post(
      row({
        type: 8,
        custom_id: 't:channels',
        min_values: 0,
        max_values: 25,
        default_values: [general, questions].map(({ id }) => ({ id, type: 'channel' })),
      }),
    );
    const chips = client.answers.last().locator('.chip');
    await chips.first().waitFor();
    expect(await chips.allInnerTexts()).toEqual(['#general', '#questions']);
  });

  it('tells that an interaction failed where nobody answers it', async () => {
    const client = await stage().open();
    await post(row(button('Nobody', 1)));
    await client.answers.last().getByRole('button', { name: 'Nobody' }).click();
    await client.page.getByText('This interaction failed').waitFor();
  });

  it('opens a form, and sends what is filled in', async () => {
    const client = await stage().open();
    await post(row(button('Form', 1)));
    await client.answers.last().getByRole('button', { name: 'Form' }).click();
    await respond('component', {
      type: 9,
      data: {
        custom_id: 't:form',
        title: 'What was wrong?',
        components: [
          text('Tell us.'),
          { type: 18, label: 'In a few words', component: { type: 4, custom_id: 'words', style: 2 } },
          {
            type: 18,
            label: 'Kind',
            description: 'What kind of mistake',
            component: { type: 3, custom_id: 'kind', options: [{ label: 'Wrong', value: 'wrong' }] },
          },
        ],
      },
    });
    const form = client.page.getByRole('dialog', { name: 'What was wrong?' });
    await form.waitFor();
    expect(await seriousViolations(client.page)).toEqual([]);
    await form.getByLabel('In a few words').fill('The date');
    await form.getByRole('button', { name: 'Kind' }).click();
    await client.options.filter({ hasText: 'Wrong' }).click();
    await stage().shot(client, 'form');
    await form.getByRole('button', { name: 'Submit' }).click();
    await respond('modal', { type: 4, data: { flags: V2 | EPHEMERAL, components: [text('Thank you')] } });
    await client.answers.last().getByText('Thank you').waitFor();
    await form.waitFor({ state: 'hidden' });
    const { interactions } = stage().playground.standIn.core;
    expect(JSON.stringify(interactions.all().at(-1)?.data)).toContain('"value":"The date"');
  });

  it('shows that the bot is typing', async () => {
    const client = await stage().open();
    await client.composer.waitFor();
    await asBot('POST', `/channels/${stage().playground.standIn.places.general.id}/typing`, {});
    await client.page.getByText('Tiaoli is typing').waitFor();
  });

  it('never draws what Discord would refuse, and says why', async () => {
    const client = await stage().open();
    await client.composer.waitFor();
    const before = await client.answers.count();
    const twice = row(button('Same', 1), button('Same', 2));
    await expect(post(twice)).rejects.toThrow('Invalid Form Body');
    const refusal = client.page.getByRole('alert', { name: 'Refused payload' });
    await refusal.waitFor();
    expect(await refusal.innerText()).toContain('Discord would refuse this payload');
    expect(await refusal.locator('li').first().innerText()).toContain(
      'components[0].components[1].custom_id',
    );
    expect(await client.answers.count()).toBe(before);
    await stage().shot(client, 'refused');
    expect(await seriousViolations(client.page)).toEqual([]);
  });
});
