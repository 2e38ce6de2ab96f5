import { normalise } from '../search/normalise.js';

/** Longer messages say something besides. In characters. */
const LONGEST = 80;

/** Thanks, a nod, praise. The longer ones first, as the first that fits is taken. */
const SAID = [
  'thank you|thank u|thanks|thankyou|thx|tnx|tysm|tyvm|ty|cheers|much appreciated|appreciate it|appreciated',
  "okay|okey|ok|kk|k|alright|all right|got it|gotcha|i got it|i see|i understand|understood|makes sense|that makes sense|noted|roger|will do|never ?mind|nvm|no problem|np|you're welcome",
  "good bot|good job|good to know|well done|nice one|nice|cool|great|perfect|awesome|amazing|excellent|brilliant|wonderful|fantastic|super|lovely|sweet|wow|yay|lol|lmao|haha(?:ha)*|yes|yep|yeah|yup|no|nope|exactly|right|true|(?:that |this )?(?:helps|helped)|(?:that (?:was|is) |that's |very )?helpful",
].join('|');
/** What may stand beside it. */
const BESIDE =
  "so much|very much|very well|a lot|a bunch|a ton|many|again|anyway|though|then|now|really|very|bot|tiaoli|mate|man|bro|dude|guys|friend|everyone|all|oh|ah|hey|for (?:(?:your|the|that|this) )?(?:quick )?(?:help|answer|reply|info|information|explanation|clarification|explaining|clarifying|that|this)|that's|that is|that was|that|it's|this is|for now|and|to";
const CHINESE_SAID =
  '谢谢|多谢|感谢|感恩|谢|好的|好滴|好哒|好嘞|(?<![你您])好|行|嗯|哦|噢|喔|明白|知道|懂|了解|清楚|收到|原来如此|原来是?这样|这样啊|棒|厉害|牛|赞|不错|辛苦|没事|没问题|可以|哈|对|是的|不客气|学到';
const CHINESE_BESIDE =
  '(?:你|您)?的?(?:帮助|帮忙|回答|解答|回复|解释|讲解)|机器人|大家|大佬|非常|十分|太|真|很|我|都|就|那|了|啦|啊|呀|吧|的|您|你|哟|呢';
const DIGITS = '3q|666+';

const CORE = new RegExp(`\\b(?:${SAID}|${DIGITS})\\b|${CHINESE_SAID}`, 'gu');
const REST = new RegExp(`\\b(?:${BESIDE})\\b|${CHINESE_BESIDE}`, 'gu');

/**
 * Whether a message holds nothing but thanks, a nod or praise ("thanks, got it!", "好的，谢谢"), so that nothing is to be
 * said to it. Greetings are none: who greets the bot waits for something.
 * @param text the message without mentions, links, code and quotes, on one line
 */
export function isCourtesy(text: string): boolean {
  if (text.length > LONGEST) return false;
  const folded = normalise(text);
  if (folded.includes('?')) return false;
  const beside = folded.replace(CORE, ' ');
  return beside !== folded && !/[\p{L}\p{N}]/u.test(beside.replace(REST, ' '));
}
