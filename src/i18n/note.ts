import type { AnswerNote } from '../answer/answer.js';
import type { Catalogue } from './catalogue.js';

/** So many words that the sources do not know are named. */
const WORDS_SHOWN = 4;

/**
 * What has to be said before, or in place of, an answer; empty where the note needs no line of its own.
 * @param show how a word of the question is put into the text, e.g. escaped
 */
export function noteInWords(
  note: AnswerNote | undefined,
  words: Catalogue,
  show: (word: string) => string = (word) => word,
): string {
  switch (note?.type) {
    case 'article-text':
      return words.notes.articleText(note.article);
    case 'no-such-article':
      return words.notes.noSuchArticle(note.article, note.count);
    case 'not-covered':
    case 'nothing-for': {
      const shown = note.words.slice(0, WORDS_SHOWN).map((word) => `“${show(word)}”`);
      if (shown.length === 0) return '';
      const list = words.list(shown);
      return note.type === 'not-covered' ? words.notes.notCovered(list) : words.notes.nothingFor(list);
    }
    default:
      return '';
  }
}
