import { within } from '../../operations/within.js';
import { DEFAULT_SETTINGS } from '../../store/store.js';
import type { App } from '../app.js';
import { Refusal } from '../reply.js';
import { noticeView } from '../views/notice-view.js';
import { soughtView } from '../views/sought-view.js';
import { askedOf } from './asked-of.js';
import type { ComponentHandler, ComponentInput } from './handler.js';
import { actionIn } from './shown.js';

/**
 * A form has to open within 3 seconds after the click, of which claiming it may take half a one; what is not known by
 * then, in milliseconds, is left out.
 */
const FORM_READY_MS = 1800;

/**
 * A 👍 or 👎 below an answer, stored for the first section it shows. One vote a member and answer; a later one replaces
 * it. A 👎 opens a form where the server's question log is on; the vote is stored before and stands without it.
 */
export const voteButton: ComponentHandler<'vote'> = {
  writes: () => true,
  placement: ({ value }) => (value === 'down' ? 'form' : 'private'),
  async execute({ value }, input, app) {
    const { messageId, userId, guildId, botIsMember } = input;
    if (input.ephemeral && input.madeFor !== userId) throw new Refusal((words) => words.refusals.vote);
    const section = actionIn(input.message, 'switch')?.sections[0]?.id ?? '';
    if (messageId === undefined || !app.regulation.sections.has(section) || !app.store.votesOn)
      return undefined;

    const until = performance.now() + FORM_READY_MS;
    const place = botIsMember ? guildId : undefined;
    const vote = { memberId: userId, answerId: messageId, section, value, guildId: place };
    // Together, as each may take two of the three seconds.
    const [before, { questionLog }] = await Promise.all([
      app.store.vote(vote),
      place === undefined ? DEFAULT_SETTINGS : app.store.settings(place),
    ]);
    // Where the log is off, nothing written could be kept.
    if (value === 'down' && place !== undefined && questionLog) {
      // Who presses it again may have closed the form by mistake; the question is kept once.
      const kept = before === 'down' ? undefined : keepQuestion(place, input, app);
      const gap = kept && (await within(until - performance.now(), kept));
      return soughtView(gap ?? '', input.language, app.voices(input.language).words);
    }
    const { votes } = app.voices(input.language).words;
    if (before === value) return noticeView(votes.already);
    return noticeView(before === undefined ? votes.noted : votes.changed);
  },
};

/**
 * Keeps the question of the answer, once however often the member changes the vote. Undefined where there is none.
 * Never rejects: the store tells the log.
 */
async function keepQuestion(guildId: string, input: ComponentInput, app: App): Promise<string | undefined> {
  const { messageId, userId } = input;
  const question = await askedOf(input, app);
  const from = messageId === undefined ? undefined : { memberId: userId, answerId: messageId };
  return app.store.addGap({ guildId, question, reason: 'thumbed-down' }, from).catch(() => undefined);
}
