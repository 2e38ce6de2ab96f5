import type { AnswerNote } from '../../answer/answer.js';
import type { Catalogue } from '../../i18n/catalogue.js';
import { noteInWords } from '../../i18n/note.js';
import { escapeMarkdown } from '../text/escape.js';
import { oneLine } from '../text/one-line.js';
import { shorten } from '../text/shorten.js';

/** Characters shown of a word that the sources do not know. */
const WORD_SHOWN = 30;

/** What has to be said before, or in place of, an answer; empty where the note needs no line of its own. */
export function noteLine(note: AnswerNote | undefined, words: Catalogue): string {
  return noteInWords(note, words, (word) => escapeMarkdown(shorten(oneLine(word), WORD_SHOWN)));
}
