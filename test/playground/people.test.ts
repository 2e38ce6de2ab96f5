import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type Client,
  Events,
  type Interaction,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actAs, createPerson, type Person } from '../../src/playground/people.js';
import { startStandIn } from '../../src/playground/server/start.js';
import type { Happening, StandIn } from '../../src/playground/server/types.js';
import { clientOf, login } from './bot.js';

let standIn: StandIn;
let client: Client;
let ming: Person;

beforeEach(async () => {
  standIn = await startStandIn({ messageBucket: { limit: 1000, windowMs: 1000 } });
  client = clientOf(standIn);
  await login(standIn, client);
  standIn.core.commands.replace([{ name: 'panel', description: 'Panel' }]);
  ming = actAs(standIn, standIn.people.member, { waitMs: 5000 });
  client.on(Events.InteractionCreate, (interaction) => answer(interaction));
  client.on(Events.MessageCreate, async (message) => {
    if (message.author.bot || message.content === '') return;
    if (message.content.includes('thread'))
      await (await message.startThread({ name: 'Answer' })).send('in the thread');
    else if (!message.content.includes('quiet')) await message.reply('here');
  });
});

afterEach(async () => {
  await client.destroy();
  await standIn.close();
});

const button = (id: string): ButtonBuilder =>
  new ButtonBuilder().setCustomId(id).setLabel(id.toUpperCase()).setStyle(ButtonStyle.Primary);

/** A bot with one panel: buttons that do each of the things a button can do. */
async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isChatInputCommand())
    await interaction.reply({
      content: 'panel',
      components: [
        new ActionRowBuilder<ButtonBuilder>().addComponents(
          button('later'),
          button('nothing'),
          button('form'),
          button('extra'),
          button('off').setDisabled(true),
        ),
        new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
          new StringSelectMenuBuilder()
            .setCustomId('pick')
            .addOptions({ label: 'Steel', value: 's' }, { label: 'Textiles', value: 't' }),
        ),
      ],
    });
  else if (interaction.isStringSelectMenu())
    await interaction.update({ content: `picked ${interaction.values.join()}` });
  else if (interaction.isModalSubmit() && interaction.isFromMessage())
    await interaction.update({ content: `form: ${interaction.fields.getTextInputValue('text')}` });
  else if (interaction.isButton()) await press(interaction.customId, interaction);
}

async function press(
  id: string,
  interaction: Extract<Interaction, { customId: string; showModal: unknown; deferUpdate: unknown }>,
): Promise<void> {
  if (id === 'form') {
    const input = new TextInputBuilder()
      .setCustomId('text')
      .setLabel('Text')
      .setStyle(TextInputStyle.Short)
      .setValue('as it was');
    const row = new ActionRowBuilder<TextInputBuilder>().addComponents(input);
    await interaction.showModal(new ModalBuilder().setCustomId('form').setTitle('Form').addComponents(row));
    return;
  }
  await interaction.deferUpdate();
  if (id === 'later') await interaction.editReply({ content: 'later', components: [] });
  if (id === 'extra') {
    await interaction.followUp({ content: 'one', flags: MessageFlags.Ephemeral });
    await interaction.followUp({ content: 'two' });
  }
}

async function panel(): Promise<NonNullable<Awaited<ReturnType<Person['slash']>>['message']>> {
  const { message } = await ming.slash(standIn.places.general, 'panel');
  if (message === undefined) throw new Error('no panel');
  return message;
}

describe('a person sees', () => {
  it('a deferred update as it ended, or that nothing came of it', async () => {
    const message = await panel();
    expect(await ming.click(message, 'NOTHING', { waitMs: 50 })).toMatchObject({
      kind: 'acknowledged',
      message: { content: 'panel' },
    });
    expect(await ming.click(message, 'later')).toMatchObject({
      kind: 'updated',
      message: { content: 'later', components: [] },
    });
    await expect(ming.click(message, 'later')).rejects.toThrow('no button');
  });

  it('what a select menu and a form bring about', async () => {
    const message = await panel();
    expect(await ming.select(message, 'pick', ['Textiles'])).toMatchObject({
      kind: 'updated',
      message: { content: 'picked t' },
    });
    await expect(ming.select(message, 'pick', ['Wood'])).rejects.toThrow('no option');
    await expect(ming.select(message, 'pick', ['s', 't'])).rejects.toThrow('1 to 1');
    const opened = await ming.click(message, 'form');
    expect(opened).toMatchObject({ kind: 'modal', modal: { title: 'Form' } });
    expect(await ming.submitModal(opened, {})).toMatchObject({
      kind: 'updated',
      message: { content: 'form: as it was' },
    });
    expect((await ming.submitModal(opened, { text: 'new' })).message?.content).toBe('form: new');
  });

  it('follow-ups, private ones only of their own', async () => {
    const message = await panel();
    const seen = await ming.click(message, 'extra');
    expect(seen.followUps[0]?.content ?? (await ming.followUp(seen))?.content).toBe('one');
    const second = await ming.until(message, () => ming.sees(standIn.places.general).length === 3);
    expect(second?.id).toBe(message.id);
    expect(
      createPerson(standIn, 'Lin')
        .sees(standIn.places.general)
        .map(({ content }) => content),
    ).toEqual(['panel', 'two']);
    expect(standIn.refusals).toEqual([]);
  });

  it('that a disabled button cannot be clicked, and that nobody answers', async () => {
    const message = await panel();
    await expect(ming.click(message, 'off')).rejects.toThrow('disabled');
    await client.destroy();
    expect((await ming.slash(standIn.places.general, 'panel', {}, { waitMs: 20 })).kind).toBe('failed');
    await expect(ming.until(message, (now) => now === undefined, 20)).rejects.toThrow('20 ms');
  });
});

describe('a person writes', () => {
  it('and finds the answer: a reply, one in a thread, in a post, or none', async () => {
    const { general, forum } = standIn.places;
    expect(await ming.ask(general, 'hello', { mention: true })).toMatchObject({ content: 'here' });
    expect(await ming.ask(general, 'a thread please', { mention: true })).toMatchObject({
      content: 'in the thread',
    });
    const post = ming.post(forum, 'Post', 'hello', { mention: true });
    expect(post.channel_id).toBe(post.id);
    expect(await ming.answerTo(post)).toMatchObject({ content: 'here', channel_id: post.id });
    expect(await ming.ask(general, 'quiet', { mention: true, waitMs: 50 })).toBeUndefined();
  });

  it('and others hear of it', async () => {
    const heard: Happening[] = [];
    const stop = standIn.listen((happening) => heard.push(happening));
    const message = ming.type(standIn.places.general, 'quiet');
    ming.edit(message, 'quieter');
    ming.remove(message);
    stop();
    ming.type(standIn.places.general, 'unheard');
    expect(heard).toMatchObject([
      { change: 'created' },
      { change: 'edited' },
      { change: 'deleted', onlyFor: undefined },
    ]);
    expect(ming.seesMessage(message)).toBeUndefined();
  });

  it('with a message that is not theirs, nothing happens', () => {
    const theirs = createPerson(standIn, 'Lin').type(standIn.places.general, 'quiet');
    expect(() => ming.edit(theirs, 'x')).toThrow('own');
    expect(() => ming.type(standIn.places.forum, 'x')).toThrow('posts');
  });
});
