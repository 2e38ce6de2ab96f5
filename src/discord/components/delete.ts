import type { App } from '../app.js';
import { Refusal, type Reply } from '../reply.js';
import type { ComponentHandler, ComponentInput } from './handler.js';

const mayDelete = (askerId: string, input: ComponentInput): boolean =>
  input.readAlone || input.userId === askerId || input.may('ManageMessages');

/** Deletes an answer, for who asked and for moderators. */
export const deleteButton: ComponentHandler<'delete'> = {
  placement: ({ askerId }, input) => (mayDelete(askerId, input) ? 'update' : 'private'),
  async execute({ askerId }, input, app): Promise<Reply> {
    if (!mayDelete(askerId, input)) throw new Refusal((words) => words.refusals.delete);
    await forgetPair(input.messageId, app.store);
    return 'deleted';
  },
};

/** Editing the question is not to bring the answer back. */
async function forgetPair(answerId: string | undefined, store: App['store']): Promise<void> {
  if (answerId === undefined) return;
  try {
    const pair = await store.pairOfAnswer(answerId);
    if (pair !== undefined) await store.takePairs([pair.questionId]);
  } catch {
    // The store has said in the log why. An edit will find the answer gone.
  }
}
