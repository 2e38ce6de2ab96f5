/**
 * One mistake in a payload: where it is, and Discord's code and words for it. Discord documents no
 * list of these codes: those that are known from its answers are used, the others are named alike.
 * Status, top-level code and path are Discord's in any case.
 */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

/** The body of an error answer, as Discord shapes it. */
export interface ErrorBody {
  readonly message: string;
  readonly code: number;
  readonly errors?: unknown;
}

/** A refusal on its way to the client. */
export class DiscordError extends Error {
  override readonly name = 'DiscordError';
  readonly status: number;
  readonly code: number;
  readonly problems: readonly Problem[];

  constructor(status: number, code: number, message: string, problems: readonly Problem[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.problems = problems;
  }

  /** What goes into the answer; mistakes are nested by path, each list under `_errors`. */
  body(): ErrorBody {
    const body = { message: this.message, code: this.code };
    return this.problems.length === 0 ? body : { ...body, errors: nested(this.problems) };
  }

  /** Each mistake in one line, for people. */
  lines(): string[] {
    return this.problems.map((problem) => `${pathText(problem.path)}: ${problem.code}: ${problem.message}`);
  }
}

type Nest = { [key: string]: Nest | { code: string; message: string }[] };

function nested(problems: readonly Problem[]): Nest {
  const root: Nest = {};
  for (const { path, code, message } of problems) {
    let at = root;
    for (const key of path) {
      const next = at[key];
      const inner: Nest = next === undefined || Array.isArray(next) ? {} : next;
      at[key] = inner;
      at = inner;
    }
    const list = at._errors;
    if (Array.isArray(list)) list.push({ code, message });
    else at._errors = [{ code, message }];
  }
  return root;
}

function pathText(path: readonly (string | number)[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join('');
}

/** 400, 50035: the payload holds mistakes. */
export function invalidForm(problems: readonly Problem[]): DiscordError {
  return new DiscordError(400, 50035, 'Invalid Form Body', problems);
}

/** Discord's fixed answers, by what they are called in its list of JSON error codes. */
export const refuse = {
  unauthorized: () => new DiscordError(401, 0, '401: Unauthorized'),
  notFound: () => new DiscordError(404, 0, '404: Not Found'),
  methodNotAllowed: () => new DiscordError(405, 0, '405: Method Not Allowed'),
  badJson: () => new DiscordError(400, 50109, 'The request body contains invalid JSON.'),
  unknownApplication: () => new DiscordError(404, 10002, 'Unknown Application'),
  unknownChannel: () => new DiscordError(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new DiscordError(404, 10004, 'Unknown Guild'),
  unknownMember: () => new DiscordError(404, 10007, 'Unknown Member'),
  unknownMessage: () => new DiscordError(404, 10008, 'Unknown Message'),
  unknownUser: () => new DiscordError(404, 10013, 'Unknown User'),
  unknownEmoji: () => new DiscordError(400, 10014, 'Unknown Emoji'),
  unknownWebhook: () => new DiscordError(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new DiscordError(404, 10062, 'Unknown interaction'),
  unknownCommand: () => new DiscordError(404, 10063, 'Unknown application command'),
  tooManyCommands: () => new DiscordError(400, 30032, 'Maximum number of application commands reached (100)'),
  alreadyAcknowledged: () => new DiscordError(400, 40060, 'Interaction has already been acknowledged.'),
  tagRequired: () => new DiscordError(400, 40067, 'A tag is required to create a forum post in this channel'),
  tooManyFollowUps: () =>
    new DiscordError(400, 40094, 'This interaction has hit the maximum number of follow up messages.'),
  missingAccess: () => new DiscordError(403, 50001, 'Missing Access'),
  editOthers: () => new DiscordError(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new DiscordError(400, 50006, 'Cannot send an empty message'),
  dmsClosed: () => new DiscordError(403, 50007, 'Cannot send messages to this user'),
  nonText: () => new DiscordError(400, 50008, 'Cannot send messages in a non-text channel'),
  missingPermissions: () => new DiscordError(403, 50013, 'Missing Permissions'),
  onlyIn: () => new DiscordError(400, 50024, 'Cannot execute action on this channel type'),
  invalidWebhookToken: () => new DiscordError(401, 50027, 'Invalid Webhook Token'),
  invalidRecipient: () => new DiscordError(400, 50033, 'Invalid Recipient(s)'),
  messageTooOld: () => new DiscordError(400, 50034, 'A message provided was too old to bulk delete'),
  archivedThread: () => new DiscordError(400, 50083, 'Thread is archived'),
  replyWithoutHistory: () =>
    new DiscordError(403, 160002, 'Cannot reply without permission to read message history'),
  threadExists: () => new DiscordError(400, 160004, 'A thread has already been created for this message'),
  threadLocked: () => new DiscordError(403, 160005, 'Thread is locked'),
} as const;
