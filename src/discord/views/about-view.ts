import { dateInWords } from '../../i18n/dates.js';
import type { Source } from '../../regulation/schema.js';
import type { Links } from '../app.js';
import { escapeMarkdown } from '../text/escape.js';
import { shorten } from '../text/shorten.js';
import { linkLine } from './link-line.js';
import { ACCENT, container, textDisplay } from './parts.js';
import { sourceText } from './source-line.js';
import type { Stage } from './stage.js';
import type { View } from './view.js';

/** Sources that are named; the others are counted. */
const SOURCES_SHOWN = 5;
/** Characters shown of each text; the data's own limits are the same. */
const TITLE = 160;
const OFFICIAL_TEXT = 400;
/**
 * Which Regulations these are, since when, from which sources and as of when they are known, and the limits.
 */
export function aboutView(stage: Stage, links: Links): View {
  const { regulation, voice, words } = stage;
  const { identity, sections } = regulation;
  const cited = citedSources(stage);
  const published = linkLine(links, words);
  const hidden = cited.length - SOURCES_SHOWN;
  const facts = [
    escapeMarkdown(shorten(voice.say(identity.status), TITLE)),
    words.about.adopted(dateInWords(identity.adopted, words)),
    words.about.articles(identity.articles.count),
  ];
  return {
    components: [
      container(ACCENT.regulation, [
        textDisplay([
          `### ${escapeMarkdown(shorten(voice.say(identity.title), TITLE))}`,
          facts.join(' · '),
          escapeMarkdown(shorten(voice.say(identity.officialText), OFFICIAL_TEXT)),
        ]),
        textDisplay([
          words.about.content(sections.size, identity.topics.length, cited.length),
          words.about.checked(dateInWords(identity.checked, words)),
        ]),
        textDisplay([
          words.about.sources,
          ...cited.slice(0, SOURCES_SHOWN).map((source) => `- ${sourceText(source, stage)}`),
          ...(hidden > 0 ? [`- ${words.answer.moreSources(hidden)}`] : []),
        ]),
        textDisplay([
          `-# ${words.about.disclaimer}`,
          `-# ${words.about.privacy(stage.commandMention('privacy'))}`,
          published === '' ? '' : `-# ${published}`,
        ]),
      ]),
    ],
  };
}

/** The sources that some statement of the data rests on, the ones most rest on first. */
function citedSources({ regulation }: Stage): Source[] {
  const statements = [
    ...[...regulation.sections.values()].flatMap((section) => [section.summary, ...section.points]),
    ...regulation.glossary.map((entry) => entry.meaning),
    regulation.identity.officialText,
  ];
  const uses = new Map<string, number>();
  for (const id of statements.flatMap((statement) => statement.sources))
    uses.set(id, (uses.get(id) ?? 0) + 1);
  const ids = [...uses.keys()].sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || (a < b ? -1 : 1));
  return ids.flatMap((id) => regulation.identity.sources[id] ?? []);
}
