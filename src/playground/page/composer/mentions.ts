import type { ShownPerson } from '../../web/protocol.js';

type Named = Pick<ShownPerson, 'id' | 'name'>;

/** What is typed as `@Name` becomes a mention, as Discord's client does when a message is sent. */
export function toWire(text: string, people: readonly Named[]): string {
  return [...people]
    .sort((a, b) => b.name.length - a.name.length)
    .reduce((all, { id, name }) => all.replace(mentionOf(name), `<@${id}>`), text)
    .trim();
}

/** The other way round, for editing. */
export function fromWire(text: string, people: readonly Named[]): string {
  return text.replace(/<@!?(\d+)>/g, (mention, id: string) => {
    const person = people.find((one) => one.id === id);
    return person === undefined ? mention : `@${person.name}`;
  });
}

/** The name that is being typed before `caret`, with where its @ stands; undefined outside of a mention. */
export function typedMention(
  text: string,
  caret: number,
): { readonly at: number; readonly name: string } | undefined {
  const found = /(?<![\w@])@([\p{L}\p{N}_]{0,32})$/u.exec(text.slice(0, caret));
  return found === null ? undefined : { at: found.index, name: found[1] ?? '' };
}

function mentionOf(name: string): RegExp {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // Chinese may follow or precede without a space; Latin letters would be another word.
  return new RegExp(`(?<![\\w<])@${literal}(?!\\w)`, 'gi');
}
