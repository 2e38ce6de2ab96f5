import { type Client, Events, GatewayIntentBits, type Message } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { actAs, type Person } from '../../src/playground/people.js';
import { startStandIn } from '../../src/playground/server/start.js';
import type { StandIn, StandInOptions } from '../../src/playground/server/types.js';
import { clientOf, eventually, login, request } from './bot.js';

let standIn: StandIn;
let client: Client;

afterEach(async () => {
  await client.destroy();
  await standIn.close();
});

async function start(
  options: StandInOptions = {},
  intents: GatewayIntentBits[] = [],
): Promise<{ ada: Person; heard: Message[] }> {
  standIn = await startStandIn(options);
  const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
  client = clientOf(standIn, { intents: [Guilds, GuildMessages, DirectMessages, ...intents] });
  await login(standIn, client);
  const heard: Message[] = [];
  client.on(Events.MessageCreate, (message) => heard.push(message));
  return { ada: actAs(standIn, standIn.people.admin), heard };
}

describe('without the MessageContent intent', () => {
  it('content is blank unless the bot is mentioned, replied to with a ping, or written to directly', async () => {
    const { ada, heard } = await start();
    const { general } = standIn.places;
    const own = await request(standIn, 'POST', `/channels/${general.id}/messages`, { content: 'mine' });
    const mine = ada.sees(general).find(({ id }) => id === own.body.id);
    if (mine === undefined) throw new Error('nothing sent');
    ada.type(general, 'chatter');
    ada.type(general, 'question', { mention: true });
    ada.type(general, 'pinging reply', { replyTo: mine });
    ada.type(general, 'silent reply', { replyTo: mine, ping: false });
    ada.type(general, `\`<@${standIn.people.bot.id}>\` in code`);
    ada.type(ada.directMessages(), 'private');
    await eventually(() => heard.length).toBe(7);
    expect(heard.map(({ content }) => content)).toEqual([
      'mine',
      '',
      `<@${standIn.people.bot.id}> question`,
      'pinging reply',
      '',
      '',
      'private',
    ]);
  });

  it('the message replied to is blank too, over the gateway and over REST', async () => {
    const { ada, heard } = await start();
    const { general } = standIn.places;
    const chatter = ada.type(general, 'chatter');
    const question = ada.type(general, 'what of this?', { mention: true, replyTo: chatter });
    await eventually(() => heard.length).toBe(2);
    expect(heard[1]?.content).toContain('what of this?');
    const path = `/channels/${general.id}/messages`;
    expect((await request(standIn, 'GET', `${path}/${question.id}`)).body).toMatchObject({
      referenced_message: { content: '' },
    });
    expect((await request(standIn, 'GET', `${path}/${chatter.id}`)).body).toMatchObject({
      content: '',
      components: [],
      embeds: [],
    });
    expect((await request(standIn, 'GET', path)).body).toMatchObject([
      { id: question.id },
      { id: chatter.id, content: '' },
    ]);
    const own = await request(standIn, 'POST', path, {
      content: 'x',
      message_reference: { message_id: chatter.id },
    });
    expect(own.body).toMatchObject({ content: 'x', referenced_message: { content: '' } });
    expect((await request(standIn, 'GET', `${path}/${own.body.id}`)).body).toMatchObject({
      content: 'x',
      referenced_message: { content: '' },
    });
  });

  it('a message-menu command brings its target readable', async () => {
    const { ada } = await start();
    await request(standIn, 'PUT', `/applications/${standIn.applicationId}/commands`, [
      { type: 3, name: 'Ask' },
    ]);
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isMessageContextMenuCommand())
        await interaction.reply(interaction.targetMessage.content);
    });
    const seen = await ada.menu(ada.type(standIn.places.general, 'readable'), 'Ask');
    expect(seen.message).toMatchObject({ content: 'readable', type: 23 });
  });

  it('an edit that takes the mention away blanks the content', async () => {
    const { ada } = await start();
    const edits: string[] = [];
    client.on(Events.MessageUpdate, (_, message) => edits.push(message.content));
    const message = ada.type(standIn.places.general, 'question', { mention: true });
    ada.preview(message);
    ada.edit(message, 'never mind');
    await eventually(() => edits.length).toBe(2);
    expect(edits[1]).toBe('');
    expect(ada.seesMessage(message)?.content).toBe('never mind');
  });
});

describe('with the intent', () => {
  it('everything can be read, if the portal allows it', async () => {
    const { ada, heard } = await start({ privilegedIntents: { messageContent: true } }, [
      GatewayIntentBits.MessageContent,
    ]);
    const message = ada.type(standIn.places.general, 'chatter');
    await eventually(() => heard[0]?.content).toBe('chatter');
    const { body } = await request(
      standIn,
      'GET',
      `/channels/${standIn.places.general.id}/messages/${message.id}`,
    );
    expect(body.content).toBe('chatter');
  });
});
