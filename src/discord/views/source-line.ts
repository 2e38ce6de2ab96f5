import { dateInWords } from '../../i18n/dates.js';
import type { Source, Statement } from '../../regulation/schema.js';
import { escapeMarkdown } from '../text/escape.js';
import { shorten } from '../text/shorten.js';
import type { Stage } from './stage.js';

/** Characters for all sources of an answer; the ones beyond are counted. */
const SOURCES_TEXT = 330;
const TITLE = 80;
const PUBLISHER = 60;
/** Longer addresses are left out: the source is named then. */
const ADDRESS = 200;

/**
 * The small print of an answer: the sources of what it says, in order of appearance, the month the facts were
 * checked, and what the answer is not.
 */
export function sourceLine(statements: readonly Statement[], stage: Stage): string {
  const named = namedSources(statements, stage, SOURCES_TEXT);
  return `-# ${[...(named === '' ? [] : [named]), caution(stage)].join(' · ')}`;
}

/** The month the facts were checked, and what an answer is not. */
export function caution({ regulation, words }: Stage): string {
  const checked = dateInWords(regulation.identity.checked, words, 'month');
  return `${words.answer.asOf(checked)} · ${words.answer.disclaimer}`;
}

/** The sources of the statements, in order of appearance, as many as fit into `max` characters; empty for none. */
export function namedSources(statements: readonly Statement[], stage: Stage, max: number): string {
  const { regulation, words } = stage;
  const ids = [...new Set(statements.flatMap((statement) => statement.sources))];
  const sources = ids.flatMap((id) => regulation.identity.sources[id] ?? []);
  const named = sourceList(sources, stage, max);
  const label = sources.length > 1 ? words.answer.sources : words.answer.source;
  return named === '' ? '' : `${label}${words.colon}${named}`;
}

/** As many of the sources as fit into `max` characters, and how many there are more. */
function sourceList(sources: readonly Source[], stage: Stage, max: number): string {
  const { words } = stage;
  const shown: string[] = [];
  let length = 0;
  for (const source of sources) {
    const text = sourceText(source, stage);
    if (length + text.length + words.semicolon.length > max) break;
    shown.push(text);
    length += text.length + words.semicolon.length;
  }
  const hidden = sources.length - shown.length;
  if (hidden > 0) shown.push(words.answer.moreSources(hidden));
  return shown.join(words.semicolon);
}

/** Title, publisher and date; the title is a link where the data gives an address people may be sent to. */
export function sourceText(source: Source, { voice, words }: Stage): string {
  const title = escapeMarkdown(shorten(voice.say(source.title), TITLE));
  const address = source.url === undefined ? undefined : linkAddress(source.url);
  return [
    address === undefined ? title : `[${title}](${address})`,
    escapeMarkdown(shorten(voice.say(source.publisher), PUBLISHER)),
    ...(source.date === undefined ? [] : [dateInWords(source.date, words)]),
  ].join(words.comma);
}

/** The address so that it does not end the Markdown link it stands in; undefined where it is too long. */
function linkAddress(url: string): string | undefined {
  const safe = url.replace(/[()\\<>]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
  return safe.length <= ADDRESS ? safe : undefined;
}
