import type { APIMessage } from 'discord-api-types/v10';
import type { StandIn } from '../../../src/playground/server/types.js';
import { said } from '../../e2e/support/scene.js';
import type { Written } from './traffic.js';

/** What the bot did with messages, by what the stand-in was asked to do. */
export interface Answers {
  /** The answers to a message that are there now. */
  to(written: Written): readonly APIMessage[];
  text(written: Written): string;
  /** How many requests asked for an answer to it: more than there are answers where a nonce had to help. */
  posts(written: Written): number;
  /** How many requests with that method were made on that message. */
  requests(method: 'PATCH' | 'DELETE', messageId: string): number;
  /** Resolves when the condition holds; rejects with the count of those without after `withinMs`. */
  all(written: readonly Written[], condition: (one: Written) => boolean, withinMs?: number): Promise<void>;
}

export function answersIn(standIn: StandIn): Answers {
  const { world } = standIn;
  const to = ({ message }: Written) =>
    world.messages
      .list(message.channel_id)
      .map(({ data }) => data)
      .filter(
        ({ author, message_reference: reference }) =>
          author.id === world.botId && reference?.message_id === message.id,
      );
  return {
    to,
    text: (written) => to(written).map(said).join('\n'),
    posts: ({ message }) =>
      standIn.requests.filter(
        ({ method, path, body }) =>
          method === 'POST' &&
          path === `/channels/${message.channel_id}/messages` &&
          (body as { nonce?: string } | undefined)?.nonce === message.id,
      ).length,
    requests: (wanted, id) =>
      standIn.requests.filter(({ method, path }) => method === wanted && path.endsWith(`/messages/${id}`))
        .length,
    async all(written, condition, withinMs = 60_000) {
      const end = Date.now() + withinMs;
      let left = written;
      while (left.length > 0) {
        left = left.filter((one) => !condition(one));
        if (left.length > 0 && Date.now() > end)
          throw new Error(
            `${left.length} of ${written.length} were not dealt with, e.g. "${left[0]?.message.content}".`,
          );
        if (left.length > 0) await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  };
}
