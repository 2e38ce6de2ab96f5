import type { APIMessage } from 'discord-api-types/v10';
import type { Component } from '../drawn/raw.js';
import { nameOf, type State } from '../model/state.js';

/** More than fits on the line of a preview. In characters. */
const ENOUGH = 160;

/** A message on one line: without marks, mentions by name. */
export function plainText(message: APIMessage, state: State): string {
  const texts = [
    message.content,
    ...contentsOf((message.components ?? []) as unknown as readonly Component[]),
  ];
  const text = texts
    .filter((one) => one !== '')
    .join('\n')
    .replace(/<@!?(\d+)>/g, (_, id: string) => `@${nameOf(state, id)}`)
    .replace(/^(?:#{1,3}|-#|>|-) /gm, '')
    .replace(/\*\*|__|~~|\|\||`/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? 'Click to see the message' : text.slice(0, ENOUGH);
}

function contentsOf(components: readonly Component[]): readonly string[] {
  return components.flatMap((one) => [
    ...(one.content === undefined ? [] : [one.content]),
    ...contentsOf(one.components ?? []),
  ]);
}
