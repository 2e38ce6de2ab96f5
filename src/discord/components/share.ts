import type { App } from '../app.js';
import { Refusal, type Reply } from '../reply.js';
import { addressed } from '../views/addressing.js';
import { stageFor } from '../views/stage.js';
import type { ActionOf } from './custom-id.js';
import type { ComponentHandler } from './handler.js';
import { actionIn } from './shown.js';
import { shownAgain } from './shown-again.js';
import { without } from './without.js';

/** Posts a private answer in the channel, once. The private one stays, without the button. */
export const shareButton: ComponentHandler<'share'> = {
  placement: (_, input) => (input.ephemeral ? 'update' : 'private'),
  async execute(_, input, app): Promise<Reply | undefined> {
    const { message, messageId, userId } = input;
    const shown = actionIn(message, 'switch');
    // There is no such button on other messages.
    if (shown === undefined || messageId === undefined || !input.ephemeral) return undefined;
    if (!input.mayWrite) throw new Refusal((words) => words.refusals.shareSilenced);
    if (!input.mayShare) throw new Refusal((words) => words.refusals.share);
    const stage = stageFor(app, shown.language, undefined, { id: userId, sees: 'public' });
    const answer = shownAgain(shown, message, stage, app);
    if (answer === undefined) return undefined;
    const view = { components: without('share', message) };
    if (!(await isFirst(messageId, shown, app))) return view;
    return { view, next: addressed(answer, { sharedBy: userId }, stage.words), for: 'all' };
  },
};

/**
 * Whether this answer is shared for the first time: of a double click, one is; also where two processes get one click
 * each, as long as the store can tell. A private message can show one answer after the other, and each can be shared.
 */
async function isFirst(messageId: string, { sections }: ActionOf<'switch'>, app: App): Promise<boolean> {
  const key = `share:${messageId}:${sections.map(({ id }) => id).join('~')}`;
  if (!app.shared.first(key)) return false;
  return (await app.store.claim(key)) !== 'taken';
}
