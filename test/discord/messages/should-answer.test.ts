import { describe, expect, it } from 'vitest';
import type { IncomingMessage } from '../../../src/discord/messages/incoming.js';
import {
  type AskedVerdict,
  AT_BEST,
  type Place,
  shouldAnswer,
  type Verdict,
} from '../../../src/discord/messages/should-answer.js';
import { BOT, earlier, incoming, mention } from '../support/messages.js';

const ordinary: Place = { botId: BOT, answerChannel: false, suggests: false };
const answering: Place = { ...ordinary, answerChannel: true };
const suggesting: Place = { ...answering, suggests: true };
const ofBot = earlier({ authorId: BOT });
const direct = (parts: Partial<IncomingMessage> = {}) => incoming({ guildId: undefined, ...parts });
const reply = (parts: Partial<IncomingMessage> = {}) => mention('and then?', { repliesTo: ofBot, ...parts });

const decide = (message: IncomingMessage, place: Place, verdict: Verdict) =>
  shouldAnswer(message, place, { ...AT_BEST, unasked: () => verdict });
const decideAsked = (message: IncomingMessage, verdict: AskedVerdict) =>
  shouldAnswer(message, answering, { ...AT_BEST, asked: () => verdict });
const searching = () => {
  throw new Error('It searched.');
};

describe('a message that addresses the bot', () => {
  it.each([
    ['a mention', mention('when?'), 'mentioned'],
    [
      'a mention of the bot and another member',
      mention('when?', { mentionedUserIds: new Set(['3', BOT]) }),
      'mentioned',
    ],
    ['a mention in a reply to another member', mention('when?', { repliesTo: earlier() }), 'mentioned'],
    ['a mention beside @everyone', mention('@everyone when', { mentionsMany: true }), 'mentioned'],
    ['a mention beside a role', mention('<@&9> when', { mentionsMany: true }), 'mentioned'],
    ['a mention without a question', mention(''), 'mentioned'],
    ['a mention with nothing but a link', mention('https://example.org'), 'mentioned'],
    ['a mention with nothing but code', mention('```js\n1\n```'), 'mentioned'],
    ['a mention in chatter', mention('is a good bot'), 'mentioned'],
    ['a reply to an answer with the ping on', reply(), 'reply'],
    ['a direct message', direct(), 'direct'],
    ['a direct message that replies to the bot without a ping', direct({ repliesTo: ofBot }), 'direct'],
    ['a direct message that is chatter', direct({ content: 'hello' }), 'direct'],
    ['a direct message that mentions it', direct({ mentionedUserIds: new Set([BOT]) }), 'direct'],
  ])('is answered, however sure the bot is: %s', (_, message, because) => {
    for (const verdict of ['confident', 'unsure', 'none', 'no-question'] as const) {
      for (const place of [ordinary, answering])
        expect(decide(message, place, verdict)).toEqual({ answer: true, because, as: 'answer' });
    }
  });

  it.each([
    ['thanks in reply to an answer', reply(), 'courtesy', { answer: false, because: 'courtesy' }],
    ['thanks beside a mention', mention('thanks'), 'courtesy', { answer: false, because: 'courtesy' }],
    ['thanks in a direct message', direct(), 'courtesy', { answer: false, because: 'courtesy' }],
    ['a remark in reply to an answer', reply(), 'remark', { answer: false, because: 'remark' }],
    [
      'a remark in reply to an answer, in direct messages',
      direct({ repliesTo: ofBot }),
      'remark',
      { answer: false, because: 'remark' },
    ],
    [
      'a remark beside a mention',
      mention('weather tomorrow'),
      'remark',
      { answer: true, because: 'mentioned' },
    ],
    [
      'a remark below another member’s message',
      mention('weather', { repliesTo: earlier() }),
      'remark',
      { answer: true, because: 'mentioned' },
    ],
    ['a remark in a direct message', direct(), 'remark', { answer: true, because: 'direct' }],
  ] as const)('is met with silence where it waits for nothing: %s', (_, message, verdict, decision) => {
    expect(decideAsked(message, verdict)).toMatchObject(decision);
  });

  it.each([
    ['another bot', mention('when?', { authorIsBot: true }), 'bot'],
    ['another bot’s reply', reply({ authorIsBot: true }), 'bot'],
    ['a bot in direct messages', direct({ authorIsBot: true }), 'bot'],
    ['a webhook', mention('when?', { fromWebhook: true, authorIsBot: true }), 'webhook'],
    ['a webhook that looks like a member', mention('when?', { fromWebhook: true }), 'webhook'],
    ['a pin or a join', mention('when?', { system: true }), 'system'],
    ['the bot itself', direct({ authorId: BOT, authorIsBot: true }), 'own'],
    ['a reply whose content is withheld', reply({ content: '' }), 'withheld'],
    ['a picture alone, in direct messages', direct({ content: '' }), 'withheld'],
    ['blanks', direct({ content: ' \n ' }), 'withheld'],
  ])('is left alone where it comes from nobody, or says nothing: %s', (_, message, because) => {
    for (const place of [ordinary, suggesting])
      expect(decide(message, place, 'confident')).toEqual({ answer: false, because });
  });
});

