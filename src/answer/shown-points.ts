import type { Statement } from '../regulation/schema.js';
import { type AnswerResult, MOST_POINTS } from './answer.js';
import { questionTypes } from './question-type.js';

/** So many characters of points, in English, keep a reply short; two points are shown however long they are. */
const ROOM = 800;
const LEAST_POINTS = 2;

/**
 * The points a reply to `question` shows, and the others: as many as keep it short, or, for who asks for a list, as many
 * as there may be.
 * @param points in the order in which they are to be read
 */
export function shownPoints(
  points: readonly Statement[],
  question = '',
): Pick<AnswerResult, 'points' | 'more'> {
  const most = questionTypes(question).has('list') ? MOST_POINTS : Math.min(MOST_POINTS, fitting(points));
  return { points: points.slice(0, most), more: points.slice(most) };
}

function fitting(points: readonly Statement[]): number {
  let room = ROOM;
  const beyond = points.findIndex((point, i) => {
    room -= point.en.length;
    return room < 0 && i >= LEAST_POINTS;
  });
  return beyond < 0 ? points.length : beyond;
}
