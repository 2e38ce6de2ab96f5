import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/playground/people.js';
import { sendMessage } from '../../src/playground/server/acts/messages.js';
import type { StandIn } from '../../src/playground/server/types.js';
import type { Channel } from '../../src/playground/server/world/model.js';
import { anotherGuild, present, someone, somewhere } from './support/fresh.js';
import { said, useScene } from './support/scene.js';

/** As it is by default, without the intent to read what is not to the bot; and with it. */
const withheld = useScene();
const readable = useScene(
  { env: { ANSWER_CHANNELS: 'on' } },
  { privilegedIntents: { messageContent: true } },
);

/** A picture without a word. */
function picture({ world }: StandIn, channel: Channel, { user }: Person) {
  const attachment = { id: '1', filename: 'a.png', size: 1, url: 'https://cdn.invalid/a.png', proxy_url: '' };
  const payload = { content: '' };
  return sendMessage(world, { channel, authorId: user.id, payload, attachments: [attachment] }).data;
}

describe('a mention below the message of another', () => {
  it.each([
    ['en-US', 'Discord shows me only messages to me.', 'Apps → Ask the Regulations'],
    ['zh-CN', 'Discord 只让我看到写给我的消息。', '“应用”→“就此查条例”'],
    ['zh-TW', 'Discord 只讓我看到寫給我的訊息。', '“應用程式”→“就此查條例”'],
  ])('that is withheld says so and points to the menu: %s', async (locale, why, menu) => {
    const { standIn } = withheld();
    const channel = somewhere(standIn, anotherGuild(standIn, locale));
    const [other, person] = [someone(standIn, locale), someone(standIn, locale)];
    const earlier = other.type(channel, 'how many articles do the Regulations have?');
    const answer = said(present(await person.ask(channel, '', { mention: true, replyTo: earlier })));
    expect(answer).toContain(why);
    expect(answer).toContain(menu);
  });

  it.each([
    ['en-US', '### That message holds no text'],
    ['zh-CN', '### 那条消息里没有文字'],
    ['zh-TW', '### 那條訊息裡沒有文字'],
  ])('that is a picture says that there is no text: %s', async (locale, expected) => {
    const { standIn } = readable();
    const channel = somewhere(standIn, anotherGuild(standIn, locale));
    const [other, person] = [someone(standIn, locale), someone(standIn, locale)];
    const answer = await person.ask(channel, '', {
      mention: true,
      replyTo: picture(standIn, channel, other),
    });
    expect(said(answer)).toContain(expected);
    expect(said(answer)).not.toContain('Discord');
  });
});

describe('a mention in direct messages', () => {
  it('below one’s own picture says that there is no text, without the intent too', async () => {
    const person = someone(withheld().standIn);
    const channel = withheld().standIn.world.directMessages(person.user.id);
    const answer = await person.ask(channel, '', {
      mention: true,
      replyTo: picture(withheld().standIn, channel, person),
    });
    expect(said(answer)).toContain('That message holds no text');
  });
});
