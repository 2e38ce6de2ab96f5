import { MessageFlags } from 'discord-api-types/v10';
import { refuse } from '../../errors.js';
import { respond } from '../../interactions/respond.js';
import type { Interaction } from '../../interactions/store.js';
import type { InteractionOutcome } from '../../types.js';
import { type Answer, noContent, ok, param, type Request, type Route } from '../request.js';

/** First responses to interactions. They are not limited, and the token in the path is enough. */
export const INTERACTION_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/:interaction/:token/callback',
    open: true,
    bucket: 'none',
    handle: callback,
  },
];

function callback(request: Request): Answer {
  const { core, body, files } = request;
  const interaction = core.interactions.get(param(request, 'interaction'));
  if (interaction === undefined || interaction.token !== param(request, 'token'))
    throw refuse.unknownInteraction();
  const outcome = respond({ core, interaction, body, files });
  return request.query.with_response === 'true'
    ? ok(described(request, interaction, outcome, body))
    : noContent;
}

/** What `with_response` gives: the interaction, and the message where there is one. */
function described(
  request: Request,
  interaction: Interaction,
  outcome: InteractionOutcome,
  body: unknown,
): object {
  const stored =
    'messageId' in outcome
      ? request.core.world.messages.get(interaction.channel.id, outcome.messageId)
      : undefined;
  const flags = stored?.data.flags ?? 0;
  const type = (body as { type: number }).type;
  return {
    interaction: {
      id: interaction.id,
      type: { command: 2, component: 3, autocomplete: 4, modal: 5 }[interaction.kind],
      channel_id: interaction.channel.id,
      ...(interaction.channel.guildId === undefined ? {} : { guild_id: interaction.channel.guildId }),
      ...(stored === undefined
        ? {}
        : {
            response_message_id: stored.data.id,
            response_message_loading: (flags & MessageFlags.Loading) !== 0,
            response_message_ephemeral: stored.ephemeralFor !== undefined,
          }),
    },
    ...(stored === undefined ? {} : { resource: { type, message: stored.data } }),
  };
}
