import { refuse } from '../../errors.js';
import { channelOf, messageOf, need, notArchived } from '../find.js';
import { type Answer, noContent, param, type Request, type Route } from '../request.js';

const PATH = '/channels/:channel/messages/:message/reactions/:emoji';

/** The bot's own reactions. */
export const REACTION_ROUTES: readonly Route[] = [
  { method: 'PUT', path: `${PATH}/@me`, handle: (request) => react(request, 'reactionAdd') },
  { method: 'DELETE', path: `${PATH}/@me`, handle: (request) => react(request, 'reactionRemove') },
];

function react(request: Request, type: 'reactionAdd' | 'reactionRemove'): Answer {
  const { world } = request.core;
  const channel = channelOf(request);
  need(request, channel, 'ReadMessageHistory');
  const message = messageOf(request, channel);
  notArchived(channel);
  const emoji = param(request, 'emoji');
  // A name in letters would be a custom emoji without its id.
  if (!/\p{Extended_Pictographic}/u.test(emoji) && !/^\w+:\d+$/u.test(emoji)) throw refuse.unknownEmoji();
  if (type === 'reactionAdd') need(request, channel, 'AddReactions');
  world.announce({ type, message, userId: world.botId, emoji });
  return noContent;
}
