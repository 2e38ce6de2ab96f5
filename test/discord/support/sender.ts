import type { Sender } from '../../../src/discord/sender.js';
import type { MessageBody } from '../../../src/discord/views/view.js';

/** One call of a sender's method. */
export interface Sent {
  readonly kind: keyof Sender;
  /** The body, the kind of a deferral, or the choices. */
  readonly what: unknown;
}

/**
 * A sender that keeps what it is given. `fail` may throw or delay any call.
 */
export function createFakeSender(
  fail: (kind: keyof Sender, nth: number) => void | Promise<void> = () => undefined,
): Sender & { readonly sent: Sent[] } {
  const sent: Sent[] = [];
  let nth = 0;
  const call = (kind: keyof Sender) => async (_: unknown, what?: unknown) => {
    await fail(kind, ++nth);
    sent.push({ kind, what });
  };
  /** Resolves to the id of what was made. */
  const post = async (kind: keyof Sender, what: object): Promise<string> => {
    await fail(kind, ++nth);
    sent.push({ kind, what });
    return `${900 + nth}`;
  };
  return {
    sent,
    respond: call('respond'),
    update: call('update'),
    defer: call('defer'),
    complete: call('complete'),
    followUp: call('followUp'),
    choices: call('choices'),
    openForm: call('openForm'),
    deleteAnswer: call('deleteAnswer'),
    reply: (channelId, messageId, body) => post('reply', { channelId, messageId, body }),
    post: (channelId, nonce, body) => post('post', { channelId, nonce, body }),
    edit: async (channelId, messageId, body) => void (await post('edit', { channelId, messageId, body })),
    remove: async (channelId, messageId) => void (await post('remove', { channelId, messageId })),
    openThread: (channelId, messageId, name) => post('openThread', { channelId, messageId, name }),
  };
}

/** The body of the only message sent by this method. */
export function bodyOf(sent: readonly Sent[], kind: keyof Sender): MessageBody {
  const found = sent.filter((one) => one.kind === kind);
  if (found.length !== 1) throw new Error(`${found.length} calls of ${kind}: ${JSON.stringify(sent)}`);
  return found[0]?.what as MessageBody;
}
