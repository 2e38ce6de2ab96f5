import {
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  type GatewayMessageCreateDispatch,
  type GatewayMessageDeleteBulkDispatch,
  type GatewayMessageDeleteDispatch,
  type GatewayMessageUpdateDispatch,
} from 'discord.js';
import type { MessageHandler } from './handler.js';
import { readMessage } from './incoming.js';

/** A packet of the gateway that tells of messages. */
export type MessagePacket =
  | GatewayMessageCreateDispatch
  | GatewayMessageUpdateDispatch
  | GatewayMessageDeleteDispatch
  | GatewayMessageDeleteBulkDispatch;

const TYPES: ReadonlySet<string> = new Set([
  GatewayDispatchEvents.MessageCreate,
  GatewayDispatchEvents.MessageUpdate,
  GatewayDispatchEvents.MessageDelete,
  GatewayDispatchEvents.MessageDeleteBulk,
]);

/** Whether the handler of messages has to do with a packet. */
export function isAboutMessages(packet: GatewayDispatchPayload): packet is MessagePacket {
  return TYPES.has(packet.t);
}

/** Hands a packet to the handler. */
export async function dispatch({ t: type, d: data }: MessagePacket, on: MessageHandler): Promise<void> {
  switch (type) {
    case GatewayDispatchEvents.MessageCreate:
      return on.created(readMessage(data));
    case GatewayDispatchEvents.MessageUpdate:
      // What Discord itself changes about a message that was never edited is not told whole.
      return data.edited_timestamp ? on.updated(readMessage(data)) : undefined;
    case GatewayDispatchEvents.MessageDelete:
      return on.deleted([data.id]);
    case GatewayDispatchEvents.MessageDeleteBulk:
      return on.deleted(data.ids);
  }
}
