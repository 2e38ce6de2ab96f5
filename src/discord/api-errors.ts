import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/**
 * The channel, message or interaction is gone or already answered: nobody is left to tell, nothing is to
 * mend.
 */
const GONE: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
]);
/** The bot may not write there; an admin can mend it, so it is worth one line in the log. */
const NO_ACCESS: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.InvalidActionOnArchivedThread,
  RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
  RESTJSONErrorCodes.ThreadLocked,
  // No thread can be opened there: in the chat of a voice channel, or with a thousand of them open.
  RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType,
  RESTJSONErrorCodes.MaximumActiveThreads,
  RESTJSONErrorCodes.MaximumActiveAnnouncementThreads,
]);

/**
 * What an error of a request means for the bot: `gone` and `no-access` belong to daily life, all else is a
 * fault.
 */
export type ErrorKind = 'gone' | 'no-access' | 'fault';

/** Classifies anything thrown while something was sent. */
export function errorKind(error: unknown): ErrorKind {
  if (!(error instanceof DiscordAPIError)) return 'fault';
  if (GONE.has(error.code) || repliesToNothing(error)) return 'gone';
  return NO_ACCESS.has(error.code) ? 'no-access' : 'fault';
}

/** Whether a thread could not be opened because the message has one already. Its id is the message's. */
export function isThreadThere(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage;
}

/** Whether an interaction could not be answered because another process, or an earlier try, has answered it. */
export function isAcknowledged(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}

/** The message that was to be replied to is gone: Discord finds fault with the reference in the body. */
function repliesToNothing({ code, rawError }: DiscordAPIError): boolean {
  return (
    code === RESTJSONErrorCodes.InvalidFormBodyOrContentType &&
    'errors' in rawError &&
    JSON.stringify(rawError.errors).includes('REPLIES_UNKNOWN_MESSAGE')
  );
}
