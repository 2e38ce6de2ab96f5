import { isCommon } from '../search/common-words.js';
import { normalise } from '../search/normalise.js';
import type { Unit } from '../search/query.js';
import { stem } from '../search/tokens.js';
import { asking, withoutAsking } from './question-words.js';

/** What can be told of a reply to an answer from its words alone. */
export interface Reply {
  /** False for thanks, for remarks, and for questions about the bot. */
  readonly asks: boolean;
  /** It needs what came before: it leaves something out, has a pronoun for it, or hardly a word of its own. */
  readonly leans: boolean;
  /** It names something and leaves out what is asked about it: "and textiles?" */
  readonly fragment: boolean;
  /** Its own words, without those that only say what kind of thing is asked for; empty where it has none. */
  readonly words: string;
  /** One of its own words is more than everyday language. */
  readonly tells: boolean;
  /** What belongs into an earlier question in order to ask this one. */
  readonly text: string;
}

/** Who leans on what came before says little. In words; two Chinese characters count as one. */
const SHORT = 5;
/** So few own words are hardly a question by themselves. */
const BRIEF = 2;

const OPENER = /^(?:(?:and|but|or|so|then|also|plus)\b[ ,]*)?(?:(?:what|how) about\b|same for\b)? */;
const CHINESE_OPENER = /^(?:那么?(?![些个])|还有|另外|以及|至于|而)[,，]? */;
const CLOSER = /呢[?？!！。~ ]*$/;
const MARK = /[?？]|吗/;
/** Not before the regulation itself: 这个条例 needs no more. */
const PRONOUN =
  /\b(?:it|its|it's|they|their|them|this|that|these|those)\b(?! (?:law|regulations?)\b)|它|其(?=[是有在])|[这那](?:些|个|项|件|只|份|部)?(?![么里边样]|条例|法)/;
const TO_THE_BOT = /\b(?:are|do|did|have) you\b|\byour\b|^[你您](?!知道|能|可以)/;
const HAN = /\p{Script=Han}/u;

/** Looks at a reply; `units` are those of the query it makes. */
export function replyOf(question: string, units: readonly Unit[]): Reply {
  const plain = normalise(question);
  const rest = plain.replace(HAN.test(plain) ? CHINESE_OPENER : OPENER, '');
  const opened = plain.length - rest.length;
  const isAsking = asking(question);
  const said = units.filter(({ start }) => start >= opened);
  const own = said.filter(({ start }) => !isAsking(start));
  const asksForKind = own.length < said.length;
  const opens = opened > 0 || CLOSER.test(plain);
  const count = own.reduce((sum, { surface }) => sum + (HAN.test(surface) ? 0.5 : 1), 0);
  const brief = count < BRIEF;
  const [first, last] = [own[0], own.at(-1)];
  const words = first && last ? plain.slice(first.start, last.start + last.surface.length) : '';
  const pronoun = PRONOUN.test(rest);
  const fragment = !asksForKind && !pronoun && (opens || brief);
  return {
    asks: said.length > 0 && (opens || asksForKind || MARK.test(plain)) && !TO_THE_BOT.test(plain),
    leans: count <= SHORT && (fragment || brief || pronoun),
    fragment,
    words: withoutAsking(words),
    tells: own.some((unit, i) => tells(unit, own[i + 1])),
    text: asksForKind ? rest.replace(/(?:呢|[?？!！。~ ])+$/, '') : words,
  };
}

/** A single Chinese character tells nothing by itself. */
function tells({ surface, start }: Unit, next: Unit | undefined): boolean {
  if (!HAN.test(surface)) return !isCommon(stem(surface));
  if (next?.joined !== true || next.start !== start + 1) return false;
  return !isCommon(surface + next.surface) && !(isCommon(surface) && isCommon(next.surface));
}
