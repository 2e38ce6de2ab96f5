import { errorKind, isThreadThere } from '../api-errors.js';
import type { Reporter } from '../reporter.js';
import type { Sender } from '../sender.js';
import { oneLine } from '../text/one-line.js';
import { shorten } from '../text/shorten.js';
import { type MessageBody, messageBody } from '../views/view.js';
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
  /** Undefined where no thread can be opened there, or nothing be written into it. */
  async function intoThread(
    { id, channelId, guildId }: IncomingMessage,
    question: string,
    body: MessageBody,
  ): Promise<Delivered | undefined> {
    try {
      const name = shorten(oneLine(question), THREAD_NAME);
      const thread = await sender.openThread(channelId, id, name).catch((error: unknown) => {
        // Somebody was quicker.
        if (isThreadThere(error)) return id;
        throw error;
      });
      return { channelId: thread, answerId: await sender.post(thread, id, body) };
    } catch (error) {
      if (errorKind(error) !== 'no-access') throw error;
      report(error, { doing: 'answering in a thread', channelId, guildId });
      return undefined;
    }
  }

  return async (message: IncomingMessage, response: Response): Promise<Delivered> => {
    const body = messageBody(response.view);
    if (response.inNewThread && response.question !== '') {
      const delivered = await intoThread(message, response.question, body);
      if (delivered !== undefined) return delivered;
    }
    const { channelId, id } = message;
    return { channelId, answerId: await sender.reply(channelId, id, body) };
  };
}
