import type { Refusal, StandIn } from '../server/types.js';
import type { ShownRefusal } from './protocol.js';

/** Payloads that Discord would have refused, numbered, each with the channel it was meant for. */
export function shownRefusal(standIn: StandIn, refusal: Refusal): ShownRefusal {
  const { method, path, code, message, problems, body } = refusal;
  return {
    id: standIn.refusals.indexOf(refusal),
    at: standIn.requests.findLast((request) => request.body === body)?.at ?? standIn.clock.now(),
    channelId: channelOf(standIn, path),
    method,
    path: path.replace(/[\w-]{60,}/g, ':token'),
    code,
    message,
    problems,
    body,
  };
}

/** The channel that a request's path names, or in which its interaction was opened. */
function channelOf({ core }: StandIn, path: string): string | undefined {
  const channel = /^\/channels\/(\d+)/.exec(path)?.[1];
  if (channel !== undefined) return channel;
  const interaction = /^\/interactions\/(\d+)/.exec(path)?.[1];
  if (interaction !== undefined) return core.interactions.get(interaction)?.channel.id;
  const token = /^\/webhooks\/\d+\/([\w-]+)/.exec(path)?.[1];
  return token === undefined ? undefined : core.interactions.byToken(token)?.channel.id;
}
