import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type Client,
  Events,
  MessageFlags,
  SlashCommandBuilder,
  TextDisplayBuilder,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actAs } from '../../src/playground/people.js';
import { startStandIn } from '../../src/playground/server/start.js';
import type { StandIn } from '../../src/playground/server/types.js';
import { clientOf, eventually, login } from './bot.js';

let standIn: StandIn;
let client: Client;

beforeEach(async () => {
  standIn = await startStandIn();
  client = clientOf(standIn);
});

afterEach(async () => {
  await client.destroy();
  await standIn.close();
});

describe('an unmodified discord.js client', () => {
  it('logs in and knows the server, its channels and itself', async () => {
    const ready = await login(standIn, client);
    expect(ready.user.id).toBe(standIn.people.bot.id);
    const guild = ready.guilds.cache.get(standIn.places.guild.id);
    expect(guild?.channels.cache.get(standIn.places.general.id)?.name).toBe('general');
    expect(guild?.channels.cache.get(standIn.places.thread.id)?.isThread()).toBe(true);
    expect(guild?.members.me?.permissionsIn(standIn.places.general.id).has('SendMessages')).toBe(true);
    expect(guild?.members.me?.permissionsIn(standIn.places.general.id).has('ManageMessages')).toBe(false);
    expect(standIn.unknownRoutes).toEqual([]);
  });

  it('gets a message that mentions it and replies', async () => {
    await login(standIn, client);
    client.on(Events.MessageCreate, async (message) => {
      if (!message.author.bot) await message.reply(`You said: ${message.content}`);
    });
    const ada = actAs(standIn, standIn.people.admin);
    const answer = await ada.ask(standIn.places.general, 'hello', { mention: true });
    expect(answer?.content).toBe(`You said: <@${standIn.people.bot.id}> hello`);
    expect(answer?.mentions).toEqual([]);
    expect(answer?.message_reference?.message_id).toBeDefined();
    expect(standIn.refusals).toEqual([]);
  });

  it('answers in direct messages', async () => {
    await login(standIn, client);
    client.on(Events.MessageCreate, async (message) => {
      if (!message.author.bot) await message.reply(message.content.toUpperCase());
    });
    const ming = actAs(standIn, standIn.people.member);
    const answer = await ming.ask(ming.directMessages(), 'hello');
    expect(answer?.content).toBe('HELLO');
  });

  it('registers commands, answers them, and follows buttons', async () => {
    const ready = await login(standIn, client);
    const ask = new SlashCommandBuilder()
      .setName('ask')
      .setNameLocalizations({ 'zh-CN': '提问' })
      .setDescription('Ask')
      .addStringOption((option) =>
        option.setName('question').setDescription('Question').setRequired(true).setMaxLength(20),
      )
      .addStringOption((option) => option.setName('topic').setDescription('Topic').setAutocomplete(true));
    await ready.application.commands.set([ask.toJSON()]);
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isAutocomplete())
        await interaction.respond([{ name: interaction.options.getFocused(), value: 'v' }]);
      if (interaction.isChatInputCommand()) {
        await interaction.deferReply({ flags: MessageFlags.Ephemeral });
        await interaction.editReply({
          flags: MessageFlags.IsComponentsV2,
          components: [
            new TextDisplayBuilder().setContent(interaction.options.getString('question', true)),
            new ActionRowBuilder<ButtonBuilder>().addComponents(
              new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Secondary),
            ),
          ],
        });
      }
      if (interaction.isButton())
        await interaction.update({ components: [new TextDisplayBuilder().setContent('More')] });
    });
    const ming = actAs(standIn, standIn.people.member, { locale: 'zh-CN' });
    expect(await ming.autocomplete(standIn.places.general, 'ask', 'topic', 'ste')).toEqual([
      { name: 'ste', value: 'v' },
    ]);
    const seen = await ming.slash(standIn.places.general, '提问', { question: '何时?' });
    expect(standIn.refusals).toEqual([]);
    expect(seen).toMatchObject({ kind: 'message', private: true });
    const { message } = seen;
    if (message === undefined) throw new Error('nothing seen');
    expect(message.components?.[0]).toMatchObject({ type: 10, id: 1, content: '何时?' });
    const clicked = await ming.click(message, 'More');
    expect(clicked.kind).toBe('updated');
    expect(clicked.message?.components).toMatchObject([{ type: 10, content: 'More' }]);
    // Nobody else sees it.
    expect(actAs(standIn, standIn.people.admin).sees(standIn.places.general)).not.toContainEqual(
      clicked.message,
    );
    expect(standIn.refusals).toEqual([]);
    await expect(ming.slash(standIn.places.general, 'ask', { question: 'x'.repeat(21) })).rejects.toThrow(
      '20 characters',
    );
    await expect(ming.slash(standIn.places.general, 'ask')).rejects.toThrow('required');
  });

  it('is resumed after its socket was dropped, and gets what it missed', async () => {
    await login(standIn, client);
    const heard: string[] = [];
    client.on(Events.MessageCreate, (message) => heard.push(message.content));
    const ada = actAs(standIn, standIn.people.admin);
    standIn.gateway.drop();
    ada.type(standIn.places.general, 'while away', { mention: true });
    await standIn.gateway.ready();
    await eventually(() => heard.length).toBe(1);
    expect(standIn.gateway.resumed).toBe(1);
    expect(standIn.gateway.identified).toBe(1);
  });
});
