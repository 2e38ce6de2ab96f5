import type { Answer } from '../answer/answer.js';
import type { Catalogue } from '../i18n/catalogue.js';
import type { App } from './app.js';
import type { ChosenMember, CommandInput } from './command.js';
import { Refusal, type Reply } from './reply.js';
import { addressed, mention } from './views/addressing.js';
import { noticeView } from './views/notice-view.js';
import type { View } from './views/view.js';

/**
 * The member whom the answer to a question is for; undefined for nobody in particular.
 * @throws Refusal where it cannot be handed to them
 */
export function addresseeOf(input: CommandInput<'ask'>): ChosenMember | undefined {
  const member = input.member('for');
  if (member === undefined) return undefined;
  if (input.flag('private')) throw new Refusal((words) => words.refusals.forOrPrivate);
  if (!input.mayPost) throw new Refusal((words) => words.refusals.forUnseen);
  if (member.isBot) throw new Refusal((words) => words.refusals.forBot);
  return member;
}

/**
 * Hands an answer to a member by showing their name above it. It pings them only where the caller wants it and nothing
 * speaks against it; if something does, the caller is told privately.
 * @param words those around the answer
 */
export async function handTo(
  { id, seesChannel }: ChosenMember,
  {
    view,
    status,
    words,
  }: { readonly view: View; readonly status: Answer['status']; readonly words: Catalogue },
  input: CommandInput<'ask'>,
  app: App,
): Promise<Reply> {
  const shown = addressed(view, { handedTo: id }, words);
  if (!input.flag('ping')) return shown;

  const { unpinged } = app.voices(input.language).words;
  const without = (why: string): Reply => ({ view: shown, next: noticeView(why), for: 'member' });
  if (!seesChannel) return without(unpinged.unseen(mention(id)));
  if (status !== 'answered') return without(unpinged.unsure(mention(id)));
  const taken = await app.pings.take(input.userId);
  if (!taken.ok) return without(unpinged.often(mention(id), Math.ceil(taken.ms / 60_000)));
  return { ...shown, pings: id };
}
