import type { Course } from './course.js';
import type { Thresholds } from './decide.js';

/** Why an answer is what it is: one plain sentence in English. */
export function reasonFor(
  { answer, reading, followsUp }: Course,
  { answered, suggested }: Thresholds,
): string {
  const { status, note, confidence, parts } = answer;
  const figure = figureOf(confidence);
  switch (note?.type) {
    case 'empty':
      return 'No word is left that could be looked for.';
    case 'article-text':
      return `It names article ${note.article}, whose text is not bundled: first comes where to find it.`;
    case 'no-such-article':
      return `It names article ${note.article}, but there are only ${note.count}: that is said first.`;
  }
  if (parts) return `It asks ${parts.length} questions, each of which another section answers.`;
  if (followsUp === 'on' && note === undefined) {
    return status === 'answered'
      ? 'It asks on: the first section holds what is asked for.'
      : 'It asks on, but no section near the one before is known to hold what is asked for.';
  }
  if (reading.ranking.hits.length === 0) {
    const others = reading.named.filter(({ kind }) => kind === 'other').map(({ name }) => name);
    return others.length > 0
      ? `No section that names ${others.join(' and ')} has a word of the question.`
      : 'No section has a word of the question.';
  }
  if (status === 'unknown') {
    return `The confidence of ${figure} is below ${suggested.toFixed(2)}, from which on sections are suggested.`;
  }
  if (note?.type === 'nothing-for') {
    return `The first section does not name ${note.words.join(' and ')}, so sections are only suggested.`;
  }
  return status === 'answered'
    ? `The confidence of ${figure} reaches ${answered.toFixed(2)}, so the first section is the answer.`
    : `The confidence of ${figure} reaches ${suggested.toFixed(2)} but not ${answered.toFixed(2)}, so sections are suggested.`;
}

/** A confidence in three decimals, rounded down: it never seems to reach a threshold that it does not reach. */
export function figureOf(confidence: number): string {
  return (Math.floor(confidence * 1000 + 1e-9) / 1000).toFixed(3);
}
