import { setTimeout as sleep } from 'node:timers/promises';
import type { StandIn } from '../server/types.js';
import type { StoredMessage } from '../server/world/model.js';
import type { Explained } from './explainer.js';
import type { Inspection } from './protocol.js';
import { type Asked, askedBy } from './question.js';

/** The explanation is worked out only when the answer has been on its way to the page for this long. Milliseconds. */
const AFTER_MS = 40;

/** Tells how answers of the bot came about. */
export interface Inspector {
  /** Notes that somebody has done something the bot may answer to. */
  begin(): void;
  /** Notes that the bot has sent or changed a message. */
  answered(stored: StoredMessage): void;
  /** How a message of the bot came about, some moments later. Undefined for a message that is gone. */
  inspect(channelId: string, messageId: string): Promise<Inspection | undefined>;
}

/** What the inspector is told by others. */
export interface Knowledge {
  explain(asked: Asked | undefined): Promise<Explained>;
  /** Number of the edition that is current. */
  edition(): number;
}

/** An inspector of the stand-in's bot. */
export function createInspector(standIn: StandIn, knowledge: Knowledge): Inspector {
  /** When the bot was last given something to answer, on the monotonic clock. */
  let begun = performance.now();
  const took = new Map<string, number>();

  return {
    begin() {
      begun = performance.now();
    },
    answered(stored) {
      const asked = stored.interactionId !== undefined || stored.data.message_reference !== undefined;
      if (asked) took.set(stored.data.id, performance.now() - begun);
    },
    async inspect(channelId, messageId) {
      await sleep(AFTER_MS);
      const stored = standIn.world.messages.get(channelId, messageId);
      if (stored === undefined) return undefined;
      return {
        channelId,
        messageId,
        ...(await knowledge.explain(askedBy(standIn, stored))),
        botMs: took.get(messageId),
        edition: knowledge.edition(),
        request: requestFor(standIn, stored),
      };
    },
  };
}

/** The newest request that sent or changed this message. */
function requestFor(
  { requests, core }: StandIn,
  { data, interactionId }: StoredMessage,
): Inspection['request'] {
  const token = interactionId === undefined ? undefined : core.interactions.get(interactionId)?.token;
  const mine = (path: string, answer: unknown): boolean =>
    path.endsWith(`/messages/${data.id}`) ||
    (typeof answer === 'object' && answer !== null && 'id' in answer && answer.id === data.id) ||
    (token !== undefined && path.includes(token));
  const found = requests.findLast(
    ({ method, path, answer, status }) => method !== 'GET' && status < 300 && mine(path, answer),
  );
  if (found === undefined) return undefined;
  const path = token === undefined ? found.path : found.path.replace(token, ':token');
  return { method: found.method, path, body: found.body };
}
