import { isAcknowledged } from './api-errors.js';
import type { Reply } from './reply.js';
import type { InteractionHandle, Sender } from './sender.js';
import { messageBody, type View } from './views/view.js';

/** Milliseconds after which an answer that is not ready is announced; Discord gives up after 3,000. */
export const DEFER_AFTER_MS = 1000;

/**
 * Where an answer appears: for all, for the member alone, in place of the message that was clicked, or as a form, which
 * is the only one that cannot be announced.
 */
export type Placement = 'public' | 'private' | 'update' | 'form';

const DEFERRED = { public: 'message', private: 'private-message', update: 'update' } as const;

/**
 * Answers an interaction with what `work` returns: directly where that takes less than a second, else
 * announced first and filled in.
 *
 * Where `work` or the sending throws, `failure` is asked for what to tell the member; undefined says nothing.
 * A message that was to be replaced then stays, and the member is told privately. So they are where only what follows
 * the answer failed.
 * @returns whether the answer got out; not where another process was quicker, or the member was told of a failure
 */
export async function answerInteraction(
  sender: Sender,
  interaction: InteractionHandle,
  placement: Placement,
  work: () => Reply | Promise<Reply>,
  failure: (error: unknown) => View | undefined,
): Promise<boolean> {
  let deferral: Promise<void> | undefined;
  const announce = (): Promise<void> => {
    deferral ??= sender.defer(interaction, placement === 'form' ? 'private-message' : DEFERRED[placement]);
    // It is awaited below; until then a rejection has its handler here.
    deferral.catch(() => undefined);
    return deferral;
  };
  const show = async (view: View): Promise<void> => {
    const body = messageBody(view, { ephemeral: placement === 'private' || placement === 'form' });
    if (deferral !== undefined) {
      await deferral;
      await sender.complete(interaction, body);
    } else if (placement === 'update') {
      await sender.update(interaction, body);
    } else {
      await sender.respond(interaction, body);
    }
  };
  let answered = false;
  const timer = placement === 'form' ? undefined : setTimeout(announce, DEFER_AFTER_MS);

  try {
    const reply = await work();
    clearTimeout(timer);
    if (reply === 'elsewhere') return false;
    if (reply === 'deleted' || reply === 'unchanged') {
      await announce();
      if (reply === 'deleted') await sender.deleteAnswer(interaction);
    } else if ('form' in reply) {
      await sender.openForm(interaction, reply.form);
    } else if ('next' in reply) {
      // What is for all was claimed by this process, whichever was quicker to answer the click.
      await show(reply.view).catch((error: unknown) => {
        if (reply.for !== 'all' || !isAcknowledged(error)) throw error;
      });
      answered = true;
      await sender.followUp(interaction, messageBody(reply.next, { ephemeral: reply.for === 'member' }));
    } else {
      await show(reply);
    }
    return true;
  } catch (error) {
    clearTimeout(timer);
    const view = failure(error);
    if (view === undefined) return answered;
    const body = messageBody(view, { ephemeral: true });
    const announced = deferral !== undefined && (await settledWell(deferral));
    if (!announced && !answered) await sender.respond(interaction, body);
    else if (answered || placement === 'update') await sender.followUp(interaction, body);
    else await sender.complete(interaction, body);
    return answered;
  }
}

function settledWell(promise: Promise<void>): Promise<boolean> {
  return promise.then(
    () => true,
    () => false,
  );
}
