import { normalise } from '../search/normalise.js';
import { asksInChinese, isChineseTalk } from './is-question/chinese.js';
import { asksInEnglish, isEnglishTalk } from './is-question/english.js';

/** Longer messages tell a story; who writes so much to nobody in particular does not wait for a bot. In characters. */
const LONGEST = 600;
/** Less than this says no more than "why?" or "什么？". In English words or numbers; a Chinese character is half of one. */
const LEAST_WORDS = 2;

/** A command of a bot: "!help", "/roll 2d6", "?tag rules", "t!play", "/签到". */
const COMMAND = /^(?:(?:[!/.$?;+=~%&*>-]{1,2}|[a-z]{1,2}!)[a-z]|[!/]\p{Script=Han})/u;
const EXCLAMATION = /!\P{L}*$/u;
const WORD = /[\p{Script=Latin}\d]+(?:['.,-][\p{Script=Latin}\d]+)*/gu;
const HAN = /\p{Script=Han}/gu;

/**
 * Whether a message that nobody addressed to the bot asks something, in English or Chinese, with or without a question
 * mark. False for what is shorter than a question (one word, an emoji, a link) or longer than 600 characters, for
 * commands of bots, for exclamations, and for what is asked out of politeness or for effect ("who cares?", "谁懂啊").
 * It tells nothing of what is asked about.
 * @param text the message without mentions, links, code and quotes, on one line
 */
export function isQuestion(text: string): boolean {
  if (text.length > LONGEST) return false;
  const folded = normalise(text);
  const han = folded.match(HAN)?.length ?? 0;
  const words = folded.match(WORD)?.length ?? 0;
  if (words + han / 2 < LEAST_WORDS || !/\p{L}/u.test(folded)) return false;
  if (COMMAND.test(folded)) return false;
  if (isEnglishTalk(folded) || isChineseTalk(folded)) return false;
  if (folded.includes('?')) return true;
  // "How cool is that!" has the words of a question only.
  if (EXCLAMATION.test(folded)) return false;
  return asksInEnglish(folded) || asksInChinese(folded);
}
