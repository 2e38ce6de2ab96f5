import { describe, expect, it } from 'vitest';
import { type MessageFacts, shouldAnswer } from '../../../src/discord/messages/should-answer.js';

const BOT = '1';
const facts = (parts: Partial<MessageFacts> = {}): MessageFacts => ({
  authorId: '2',
  authorIsBot: false,
  fromWebhook: false,
  system: false,
  direct: false,
  content: 'when did it start',
  mentionedUserIds: new Set(),
  repliesToUserId: undefined,
  ...parts,
});
const mention = { mentionedUserIds: new Set([BOT]) };
const direct = { direct: true };
const reply = { ...mention, repliesToUserId: BOT };

describe('shouldAnswer', () => {
  it.each([
    ['a mention of the bot', facts(mention), 'mentioned'],
    [
      'a mention of the bot and another member',
      facts({ mentionedUserIds: new Set(['3', BOT]) }),
      'mentioned',
    ],
    ['a mention in a reply to another member', facts({ ...mention, repliesToUserId: '3' }), 'mentioned'],
    ['a mention beside @everyone', facts({ ...mention, content: '@everyone <@1> when' }), 'mentioned'],
    ['a reply to the bot with the ping on', facts(reply), 'reply'],
    ['a direct message', facts(direct), 'direct'],
    [
      'a direct message that replies to the bot without a ping',
      facts({ ...direct, repliesToUserId: BOT }),
      'direct',
    ],
    ['a mention without a question', facts({ ...mention, content: '<@1>' }), 'mentioned'],
  ])('answers %s', (_, message, because) => {
    expect(shouldAnswer(message, BOT)).toEqual({ answer: true, because });
  });

  it.each([
    ['chatter', facts(), 'not-addressed'],
    ['@everyone', facts({ content: '@everyone when' }), 'not-addressed'],
    ['a role mention', facts({ content: '<@&9> when' }), 'not-addressed'],
    ['a mention of another member', facts({ mentionedUserIds: new Set(['3']) }), 'not-addressed'],
    ['a reply to the bot with the ping off', facts({ repliesToUserId: BOT }), 'not-addressed'],
    ['a message the bot can not read', facts({ content: '' }), 'not-addressed'],
    ['another bot that mentions it', facts({ ...mention, authorIsBot: true }), 'bot'],
    ['another bot that replies to it', facts({ ...reply, authorIsBot: true }), 'bot'],
    ['a bot in direct messages', facts({ ...direct, authorIsBot: true }), 'bot'],
    ['a webhook that mentions it', facts({ ...mention, fromWebhook: true, authorIsBot: true }), 'webhook'],
    ['a pin or a join that mentions it', facts({ ...mention, system: true }), 'system'],
    ['its own message', facts({ ...direct, authorId: BOT, authorIsBot: true }), 'own'],
    ['a reply with withheld content', facts({ ...reply, content: '' }), 'withheld'],
    ['a picture in direct messages', facts({ ...direct, content: ' ' }), 'withheld'],
  ])('is silent on %s', (_, message, because) => {
    expect(shouldAnswer(message, BOT)).toEqual({ answer: false, because });
  });
});
