import type { APIAllowedMentions, APIEmbed } from 'discord-api-types/v10';
import { MessageFlags } from 'discord-api-types/v10';
import type { Problem } from '../errors.js';
import { messageComponentProblems } from './components.js';
import { LIMITS, length } from './limits.js';
import { Kind, placed, problem, type RawComponent } from './tree.js';

type Path = readonly (string | number)[];

/** A message payload after its schema has been checked. */
export interface RawMessage {
  readonly content?: string | null;
  readonly embeds?: readonly APIEmbed[] | null;
  readonly components?: readonly RawComponent[] | null;
  readonly allowed_mentions?: APIAllowedMentions | null;
  readonly flags?: number | null;
  readonly sticker_ids?: readonly string[] | null;
  readonly attachments?: readonly { readonly id: string; readonly filename?: string | null }[] | null;
  readonly poll?: unknown;
  readonly shared_client_theme?: unknown;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
  readonly tts?: boolean | null;
  readonly message_reference?: {
    readonly message_id: string;
    readonly channel_id?: string | null;
    readonly guild_id?: string | null;
    readonly fail_if_not_exists?: boolean | null;
    readonly type?: number | null;
  } | null;
}

/** What may be set in `flags`, by the kind of request. */
export const SETTABLE = {
  create:
    MessageFlags.SuppressEmbeds |
    MessageFlags.SuppressNotifications |
    MessageFlags.IsVoiceMessage |
    MessageFlags.IsComponentsV2,
  interaction:
    MessageFlags.SuppressEmbeds |
    MessageFlags.Ephemeral |
    MessageFlags.SuppressNotifications |
    MessageFlags.IsVoiceMessage |
    MessageFlags.IsComponentsV2,
  edit: MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2,
} as const;

/** Where a payload goes, as far as it changes what is allowed. */
export interface Setting {
  /** Path of the message in the request: `['data']` in an interaction callback. */
  readonly at: Path;
  readonly settable: number;
  /** The flags and texts of the message that is edited. */
  readonly before?: { readonly flags: number; readonly content: string; readonly embeds: number };
  /** Names of uploaded files, for `attachment://`. */
  readonly files?: readonly string[];
}

/** Whether the message is, or becomes, one with Components V2. */
function isV2(message: RawMessage, before = 0): boolean {
  return (((message.flags ?? 0) | before) & MessageFlags.IsComponentsV2) !== 0;
}

/** What the schemas do not hold of a message, new or edited. */
export function messageProblems(message: RawMessage, setting: Setting): Problem[] {
  const { at, before } = setting;
  const v2 = isV2(message, before?.flags);
  const content = message.content ?? '';
  const problems = [
    ...flagProblems(message, setting),
    ...mentionProblems(message.allowed_mentions, [...at, 'allowed_mentions']),
  ];
  if (length(content) > LIMITS.content)
    problems.push(
      problem([...at, 'content'], 'BASE_TYPE_MAX_LENGTH', `Must be ${LIMITS.content} or fewer in length.`),
    );
  if (v2) problems.push(...legacyFieldProblems(message, setting));
  problems.push(...unsupportedProblems(message, at));
  problems.push(...embedProblems(message.embeds ?? [], [...at, 'embeds']));
  if (message.components !== undefined && message.components !== null) {
    problems.push(...messageComponentProblems(message.components, v2, [...at, 'components']));
    problems.push(...fileProblems(message.components, setting));
  }
  return problems;
}

/** Whether nothing of it could be seen: Discord's 50006. */
export function isEmpty(message: RawMessage, files: number): boolean {
  return (
    (message.content ?? '').trim() === '' &&
    (message.embeds ?? []).length === 0 &&
    (message.components ?? []).length === 0 &&
    (message.sticker_ids ?? []).length === 0 &&
    (message.poll ?? null) === null &&
    files === 0
  );
}

