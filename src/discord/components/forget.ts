import { StoreError } from '../../store/store-error.js';
import { Refusal } from '../reply.js';
import { noticeView } from '../views/notice-view.js';
import type { ComponentHandler } from './handler.js';

/** Deletes what is kept of the member who clicks: their votes. */
export const forgetButton: ComponentHandler<'forget'> = {
  writes: () => true,
  placement: () => 'private',
  async execute(_, input, app) {
    const { privacy } = app.voices(input.language).words;
    try {
      return noticeView(privacy.forgotten(await app.store.deleteMember(input.userId)));
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      const { reason } = error;
      throw new Refusal((words) =>
        reason === 'votes-off' ? words.privacy.votesOff : words.privacy.unreachable,
      );
    }
  },
};
