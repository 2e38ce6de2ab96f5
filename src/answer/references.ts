import type { RegulationIdentity } from '../regulation/schema.js';
import { normalise } from '../search/normalise.js';
import { tokenise } from '../search/tokens.js';
import { chineseNumber, englishNumber } from './numerals.js';

/** An article named in a question. */
export interface ArticleReference {
  readonly article: number;
  /** What else the question says, normalised; often nothing. */
  readonly rest: string;
  /** The reference as it stands in the question, normalised. */
  readonly written: string;
  /** False for an article of another law or document. */
  readonly own: boolean;
}

/** The article that a question names ("article 12", "Art. 4.2", 第十二条), one of this regulation before all others. */
export type ReferenceFinder = (question: string) => ArticleReference | undefined;

/** A finder that knows this regulation by its titles and aliases. */
export function createReferenceFinder({ title, shortTitle, aliases }: RegulationIdentity): ReferenceFinder {
  const ownWords = new Set([title.en, shortTitle.en, ...aliases.en, NEUTRAL].flatMap(stemsOf));
  const ownNames = [title['zh-Hans'], shortTitle['zh-Hans'], ...aliases['zh-Hans']]
    .map((name) => normalise(name).replace(/[《》]/g, ''))
    .sort((a, b) => b.length - a.length);
  return (question) => {
    const text = normalise(question);
    const all = [...chineseReferences(text, ownNames), ...englishReferences(text, ownWords)];
    return all.find(({ own }) => own) ?? all[0];
  };
}

function referenceTo(
  article: number | undefined,
  text: string,
  written: string,
  own: boolean,
): ArticleReference[] {
  return article === undefined ? [] : [{ article, rest: text.replace(written, ' ').trim(), written, own }];
}

const CHINESE = /第\s*(\d{1,4}|[〇零一二三四五六七八九十百两]+)\s*条/g;
/** Without 第 the same characters count things ("12条产业链"), so nothing but the reference may be asked. */
const CHINESE_BARE =
  /^(.*?)(\d{1,4}|[〇零一二三四五六七八九十百两]+)\s*条款?的?(?:内容|原文|规定|全文|写|说|讲|是)*了?(?:什么|啥|哪些)?(?:内容)?[\p{P}\p{S}\s]*$/u;
const CHINESE_LAW = /(?:法|条例|办法|规定|细则|章程|意见|方案|计划|规则)》?\s*的?\s*$/;
/** What may stand before a reference to this regulation besides its name. */
const CHINESE_LEAD =
  /请问|根据|按照|依据|依照|关于|对于|看看|查查|查询|查|解释|说明|说说|讲讲|告诉|想问|一下|本|该|此|这部|这个|这|那|在|我|你|帮|里|中|看|问|的|江西省|江西|省|[\s,，。:：《》"]/g;

function chineseReferences(text: string, ownNames: readonly string[]): ArticleReference[] {
  const found = [...text.matchAll(CHINESE)].flatMap((match) => {
    const clause =
      text
        .slice(0, match.index)
        .split(/[,，。;；:：?？!！]/)
        .at(-1) ?? '';
    const other = CHINESE_LAW.test(clause) && remainder(clause, ownNames) !== '';
    return referenceTo(chineseNumber(match[1] ?? ''), text, match[0], !other);
  });
  const bare = CHINESE_BARE.exec(text);
  if (found.length > 0 || !bare || remainder(bare[1] ?? '', ownNames) !== '') return found;
  return referenceTo(chineseNumber(bare[2] ?? ''), text, bare[0], true);
}

/** What is left of a clause without this regulation's names and the words that may stand around them. */
function remainder(clause: string, ownNames: readonly string[]): string {
  return ownNames.reduce((rest, name) => rest.replaceAll(name, ''), clause).replace(CHINESE_LEAD, '');
}

const ENGLISH = [
  /\b(?:articles?|arts?\.?)\s*(?:no\.?\s*|number\s*)?(\d{1,4}|[a-z]+(?:-[a-z]+)?)\b/g,
  /\b(\d{1,3}(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?)\s+article\b/g,
];
const LAW = 'law|act|code|constitution|measures|ordinance|statute|treaty|plan|regulations?|rules';
/** "… of the Legislation Law": what follows the number, as far as it may name a law. */
const NAME_AFTER =
  /^[\s\d.()]*(?:of|in|from|under)\s+(.{1,80}?)(?=$|[?!.,;:]|\b(?:about|on|that|which|and|say|mean|cover)s?\b)/;
/** "Hunan's law, article 5": a law right before it, with the words that may be part of its name. */
const NAME_BEFORE = new RegExp(`((?:[\\w'-]+ ){0,3}(?:${LAW}))(?:'s)?[\\s,]*$`);
/** Words around a name that do not make it another law's. */
const NEUTRAL = `${LAW.replaceAll('|', ' ').replace('s?', '').replace('constitution', '')} what does new whole official text
  current china chinese local provincial province quote show read open cite under`;

function englishReferences(text: string, ownWords: ReadonlySet<string>): ArticleReference[] {
  return ENGLISH.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap((match) => {
    const name =
      NAME_AFTER.exec(text.slice(match.index + match[0].length)) ??
      NAME_BEFORE.exec(text.slice(0, match.index));
    const other = stemsOf(name?.[1] ?? '').some((stem) => !ownWords.has(stem));
    return referenceTo(englishNumber(match[1] ?? ''), text, match[0], !other);
  });
}

function stemsOf(text: string): string[] {
  return tokenise(text).flatMap((token) => (token.kind === 'number' || token.stop ? [] : [token.term]));
}
