import { afterEdit, filesAfter, stateOf } from '../../acts/edits.js';
import { USERS_ONLY } from '../../acts/mentions.js';
import { deleteMessage, editMessage } from '../../acts/messages.js';
import { LIMITS } from '../../check/limits.js';
import { isEmpty, messageProblems, type RawMessage, SETTABLE } from '../../check/message.js';
import { checked, SCHEMAS } from '../../check/schemas.js';
import { invalidForm, refuse } from '../../errors.js';
import { sendResponse } from '../../interactions/respond.js';
import { type Interaction, isTokenValid } from '../../interactions/store.js';
import type { StoredMessage } from '../../world/model.js';
import { type Answer, noContent, ok, param, type Request, type Route } from '../request.js';

const MESSAGE = '/webhooks/:webhook/:token/messages/:reply';

/** What an interaction's token is good for after the first response: 15 minutes of follow-ups and edits. */
export const WEBHOOK_ROUTES: readonly Route[] = [
  { method: 'POST', path: '/webhooks/:webhook/:token', open: true, handle: followUp },
  {
    method: 'GET',
    path: MESSAGE,
    open: true,
    handle: (request) => ok(replyOf(request, interactionOf(request)).data),
  },
  { method: 'PATCH', path: MESSAGE, open: true, handle: edit },
  { method: 'DELETE', path: MESSAGE, open: true, handle: remove },
];

/** The interaction whose token is in the path, once it has been responded to. */
function interactionOf(request: Request): Interaction {
  const { core } = request;
  if (param(request, 'webhook') !== core.applicationId) throw refuse.unknownWebhook();
  const interaction = core.interactions.byToken(param(request, 'token'));
  if (interaction === undefined || !isTokenValid(interaction, core.clock.now()))
    throw refuse.invalidWebhookToken();
  // Before the first response the webhook does not exist; autocomplete never has one.
  if (interaction.outcome === undefined || interaction.kind === 'autocomplete') throw refuse.unknownWebhook();
  return interaction;
}

/** A message of that interaction, private ones included. */
function replyOf(request: Request, interaction: Interaction): StoredMessage {
  const wanted = param(request, 'reply');
  const id = wanted === '@original' ? interaction.originalId : wanted;
  const stored = id === undefined ? undefined : request.core.world.messages.get(interaction.channel.id, id);
  if (stored === undefined) throw refuse.unknownMessage();
  if (stored.interactionId !== interaction.id && id !== interaction.originalId) throw refuse.unknownMessage();
  return stored;
}

function followUp(request: Request): Answer {
  const interaction = interactionOf(request);
  const { core, files } = request;
  const payload = checked<RawMessage>(SCHEMAS.followUp, request.body);
  const problems = messageProblems(payload, {
    at: [],
    settable: SETTABLE.interaction,
    files: files.map((file) => file.filename),
  });
  if (problems.length > 0) throw invalidForm(problems);
  if (isEmpty(payload, files.length)) throw refuse.emptyMessage();
  // The first follow-up to "thinking…" takes its place, and stays as private as that was.
  if (interaction.loading) {
    const original = request.core.world.messages.get(interaction.channel.id, interaction.originalId ?? '');
    if (original !== undefined) return ok(fill(request, interaction, original, payload).data);
  }
  if (interaction.userInstallOnly && interaction.followUps >= LIMITS.followUpsUserInstall)
    throw refuse.tooManyFollowUps();
  interaction.followUps += 1;
  return ok(sendResponse(core, interaction, payload, files, false).data);
}

function edit(request: Request): Answer {
  const interaction = interactionOf(request);
  const stored = replyOf(request, interaction);
  const payload = checked<RawMessage>(SCHEMAS.webhookEdit, request.body);
  const files = request.files.map((file) => file.filename);
  const problems = messageProblems(payload, {
    at: [],
    settable: SETTABLE.edit,
    before: stateOf(stored),
    files,
  });
  if (problems.length > 0) throw invalidForm(problems);
  if (isEmpty(afterEdit(stored, payload), filesAfter(stored, payload, request.files).length))
    throw refuse.emptyMessage();
  return ok(fill(request, interaction, stored, payload).data);
}

function fill(
  request: Request,
  interaction: Interaction,
  stored: StoredMessage,
  payload: RawMessage,
): StoredMessage {
  const wasLoading = interaction.loading && stored.data.id === interaction.originalId;
  if (wasLoading) interaction.loading = false;
  return editMessage(request.core.world, stored, payload, {
    silent: wasLoading,
    mentionsByDefault: USERS_ONLY,
    attachments: filesAfter(stored, payload, request.files),
  });
}

function remove(request: Request): Answer {
  const interaction = interactionOf(request);
  const stored = replyOf(request, interaction);
  if (stored.data.id === interaction.originalId) interaction.loading = false;
  deleteMessage(request.core.world, stored);
  return noContent;
}