describe('a message that does not address the bot', () => {
  const messages: readonly [string, IncomingMessage][] = [
    ['a question', incoming()],
    ['@everyone', incoming({ content: '@everyone when', mentionsMany: true })],
    ['a role mention', incoming({ content: '<@&9> when', mentionsMany: true })],
    ['a mention of another member', incoming({ mentionedUserIds: new Set(['3']) })],
    ['a reply to an answer with the ping off', incoming({ repliesTo: ofBot })],
    ['a message the bot can not read', incoming({ content: '' })],
  ];
  it.each(messages)('is left alone in an ordinary channel: %s', (_, message) => {
    expect(decide(message, ordinary, 'confident')).toEqual({ answer: false, because: 'not-addressed' });
  });

  it('costs no search there', () => {
    const verdicts = { asked: searching, unasked: searching };
    expect(shouldAnswer(incoming(), ordinary, verdicts).answer).toBe(false);
  });

  it.each([
    ['a question the bot is sure about', incoming(), 'confident', answering, { answer: true, as: 'answer' }],
    ['the same where it suggests', incoming(), 'confident', suggesting, { answer: true, as: 'answer' }],
    [
      'a reply to an answer with the ping off',
      incoming({ repliesTo: ofBot }),
      'confident',
      answering,
      { answer: true, as: 'answer' },
    ],
    [
      'a question in a thread of it',
      incoming({ channelId: '7' }),
      'confident',
      answering,
      { answer: true, because: 'answer-channel', as: 'answer' },
    ],
    [
      'the first message of a post',
      incoming({ channelId: '100' }),
      'confident',
      answering,
      { answer: true, because: 'answer-channel', as: 'answer' },
    ],
    [
      'thanks in a thread of it',
      incoming({ channelId: '7', content: 'thanks' }),
      'no-question',
      suggesting,
      { answer: false, because: 'no-question' },
    ],
    [
      'a link alone',
      incoming({ content: 'https://example.org' }),
      'no-question',
      suggesting,
      { answer: false, because: 'no-question' },
    ],
    [
      'a block of code alone',
      incoming({ content: '```\nwhen?\n```' }),
      'no-question',
      suggesting,
      { answer: false, because: 'no-question' },
    ],
    [
      'a question it is not sure about',
      incoming(),
      'unsure',
      answering,
      { answer: false, because: 'unsure' },
    ],
    ['the same where it suggests', incoming(), 'unsure', suggesting, { answer: true, as: 'suggestions' }],
    ['a question without a match', incoming(), 'none', answering, { answer: false, because: 'no-match' }],
    ['the same where it suggests', incoming(), 'none', suggesting, { answer: false, because: 'no-match' }],
    ['chatter', incoming(), 'no-question', answering, { answer: false, because: 'no-question' }],
    [
      'chatter where it suggests',
      incoming(),
      'no-question',
      suggesting,
      { answer: false, because: 'no-question' },
    ],
    [
      '@everyone',
      incoming({ mentionsMany: true }),
      'confident',
      answering,
      { answer: false, because: 'to-others' },
    ],
    [
      'a mention of another member',
      incoming({ mentionedUserIds: new Set(['3']) }),
      'confident',
      answering,
      { answer: false, because: 'to-others' },
    ],
    [
      'a reply to another member',
      incoming({ repliesTo: earlier() }),
      'confident',
      answering,
      { answer: false, because: 'to-others' },
    ],
    [
      'a reply to an answer that pings another',
      incoming({ repliesTo: ofBot, mentionedUserIds: new Set(['3']) }),
      'confident',
      answering,
      { answer: false, because: 'to-others' },
    ],
    [
      'a picture alone',
      incoming({ content: '' }),
      'confident',
      answering,
      { answer: false, because: 'withheld' },
    ],
    [
      'another bot',
      incoming({ authorIsBot: true }),
      'confident',
      suggesting,
      { answer: false, because: 'bot' },
    ],
    [
      'a webhook',
      incoming({ fromWebhook: true }),
      'confident',
      suggesting,
      { answer: false, because: 'webhook' },
    ],
    ['a pin', incoming({ system: true }), 'confident', suggesting, { answer: false, because: 'system' }],
    [
      'the bot itself',
      incoming({ authorId: BOT }),
      'confident',
      suggesting,
      { answer: false, because: 'own' },
    ],
  ] as const)(
    'in an answer channel, its threads and posts: %s, %s',
    (_, message, verdict, place, decision) => {
      expect(decide(message, place, verdict)).toMatchObject(decision);
    },
  );
});
