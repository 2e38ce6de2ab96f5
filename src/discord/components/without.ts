import type { APIMessageTopLevelComponent } from 'discord.js';
import { type ActionType, decodeAction } from './custom-id.js';

/**
 * The components of a message of the bot's, as Discord gives them back, without those that do this. A row must have
 * others besides.
 */
export function without(type: ActionType, components: readonly unknown[]): APIMessageTopLevelComponent[] {
  const others = components.filter((component) => !does(type, component));
  return others.map((component) => {
    const { components: inner } = component as { readonly components?: readonly unknown[] };
    return inner === undefined ? component : { ...(component as object), components: without(type, inner) };
  }) as APIMessageTopLevelComponent[];
}

function does(type: ActionType, component: unknown): boolean {
  const { custom_id: id } = component as { readonly custom_id?: unknown };
  return typeof id === 'string' && decodeAction(id)?.type === type;
}
