import type { APIAttachment, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { MessageFlags, MessageType } from 'discord-api-types/v10';
import { afterEdit, filesAfter, stateOf } from '../acts/edits.js';
import { USERS_ONLY } from '../acts/mentions.js';
import { editMessage, sendMessage } from '../acts/messages.js';
import { choiceProblems } from '../check/commands.js';
import { LIMITS } from '../check/limits.js';
import { isEmpty, messageProblems, type RawMessage, SETTABLE } from '../check/message.js';
import { modalProblems } from '../check/modal.js';
import { checked, SCHEMAS } from '../check/schemas.js';
import type { RawComponent } from '../check/tree.js';
import type { Core } from '../core.js';
import { invalidForm, refuse } from '../errors.js';
import type { Choice, InteractionOutcome } from '../types.js';
import type { StoredMessage } from '../world/model.js';
import type { Interaction } from './store.js';

/** Numbers of Discord's interaction callback types, by name. */
const Callback = {
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;

/** Discord's words for what each kind of interaction can be answered with. */
const ALLOWED = {
  command: { types: [4, 5, 9], words: '{4, 5, 9, 10, 12}' },
  autocomplete: { types: [8], words: '{8}' },
  component: { types: [4, 5, 6, 7, 9], words: '{4, 5, 6, 7, 9, 10, 12}' },
  modal: { types: [4, 5, 6, 7], words: '{4, 5, 6, 7, 10, 12}' },
  modalOfCommand: { types: [4, 5], words: '{4, 5, 10, 12}' },
} as const;

/** A first response on its way in. */
export interface Response {
  readonly core: Core;
  readonly interaction: Interaction;
  readonly body: unknown;
  readonly files: readonly APIAttachment[];
}

/**
 * Takes an interaction's first response.
 *
 * @throws DiscordError 10062 after three seconds, 40060 for a second one, 50035 for one of the wrong kind.
 */
export function respond(response: Response): InteractionOutcome {
  const { core, interaction, body } = response;
  if (interaction.outcome !== undefined) throw refuse.alreadyAcknowledged();
  if (core.clock.now() - interaction.createdAt > LIMITS.firstResponseMs) throw refuse.unknownInteraction();
  const type = typeof body === 'object' && body !== null && 'type' in body ? body.type : undefined;
  if (type === undefined)
    throw invalidForm([{ path: ['type'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }]);
  const fromCommand = interaction.kind === 'modal' && interaction.messageId === undefined;
  const allowed = ALLOWED[fromCommand ? 'modalOfCommand' : interaction.kind];
  if (!allowed.types.some((one) => one === type))
    throw invalidForm([
      { path: ['type'], code: 'BASE_TYPE_CHOICES', message: `Value must be one of ${allowed.words}.` },
    ]);
  const outcome = outcomeOf(response, type as number);
  interaction.outcome = outcome;
  core.tell({ type: 'response', interactionId: interaction.id, response: outcome });
  return outcome;
}

function outcomeOf(response: Response, type: number): InteractionOutcome {
  switch (type) {
    case Callback.message:
      return newMessage(response);
    case Callback.deferredMessage:
      return thinking(response);
    case Callback.choices:
      return choices(response);
    case Callback.modal:
      return modal(response);
    default:
      return onComponent(response, type);
  }
}

function newMessage({ core, interaction, body, files }: Response): InteractionOutcome {
  const { data } = checked<{ data?: RawMessage | null }>(SCHEMAS.callbackMessage, body);
  const payload = data ?? {};
  const problems = messageProblems(payload, {
    at: ['data'],
    settable: SETTABLE.interaction,
    files: files.map((file) => file.filename),
  });
  if (problems.length > 0) throw invalidForm(problems);
  if (isEmpty(payload, files.length)) throw refuse.emptyMessage();
  const stored = sendResponse(core, interaction, payload, files, false);
  interaction.originalId = stored.data.id;
  return { kind: 'message', messageId: stored.data.id };
}

/** "Thinking…": of the flags only EPHEMERAL counts here. */
function thinking({ core, interaction, body }: Response): InteractionOutcome {
  const { data } = checked<{ data?: RawMessage | null }>(SCHEMAS.callbackMessage, body);
  const flags = (data?.flags ?? 0) & MessageFlags.Ephemeral;
  const stored = sendResponse(core, interaction, { flags }, [], true);
  interaction.originalId = stored.data.id;
  interaction.loading = true;
  return { kind: 'deferred', messageId: stored.data.id };
}

/** Sends a response or a follow-up as a message. */
export function sendResponse(
  core: Core,
  interaction: Interaction,
  payload: RawMessage,
  files: readonly APIAttachment[],
  loading: boolean,
): StoredMessage {
  const isPrivate = interaction.privateOnly || ((payload.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const first = interaction.outcome === undefined;
  const answered = first ? interaction.messageId : interaction.originalId;
  return sendMessage(core.world, {
    channel: interaction.channel,
    authorId: core.world.botId,
    payload,
    attachments: files,
    mentionsByDefault: USERS_ONLY,
    interaction: { id: interaction.id, metadata: interaction.metadata },
    ephemeralFor: isPrivate ? interaction.userId : undefined,
    loading,
    referenceTo:
      answered === undefined ? undefined : core.world.messages.get(interaction.channel.id, answered),
    ...(first && interaction.kind === 'command'
      ? { type: interaction.fromMenu ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand }
      : {}),
  });
}

function onComponent({ core, interaction, body, files }: Response, type: number): InteractionOutcome {
  const { data } = checked<{ data?: RawMessage | null }>(SCHEMAS.callbackUpdate, body);
  const stored = core.world.messages.get(interaction.channel.id, interaction.messageId ?? '');
  if (stored === undefined) throw refuse.unknownMessage();
  const messageId = stored.data.id;
  if (type === Callback.deferredUpdate) {
    interaction.originalId = messageId;
    return { kind: 'acknowledged', messageId };
  }
  const payload = data ?? {};
  const problems = messageProblems(payload, {
    at: ['data'],
    settable: SETTABLE.edit,
    before: stateOf(stored),
    files: files.map((file) => file.filename),
  });
  if (problems.length > 0) throw invalidForm(problems);
  const attachments = filesAfter(stored, payload, files);
  if (isEmpty(afterEdit(stored, payload), attachments.length)) throw refuse.emptyMessage();
  interaction.originalId = messageId;
  editMessage(core.world, stored, payload, {
    mentionsByDefault: USERS_ONLY,
    attachments,
  });
  return { kind: 'updated', messageId };
}

function choices({ interaction, body }: Response): InteractionOutcome {
  const { data } = checked<{ data?: { choices?: Choice[] | null } }>(SCHEMAS.callbackAutocomplete, body);
  const list = data?.choices ?? [];
  const problems = choiceProblems(list, ['data', 'choices']).filter(
    (found) => found.code !== 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_USED',
  );
  const wanted = interaction.optionType === 3 ? 'string' : 'number';
  for (const [index, choice] of list.entries())
    if (typeof choice.value !== wanted)
      problems.push({
        path: ['data', 'choices', index, 'value'],
        code: wanted === 'string' ? 'STRING_TYPE_CONVERT' : 'NUMBER_TYPE_COERCE',
        message: `Could not interpret value as ${wanted}.`,
      });
  if (problems.length > 0) throw invalidForm(problems);
  return { kind: 'choices', choices: list };
}

function modal({ body }: Response): InteractionOutcome {
  const { data } = checked<{ data: APIModalInteractionResponseCallbackData }>(SCHEMAS.callbackModal, body);
  const problems = modalProblems(data.components as unknown as RawComponent[], ['data']);
  if (problems.length > 0) throw invalidForm(problems);
  return { kind: 'modal', modal: data };
}
