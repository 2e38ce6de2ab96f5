import type { APIButtonComponent } from 'discord.js';
import type { AnswerNote } from '../../answer/answer.js';
import type { Language } from '../../regulation/language.js';
import type { GlossaryEntry } from '../../regulation/schema.js';
import { type ActionOf, encodeAction, isEncodable } from '../components/custom-id.js';
import type { Shown } from '../components/shown.js';
import { button, row } from './parts.js';
import { placesOf } from './points.js';
import type { Stage } from './stage.js';
import { voteButtons } from './vote-buttons.js';

/** What an answer says, so that its buttons know. */
export interface AnswerRowOptions {
  /** Empty for suggestions and where nothing was found. */
  readonly sections: readonly Shown[];
  readonly note?: AnswerNote | undefined;
  /** A button before the others. */
  readonly first?: APIButtonComponent | undefined;
}

/** The buttons below an answer: more of it, the other language, what one thinks of it, and sharing or deleting it. */
export function answerRow({ sections, note, first }: AnswerRowOptions, stage: Stage) {
  const { voice } = stage;
  const { language } = voice;
  return row(
    ...(first === undefined ? [] : [first]),
    button(voice.words.answer.otherLanguage, encodeAction(switchAction(sections, note, language))),
    ...(stage.votesOn && sections.length > 0 ? voteButtons(language) : []),
    ...ownersButton(sections.length > 0, stage),
  );
}

/** The buttons below what a term means: the other language, and deleting it. */
export function termRow({ id }: GlossaryEntry, stage: Stage) {
  const { language, words } = stage.voice;
  return row(
    button(words.answer.otherLanguage, encodeAction({ type: 'switchTerm', language, term: id })),
    ...ownersButton(false, stage),
  );
}

/** Sharing what is private, deleting what is not. That nothing was found is worth sharing with nobody. */
function ownersButton(isAnswer: boolean, { voice: { language }, words, asker }: Stage): APIButtonComponent[] {
  if (asker === undefined) return [];
  if (asker.sees !== 'ephemeral')
    return [button(words.answer.delete, encodeAction({ type: 'delete', language, askerId: asker.id }))];
  return asker.mayShare && isAnswer
    ? [button(words.answer.share, encodeAction({ type: 'share', language }))]
    : [];
}

/** Knows what the message says: of several sections with ids of more than 24 characters, only the first. */
function switchAction(
  sections: readonly Shown[],
  note: AnswerNote | undefined,
  language: Language,
): ActionOf<'switch'> {
  const shown = sections.map(({ section, points }) => ({
    id: section.id,
    points: placesOf(points, section),
  }));
  const article = note !== undefined && 'article' in note ? note.article : 0;
  const whole = { type: 'switch', language, sections: shown, article } as const;
  return isEncodable(whole) ? whole : { ...whole, sections: shown.slice(0, 1) };
}
