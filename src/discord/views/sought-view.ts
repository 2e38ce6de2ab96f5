import type { Catalogue } from '../../i18n/catalogue.js';
import type { Language } from '../../regulation/language.js';
import type { Form } from '../reply.js';
import { textForm } from './form.js';

/** Characters that can be written there, as many as are kept. */
const LONGEST = 300;

/**
 * The form after a 👎.
 * @param gap the question that was kept; empty for none
 */
export function soughtView(gap: string, language: Language, { votes }: Catalogue): Form {
  return textForm({ type: 'sought', language, gap }, votes.form, { longest: LONGEST, required: false });
}
