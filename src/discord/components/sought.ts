import type { Store } from '../../store/store.js';
import { StoreError } from '../../store/store-error.js';
import { Refusal } from '../reply.js';
import { escapeMarkdown } from '../text/escape.js';
import { oneLine } from '../text/one-line.js';
import { FIELD } from '../views/form.js';
import { noticeView } from '../views/notice-view.js';
import type { ComponentHandler } from './handler.js';

/** The form after a 👎: keeps what the member was looking for beside the question, or as one where none was kept. */
export const soughtForm: ComponentHandler<'sought'> = {
  writes: () => true,
  placement: () => 'private',
  async execute({ gap }, input, app) {
    const { votes } = app.voices(input.language).words;
    const written = input.field(FIELD);
    if (written === '') return noticeView(votes.noted);
    if (input.guildId === undefined) return undefined;
    try {
      const kept = await keep(gap, written, input.guildId, app.store);
      return noticeView(kept ? votes.noted : votes.logOff);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      // With their words, so that they need not think of them again.
      const shown = escapeMarkdown(oneLine(written));
      const { perhapsDone } = error;
      throw new Refusal(({ votes, colon }) => {
        const said = perhapsDone ? votes.perhapsSaved : votes.notSaved;
        return `${said}\n${votes.written}${colon}“${shown}”`;
      });
    }
  },
};

/** False where the log has been switched off meanwhile, or nothing is left of the words. */
async function keep(gap: string, written: string, guildId: string, store: Store): Promise<boolean> {
  if (!(await store.settings(guildId)).questionLog) return false;
  if (gap !== '' && (await store.describeGap(gap, written))) return true;
  // The question itself is not there, or was deleted meanwhile.
  return (await store.addGap({ guildId, question: written, reason: 'thumbed-down' })) !== undefined;
}
