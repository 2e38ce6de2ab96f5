import { errorKind } from '../api-errors.js';
import type { Reporter } from '../reporter.js';
import type { Sender } from '../sender.js';
import { oneLine } from '../text/one-line.js';
import { shorten } from '../text/shorten.js';
import { messageBody } from '../views/view.js';
import type { Response } from './considering.js';
import type { IncomingMessage } from './incoming.js';

/** Characters of a thread's name; Discord's limit is 100, and a channel list shows far fewer. */
const THREAD_NAME = 80;

/** An answer that was sent. */
export interface Delivered {
  readonly answerId: string;
  readonly channelId: string;
}

/**
 * Sends the answer to a message: as a reply, or into a new thread where that is wanted and allowed.
 * @throws what the sender throws
 */
export function createDelivery(sender: Sender, report: Reporter) {
  /** Undefined where no thread can be opened there. */
  async function threadAt({ id, channelId, guildId }: IncomingMessage, question: string) {
    try {
      return await sender.openThread(channelId, id, shorten(oneLine(question), THREAD_NAME));
    } catch (error) {
      if (errorKind(error) !== 'no-access') throw error;
      report(error, { doing: 'opening a thread', channelId, guildId });
      return undefined;
    }
  }

  return async (message: IncomingMessage, response: Response): Promise<Delivered> => {
    const body = messageBody(response.view);
    const thread =
      response.inNewThread && response.question !== ''
        ? await threadAt(message, response.question)
        : undefined;
    if (thread !== undefined)
      return { channelId: thread, answerId: await sender.post(thread, message.id, body) };
    const { channelId, id } = message;
    return { channelId, answerId: await sender.reply(channelId, id, body) };
  };
}
