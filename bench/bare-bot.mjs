// The least a discord.js bot can be: the same intents, one command, a fixed reply of the size of an ordinary answer.
// What bench/discord.mjs compares with.
import { Client, GatewayIntentBits, MessageFlags, Partials } from 'discord.js';

const text = (length) => 'In force since 1 June 2024. '.repeat(Math.ceil(length / 28)).slice(0, length);
const reply = {
  flags: MessageFlags.IsComponentsV2,
  components: [
    {
      type: 17,
      accent_color: 0x2e7d5b,
      components: [
        { type: 10, content: text(60) },
        { type: 10, content: text(360) },
        { type: 10, content: text(420) },
        {
          type: 1,
          components: [
            {
              type: 3,
              custom_id: 'more',
              placeholder: 'See also',
              options: [1, 2, 3, 4].map((n) => ({ label: text(40), value: `${n}`, description: text(30) })),
            },
          ],
        },
      ],
    },
  ],
};

const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  partials: [Partials.Channel],
  allowedMentions: { parse: [], repliedUser: false },
  rest: { api: process.env.DISCORD_API_URL },
});
client.on('interactionCreate', (interaction) => interaction.reply(reply));
client.once('clientReady', async (ready) => {
  await ready.application.commands.set([
    {
      name: 'ask',
      description: 'Ask',
      options: [{ type: 3, name: 'question', description: 'Question', required: true }],
    },
  ]);
  console.log('ready');
});
process.on('SIGTERM', () => client.destroy().then(() => process.exit()));
await client.login(process.env.DISCORD_TOKEN);
