import * as spec from 'discord-api-spec/zod';
import * as z from 'zod/mini';
import { invalidForm } from '../errors.js';
import { problemsOf } from './issues.js';
import { type Extras, strict } from './strict.js';

/** What discord.js puts into every message payload, also where Discord has no such field and ignores it. */
const OFTEN_SENT = {
  tts: z.nullish(z.boolean()),
  nonce: z.nullish(z.union([z.number(), z.string().check(z.maxLength(25))])),
  enforce_nonce: z.nullish(z.boolean()),
};

const EXTRAS: Extras = new Map<z.ZodMiniType, Readonly<Record<string, z.ZodMiniType>>>([
  [spec.BaseCreateMessageCreateRequestSchema, OFTEN_SENT],
  [spec.IncomingWebhookInteractionRequestSchema, OFTEN_SENT],
  [spec.IncomingWebhookRequestPartialSchema, OFTEN_SENT],
  [spec.IncomingWebhookUpdateRequestPartialSchema, OFTEN_SENT],
  [spec.IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema, OFTEN_SENT],
  [spec.MessageEditRequestPartialSchema, OFTEN_SENT],
  // discord.js names the type here too; Discord derives it from the channel.
  [
    spec.CreateTextThreadWithMessageRequestSchema,
    { type: z.nullish(z.literal([10, 11])), invitable: z.nullish(z.boolean()) },
  ],
  // Documented, but missing in the OpenAPI document.
  [spec.ApplicationCommandCreateRequestSchema, { nsfw: z.nullish(z.boolean()) }],
  [spec.ApplicationCommandUpdateRequestSchema, { nsfw: z.nullish(z.boolean()) }],
  [spec.ApplicationCommandPatchRequestPartialSchema, { nsfw: z.nullish(z.boolean()) }],
]);

const of = (schema: z.ZodMiniType): z.ZodMiniType => strict(schema, EXTRAS);

/** Discord's request schemas with unknown keys refused at every depth. */
export const SCHEMAS = {
  messageCreate: of(spec.MessageCreateRequestSchema),
  messageEdit: of(spec.MessageEditRequestPartialSchema),
  followUp: of(spec.IncomingWebhookRequestPartialSchema),
  webhookEdit: of(spec.IncomingWebhookUpdateRequestPartialSchema),
  callbackMessage: of(spec.CreateMessageInteractionCallbackRequestSchema),
  callbackUpdate: of(spec.UpdateMessageInteractionCallbackRequestSchema),
  callbackAutocomplete: of(spec.ApplicationCommandAutocompleteCallbackRequestSchema),
  callbackModal: of(spec.ModalInteractionCallbackRequestSchema),
  commandCreate: of(spec.ApplicationCommandCreateRequestSchema),
  commandPatch: of(spec.ApplicationCommandPatchRequestPartialSchema),
  /** The OpenAPI document allows 130 commands; the documented number is checked beside it. */
  commandList: z.nullable(z.array(of(spec.ApplicationCommandUpdateRequestSchema)).check(z.maxLength(130))),
  threadFromMessage: of(spec.CreateTextThreadWithMessageRequestSchema),
  threadAlone: of(spec.CreateTextThreadWithoutMessageRequestSchema),
  forumPost: of(spec.CreateForumThreadRequestSchema),
  threadEdit: of(spec.UpdateThreadRequestPartialSchema),
  channelEdit: of(spec.UpdateGuildChannelRequestPartialSchema),
  directMessages: of(spec.CreatePrivateChannelRequestSchema),
  bulkDelete: z.strictObject({
    messages: z.array(of(spec.SnowflakeTypeSchema)).check(z.minLength(2), z.maxLength(100)),
  }),
} as const;

/**
 * Checks a payload against its schema.
 *
 * @param known What the payload is afterwards: a plain type for what the schema has established.
 * @throws DiscordError 50035 with every mistake the schema finds.
 */
export function checked<Known>(schema: z.ZodMiniType, payload: unknown): Known {
  const result = schema.safeParse(payload);
  if (!result.success) throw invalidForm(problemsOf(result.error.issues, payload));
  return payload as Known;
}

/**
 * discord.js sends permission sets as strings, as documented; the OpenAPI document says number.
 * Replaces a string of digits by its number, to be checked as one; anything else is left to be refused.
 */
export function permissionsAsNumber(command: unknown): unknown {
  if (typeof command !== 'object' || command === null || !('default_member_permissions' in command))
    return command;
  const given = command.default_member_permissions;
  return typeof given === 'string' && /^\d+$/u.test(given)
    ? { ...command, default_member_permissions: Number(given) }
    : command;
}
