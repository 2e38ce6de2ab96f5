import { expect, it } from 'vitest';
import { actingAsBot, EPHEMERAL, TURNED_AWAY, V2 } from './support/as-bot.js';
import { describeInBrowser } from './support/chromium.js';
import type { Client } from './support/client.js';
import { useStage } from './support/stage.js';

const stage = useStage(TURNED_AWAY);
const { asBot, respond } = actingAsBot(stage);

const say = (content: string) => ({
  type: 4,
  data: { flags: V2 | EPHEMERAL, components: [{ type: 10, content }] },
});
const option = (type: number, name: string, more: object = {}) => ({
  type,
  name,
  description: `The ${name}`,
  ...more,
});

/** One command with options of every kind, below a subcommand, and one for messages. */
const COMMANDS = [
  {
    type: 1,
    name: 'settings',
    description: 'Settings',
    options: [
      option(1, 'show'),
      option(1, 'set', {
        options: [
          option(3, 'mode', {
            required: true,
            choices: ['quiet', 'loud'].map((one) => ({ name: one, value: one })),
          }),
          option(7, 'where', { channel_types: [0] }),
          option(6, 'who'),
          option(4, 'count'),
          option(5, 'private'),
        ],
      }),
    ],
  },
  { type: 1, name: 'guarded', description: 'For admins', default_member_permissions: '32' },
  { type: 3, name: 'Ask about this', name_localizations: { 'zh-CN': '就此提问' } },
];

describeInBrowser('commands of any kind', () => {
  const open = async (): Promise<Client> => {
    const { standIn } = stage().playground;
    const path = `/applications/${standIn.applicationId}/commands`;
    expect((await asBot('PUT', path, COMMANDS)).status).toBe(200);
    const client = await stage().open();
    await client.composer.waitFor();
    return client;
  };

  it('fills in options of every kind', async () => {
    const client = await open();
    const { page } = client;
    await client.composer.pressSequentially('/settings');
    await client.options.filter({ hasText: '/settings show' }).waitFor();
    await client.composer.pressSequentially(' set ');
    await client.options.filter({ hasText: 'loud' }).click();
    for (const [name, entry] of [
      ['where', '#questions'],
      ['who', 'Ada'],
      ['private', 'True'],
    ] as const) {
      await page.getByRole('button', { name: `+ ${name}` }).click();
      await client.options.filter({ hasText: entry }).first().click();
    }
    await page.getByRole('button', { name: '+ count' }).click();
    await page.keyboard.type('3');
    await stage().shot(client, 'command-options');
    await page.keyboard.press('Enter');
    const data = await respond('command', say('Set.'));
    const { places, people } = stage().playground.standIn;
    expect(data).toMatchObject({
      name: 'settings',
      options: [
        {
          name: 'set',
          options: [
            { name: 'mode', value: 'loud' },
            { name: 'where', value: places.questions.id },
            { name: 'who', value: people.admin.id },
            { name: 'count', value: 3 },
            { name: 'private', value: true },
          ],
        },
      ],
    });
    await client.answers.last().getByText('Set.').waitFor();
    expect(await client.answers.last().innerText()).toMatch(/used\s+\/settings set/);
  });

  it('offers to members only what they may use', async () => {
    const client = await open();
    await client.composer.pressSequentially('/');
    await client.options.filter({ hasText: '/settings set' }).waitFor();
    expect(await client.options.filter({ hasText: '/guarded' }).count()).toBe(0);
    await client.composer.fill('');
    await client.become('Ada');
    await client.composer.pressSequentially('/gua');
    await client.options.filter({ hasText: '/guarded' }).waitFor();
  });

  it('uses a command from a message’s menu: by its button, its right click and the keyboard', async () => {
    const client = await open();
    const { page } = client;
    await client.language('简体中文');
    await client.say('when did they take effect');
    const question = client.questions.last();
    await question.click({ button: 'right', position: { x: 300, y: 10 } });
    await page.getByRole('menuitem', { name: '就此提问' }).waitFor();
    await stage().shot(client, 'message-menu');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menuitem').count()).toBe(0);
    await question.getByRole('button', { name: 'Apps' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: '就此提问' }).waitFor();
    await page.keyboard.press('Enter');
    expect(await respond('command', say('On 1 June 2024.'))).toMatchObject({ name: 'Ask about this' });
    await client.answers.last().getByText('On 1 June 2024.').waitFor();
    await client.language('English');
  });
});
