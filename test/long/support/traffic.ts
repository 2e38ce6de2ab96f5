import type { APIMessage } from 'discord-api-types/v10';
import type { Person } from '../../../src/playground/people.js';
import type { StandIn } from '../../../src/playground/server/types.js';
import type { Channel } from '../../../src/playground/server/world/model.js';
import { someone, somewhere } from '../../e2e/support/fresh.js';

/** Questions that the bot is sure enough of to answer them unasked, with a part of the answer. */
export const QUESTIONS = [
  ['What are the six actions of the 1269 plan?', 'six actions'],
  ['What is the 2026 goal for the textiles and garments chain?', '160 billion'],
  ['How many chapters and articles do the cluster Measures have?', 'Measures'],
  ['When was the chain-chief system introduced in Jiangxi?', 'chain'],
  ['条例什么时候施行？', '2024年6月1日'],
  ['条例一共有多少条？', '26条'],
  ['条例由谁通过？', '常务委员会'],
] as const;

const CHATTER = [
  'lunch was great today',
  'can someone share the slides?',
  'the cluster is down again',
  '今天的会改到三点了',
  '谁有会议室的钥匙？',
  '周末去爬山吗？',
] as const;

/** A message that was written, and whether it is to be answered. */
export interface Written {
  readonly message: APIMessage;
  readonly author: Person;
  readonly isQuestion: boolean;
  /** Whether it mentions the bot. */
  readonly mentions: boolean;
}

export interface Traffic {
  readonly answerChannels: readonly Channel[];
  /** Writes the next so many messages: of five, two mention the bot, two ask unasked in answer channels, one is chatter. */
  write(count: number): Written[];
}

/**
 * So many members and channels that none comes near what the bot allows each, however fast it goes: see
 * src/discord/manners.
 */
export function startTraffic(standIn: StandIn): Traffic {
  const members = Array.from({ length: 300 }, (_, i) => someone(standIn, i % 2 === 0 ? 'en-US' : 'zh-CN'));
  const open = Array.from({ length: 100 }, () => somewhere(standIn));
  const answerChannels = Array.from({ length: 100 }, () => somewhere(standIn));
  let next = 0;

  function writeOne(): Written {
    const n = next;
    next += 1;
    const author = pick(members, n);
    const kind = n % 5;
    const round = Math.floor(n / 5);
    if (kind === 4) {
      const message = author.type(pick(answerChannels, round), pick(CHATTER, round));
      return { message, author, isQuestion: false, mentions: false };
    }
    const [content] = pick(QUESTIONS, n + round);
    const mentions = kind < 2;
    const place = mentions ? pick(open, 2 * round + kind) : pick(answerChannels, 2 * round + kind);
    return {
      message: author.type(place, content, { mention: mentions }),
      author,
      isQuestion: true,
      mentions,
    };
  }

  return { answerChannels, write: (count) => Array.from({ length: count }, writeOne) };
}

function pick<T>(list: readonly T[], n: number): T {
  return list[n % list.length] as T;
}
