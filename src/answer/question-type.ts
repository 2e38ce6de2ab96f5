import { normalise } from '../search/normalise.js';
import type { Unit } from '../search/query.js';
import { asking } from './question-words.js';

/** What kind of thing is asked for, as far as the words of the question tell. */
export type QuestionType = 'when' | 'who' | 'where' | 'amount' | 'why' | 'list';

const ASKED: readonly (readonly [QuestionType, RegExp])[] = [
  [
    'when',
    /\bwhen\b|\bwhat (?:date|day|month|year)|\b(?:which|from what|since what|on what) (?:date|day|month|year)|\bsince when|\bdate\b|何时|什么时候|什么时间|啥时候|几时|几月|几号|几月几号|哪一?天|哪一?年|哪个月|哪几年|哪年|日期|时间|多会儿/,
  ],
  [
    'amount',
    /\bhow (?:many|much|big|large|long|high|far)\b|\bnumber of\b|\b(?:amount|percentage|per ?cent|rate|share|total)\b|多少|几[个条种类项家成次]|多大|多高|多长|多久|比例|占比|金额|规模|增速/,
  ],
  [
    'who',
    /\bwho(?:se|m|'s)?\b|\bwhich (?:body|department|authority|office|agency|ministry|legislature|committee)|\bby whom\b|谁|哪个(?:部门|机关|机构|单位)|什么(?:部门|机关|机构|单位)|哪家/,
  ],
  [
    'where',
    /\bwhere\b|\bwhich (?:city|cities|place|province|county|region)|哪里|哪儿|何处|在哪|哪个(?:市|省|地方|城市|县)|什么地方/,
  ],
  ['why', /\bwhy\b|\bwhat for\b|\breasons?\b|为什么|为何|为啥|原因|干嘛要/],
  [
    'list',
    /\b(?:which|what) (?:are|ones|industries|sectors|fields|clusters|chains|cities|provinces)|\blist\b|\bname (?:the|all)|哪些|哪几|有哪|包括什么|名单|都有什么|分别是/,
  ],
];

/** The types of a question, in no order; often one, sometimes none. */
export function questionTypes(question: string): ReadonlySet<QuestionType> {
  const text = normalise(question);
  return new Set(ASKED.filter(([, words]) => words.test(text)).map(([type]) => type));
}

/** The units of a question that say what is asked about, without those that only say what kind of thing is asked for. */
export function subjectOf(question: string, units: readonly Unit[]): Unit[] {
  const isAsking = asking(question);
  return units.filter(({ start }) => !isAsking(start));
}

const FITS: Readonly<Record<QuestionType, RegExp>> = {
  when: /\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{4}|\b(?:19|20)\d{2}\b|\d{4}年|\bdays?\b|\d+[日天]/,
  amount:
    /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half)\b|[两二三四五六七八九十百千万亿][个条种类项家成次]/,
  who: /committee|congress|government|department|council|ministry|governor|leader|leaders|bureau|body|委员会|人大|常委会|政府|部门|厅|局|省长|领导|国务院|机关/,
  where: /province|city|county|gazette|website|database|newspaper|[省市县区]|公报|网站|数据库|日报|报纸/,
  why: /because|so that|in order|reason|weak|not (?:strong|sufficient|well)|gap|aim|因为|由于|为了|不足|不够|空白|目的/,
  list: /(?:,[^,]+){2,}|(?:、[^、]+){2,}/,
};

/** Whether a text (in English or Chinese, any case) holds what a question of this type asks for. */
export function fitsType(text: string, type: QuestionType): boolean {
  return FITS[type].test(normalise(text));
}
