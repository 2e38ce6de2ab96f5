import type { APIMessage } from 'discord-api-types/v10';
import type { Interaction } from '../server/interactions/store.js';
import type { StoredMessage } from '../server/world/model.js';
import { type Self, storedAt } from './self.js';
import type { InteractionSeen } from './types.js';
import { waitFor } from './wait.js';

/**
 * What a person sees of an interaction in the end: "thinking…" is waited out.
 *
 * @param before The message a component is on, as it was before.
 */
export async function seeOutcome(
  self: Self,
  interaction: Interaction,
  waitMs: number,
  before?: APIMessage,
): Promise<InteractionSeen> {
  const { standIn } = self;
  const outcome = await waitFor(standIn, () => interaction.outcome, waitMs);
  if (outcome === undefined) return seen(self, interaction, 'failed', undefined);
  switch (outcome.kind) {
    case 'message':
      return seen(self, interaction, 'message', original(self, interaction));
    case 'deferred': {
      const done = await waitFor(standIn, () => (interaction.loading ? undefined : true), waitMs);
      const message = original(self, interaction);
      if (done === undefined) return seen(self, interaction, 'thinking', message);
      return seen(self, interaction, message === undefined ? 'acknowledged' : 'message', message);
    }
    case 'updated':
      return seen(self, interaction, 'updated', original(self, interaction));
    case 'acknowledged': {
      const changed = (): true | undefined =>
        original(self, interaction)?.data !== before || followUps(self, interaction).length > 0
          ? true
          : undefined;
      await waitFor(standIn, changed, waitMs);
      const message = original(self, interaction);
      return seen(self, interaction, message?.data === before ? 'acknowledged' : 'updated', message);
    }
    case 'modal':
      return { ...seen(self, interaction, 'modal', undefined), modal: outcome.modal, private: true };
    default:
      return seen(self, interaction, 'acknowledged', undefined);
  }
}

/** Follow-ups to an interaction that this person sees, oldest first. */
export function followUps(self: Self, interaction: Interaction): APIMessage[] {
  return self.standIn.world.messages
    .list(interaction.channel.id)
    .filter((stored) => stored.interactionId === interaction.id && stored.data.id !== interaction.originalId)
    .flatMap((stored) => storedAt(self, stored.data)?.data ?? []);
}

function original(self: Self, interaction: Interaction): StoredMessage | undefined {
  return interaction.originalId === undefined
    ? undefined
    : storedAt(self, { id: interaction.originalId, channel_id: interaction.channel.id });
}

function seen(
  self: Self,
  interaction: Interaction,
  kind: InteractionSeen['kind'],
  stored: StoredMessage | undefined,
): InteractionSeen {
  return {
    kind,
    interactionId: interaction.id,
    message: stored?.data,
    modal: undefined,
    private: stored?.ephemeralFor !== undefined,
    followUps: followUps(self, interaction),
  };
}
