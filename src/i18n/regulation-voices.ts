import type { Regulation } from '../regulation/regulation.js';
import { textsOf } from './convert.js';
import { createTraditional } from './traditional.js';
import { createVoices, type Voices } from './voice.js';
import { zhHans } from './zh-hans.js';

/** The voices in which the bot speaks about `regulation`; Traditional Chinese is prepared for its texts. */
export function voicesFor(regulation: Regulation): Voices {
  return createVoices(createTraditional(chineseTexts(regulation)));
}

/** Every Chinese text of the data and of the interface; read only when Traditional Chinese is first needed. */
function* chineseTexts(regulation: Regulation): Iterable<string> {
  yield JSON.stringify(regulation.identity);
  yield JSON.stringify(regulation.glossary);
  for (const section of regulation.sections.values()) yield JSON.stringify(section);
  yield* textsOf(zhHans);
}