function flagProblems(message: RawMessage, { at, settable, before }: Setting): Problem[] {
  const flags = message.flags ?? undefined;
  if (flags === undefined) return [];
  const path = [...at, 'flags'];
  const stray = flags & ~settable & ~(before?.flags ?? 0);
  if (stray !== 0) return [problem(path, 'MESSAGE_FLAGS_NOT_SETTABLE', `Flags ${stray} cannot be set here`)];
  const had = ((before?.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  return had && (flags & MessageFlags.IsComponentsV2) === 0
    ? [
        problem(
          path,
          'MESSAGE_COMPONENTS_V2_CANNOT_BE_REMOVED',
          'The IS_COMPONENTS_V2 flag cannot be removed from a message',
        ),
      ]
    : [];
}

/** With the flag, text lives in components only. An edit that adds the flag must empty the old fields. */
function legacyFieldProblems(message: RawMessage, { at, before }: Setting): Problem[] {
  const used = {
    content: (message.content === undefined ? (before?.content ?? '') : (message.content ?? '')) !== '',
    embeds: (message.embeds === undefined ? (before?.embeds ?? 0) : (message.embeds?.length ?? 0)) > 0,
    poll: (message.poll ?? null) !== null,
    sticker_ids: (message.sticker_ids?.length ?? 0) > 0,
  };
  return Object.entries(used).flatMap(([field, isUsed]) =>
    isUsed
      ? [
          problem(
            [...at, field],
            'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
            `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
          ),
        ]
      : [],
  );
}

/** What Discord takes and the stand-in does not have is refused, so that nothing is lost in silence. */
function unsupportedProblems(message: RawMessage, at: Path): Problem[] {
  const used = {
    poll: message.poll ?? undefined,
    sticker_ids: message.sticker_ids?.[0],
    shared_client_theme: message.shared_client_theme ?? undefined,
  };
  return Object.entries(used).flatMap(([field, value]) =>
    value === undefined ? [] : [problem([...at, field], 'NOT_IN_STAND_IN', `The stand-in has no ${field}`)],
  );
}

function mentionProblems(mentions: APIAllowedMentions | null | undefined, path: Path): Problem[] {
  return (['users', 'roles'] as const).flatMap((kind) =>
    mentions?.parse?.some((type) => type === kind) && (mentions[kind]?.length ?? 0) > 0
      ? [
          problem(
            path,
            'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
            `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
          ),
        ]
      : [],
  );
}

function embedProblems(embeds: readonly APIEmbed[], path: Path): Problem[] {
  const texts = embeds.flatMap((embed) => [
    embed.title,
    embed.description,
    embed.footer?.text,
    embed.author?.name,
    ...(embed.fields ?? []).flatMap((field) => [field.name, field.value]),
  ]);
  const total = texts.reduce((sum, text) => sum + length(text ?? ''), 0);
  const size = problem(
    path,
    'MAX_EMBED_SIZE_EXCEEDED',
    `Embed size exceeds maximum size of ${LIMITS.embedTotal}`,
  );
  return total > LIMITS.embedTotal ? [size] : [];
}

/** `attachment://name` must name a file that is sent along. */
function fileProblems(components: readonly RawComponent[], { at, files = [] }: Setting): Problem[] {
  return placed(components, [...at, 'components']).flatMap(({ component, path }) => {
    const urls =
      component.type === Kind.mediaGallery
        ? (component.items ?? []).map((item, index) => ({
            url: item.media.url,
            path: [...path, 'items', index, 'media', 'url'],
          }))
        : [
            {
              url: component.file?.url ?? component.media?.url ?? '',
              path: [...path, component.file ? 'file' : 'media', 'url'],
            },
          ];
    return urls.flatMap(({ url, path: where }) =>
      url.startsWith('attachment://') && !files.includes(url.slice('attachment://'.length))
        ? [
            problem(
              where,
              'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
              'The referenced attachment was not found',
            ),
          ]
        : [],
    );
  });
}
