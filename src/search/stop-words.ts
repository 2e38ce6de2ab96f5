/**
 * Words that carry no information about what is asked: function words and the small talk around a question.
 * Question words (when, who, 多少 …) are not among them: they tell which fact is wanted.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those there here it its it's they them their theirs he she his her him we us our ours i
  i'm i'd i'll i've me my mine you your yours u ur one ones
  am is are was were be been being do does did doing done has have had having can could may might must shall should
  will would won't don't doesn't didn't isn't aren't wasn't weren't can't couldn't shouldn't wouldn't haven't hasn't
  and or but nor so than too very just only even also still already yet ever any some all both each few more most other
  such own same then again once if because as until while of at by for with about against between into through during
  before after above below to from up down in out on off over under further not no
  s t d ll re ve m o y
  hi hello hey hiya greetings dear please pls plz thanks thank thx ty cheers sorry ok okay yes yeah yep nope lol btw imo
  tell know knows explain want wants wanted need needs give gives let lets get gets got say says said see ask asking
  asked wonder wondering question questions guys folks everyone everybody anyone anybody someone somebody bot sir madam
  really actually basically exactly maybe perhaps quick quickly like kind kinda sort bit lot thing things stuff
  good great nice much many well
  etc eg ie via per re`
    .split(/\s+/)
    .filter(Boolean),
);

/** Those that are misspelt often enough to be told from others by their letters. */
export const SMALL_WORDS: readonly string[] = [...STOP_WORDS].filter((word) => /^[a-z]{4,}$/.test(word));

/** Longest first, so that 请问一下 goes as a whole. Cut out before characters are paired. */
const CHINESE_FILLERS = `
  各位老师 各位大佬 各位大神 各位朋友 打扰大家了 打扰一下 麻烦问一下 麻烦问下 麻烦大家 有没有人知道 有谁知道 谁能告诉我
  能不能告诉我 可以告诉我 请告诉我 告诉我 帮我查一下 帮我查下 帮忙查一下 帮忙看看 帮忙 我想知道 我想了解 我想问一下 我想问下
  我想问 想请教一下 想请教 请教一下 想问一下 想问下 想问问 想问 请问一下 请问下 请问 问一下 问下 谢谢解答 谢谢大家 谢谢啦 谢谢了
  谢谢 多谢 感谢 大家好 你们好 你好 您好 老师 大佬 大神 大家 各位 麻烦 打扰 求助 求问 求解 一下子 一下 到底 究竟 其实 那个 这个
  这些 那些 的话 一点 有点 呢 吗 嘛 吧 啊 呀 哦 噢 哎 唉 嗯 的 了 我们
  你们 他们 它们 咱们 我 你 您 他 她 它 咱`
  .split(/\s+/)
  .filter(Boolean)
  .sort((a, b) => b.length - a.length);

/** Matches Chinese small talk and particles inside normalised text. */
export const CHINESE_FILLER = new RegExp(CHINESE_FILLERS.join('|'), 'gu');
