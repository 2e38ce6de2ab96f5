import type { Section, Statement } from '../regulation/schema.js';
import { type AnswerResult, MOST_POINTS } from './answer.js';
import { questionTypes } from './question-type.js';

/**
 * So many characters of points, in English, keep a reply short; two points are shown however long they are. As the
 * points that meet most of a question come first, twice as much room holds no more right answers.
 */
const ROOM = 450;
const LEAST_POINTS = 2;

/**
 * The points of a section that a reply to `question` shows, the first of `ranked` and then the others as written, and
 * those it does not: it shows as many as keep it short, or, for who asks for a list, as many as there may be.
 * @param ranked the section's points, those that answer best first
 */
export function shownPoints(
  { points }: Pick<Section, 'points'>,
  ranked: readonly Statement[] = points,
  question = '',
): Pick<AnswerResult, 'points' | 'more'> {
  const most = questionTypes(question).has('list') ? MOST_POINTS : Math.min(MOST_POINTS, fitting(ranked));
  const [lead, ...others] = ranked.slice(0, most);
  const chosen = new Set(others);
  return {
    points: [...(lead === undefined ? [] : [lead]), ...points.filter((point) => chosen.has(point))],
    more: points.filter((point) => point !== lead && !chosen.has(point)),
  };
}

function fitting(points: readonly Statement[]): number {
  let room = ROOM;
  const beyond = points.findIndex((point, i) => {
    room -= point.en.length;
    return room < 0 && i >= LEAST_POINTS;
  });
  return beyond < 0 ? points.length : beyond;
}
