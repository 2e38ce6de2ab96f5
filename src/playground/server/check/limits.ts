/**
 * Limits that Discord documents and its OpenAPI document does not hold (or holds too generously),
 * each under the name of what it limits. Lengths are in characters as Discord counts them,
 * Unicode code points.
 */
export const LIMITS = {
  /** Create Message, `content`: "up to 2000 characters"; the OpenAPI document says 4,000. */
  content: 2000,
  /** Components overview: 40 components in a message with IS_COMPONENTS_V2, nested ones counted. */
  componentsInMessage: 40,
  /** Legacy message component behaviour: up to 5 action rows. */
  legacyActionRows: 5,
  /** Text Display: 4,000 characters in all of a message. */
  textDisplayTotal: 4000,
  /** Action Row: up to 5 buttons, or one select menu. */
  buttonsInRow: 5,
  /** String Select: options. */
  selectOptions: 25,
  /** Modal: 1 to 5 components. */
  modalComponents: 5,
  /** Text Input. */
  textInputValue: 4000,
  /** Embed Limits: all texts of all embeds of a message together. */
  embedTotal: 6000,
  /** Application Command Option Choice, `value`: "up to 100 characters"; the OpenAPI document says 6,000. */
  choiceValue: 100,
  /** Application Commands: global chat input commands; and menu commands of each type (raised from 5 to 15). */
  chatCommands: 100,
  menuCommands: 15,
  /** "Name, description, and value properties" of a command, its options and choices, together. */
  commandTotal: 8000,
  /** Milliseconds for an interaction's first response: "within 3 seconds". */
  firstResponseMs: 3_000,
  /** Milliseconds an interaction token is valid: "15 minutes". */
  tokenMs: 15 * 60_000,
  /** Follow-ups where the app is installed to the user only. */
  followUpsUserInstall: 5,
  /** Bulk delete: messages no older than two weeks. */
  bulkDeleteAgeMs: 14 * 24 * 60 * 60_000,
  /** Default maximum size of an upload in bytes: 10 MiB. */
  attachmentBytes: 10 * 1024 * 1024,
} as const;

/** Command and option names: `^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$`, lower case where letters have one. */
export const COMMAND_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Locales of Discord's reference; others are refused as localisation keys. */
export const LOCALES: ReadonlySet<string> = new Set(
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  ),
);

/** Length in characters as Discord counts them. */
export function length(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
