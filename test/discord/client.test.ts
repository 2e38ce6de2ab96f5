import { GatewayIntentBits, IntentsBitField } from 'discord.js';
import { afterAll, expect, it } from 'vitest';
import { createClient } from '../../src/discord/client.js';

const apiUrl = 'http://127.0.0.1:9/api';
const client = createClient({ apiUrl, readsMessages: false });
afterAll(() => client.destroy());

it('asks for no privileged intent', () => {
  const intents = new IntentsBitField(client.options.intents);
  const privileged = [
    GatewayIntentBits.GuildMembers,
    GatewayIntentBits.GuildPresences,
    GatewayIntentBits.MessageContent,
  ];
  expect(intents.toArray().sort()).toEqual(['DirectMessages', 'GuildMessages', 'Guilds']);
  for (const intent of privileged) expect(intents.has(intent)).toBe(false);
});

it('asks for the content of messages only where there are answer channels', async () => {
  const reading = createClient({ apiUrl, readsMessages: true });
  const intents = new IntentsBitField(reading.options.intents);
  expect(intents.has(GatewayIntentBits.MessageContent)).toBe(true);
  await reading.destroy();
});

it('pings nobody by default, and goes to the address it was given', () => {
  expect(client.options.allowedMentions).toEqual({ parse: [], repliedUser: false });
  expect(client.options.failIfNotExists).toBe(false);
  expect(client.options.rest?.api).toBe('http://127.0.0.1:9/api');
});

it('keeps no users', () => {
  client.users.cache.set('5', { id: '5', client } as never);
  expect(client.users.cache.size).toBe(0);
});
