import type { Language } from '../../regulation/language.js';
import { requireAdmin } from '../admins.js';
import type { App } from '../app.js';
import { questionText } from '../messages/question-text.js';
import { verdictOf } from '../messages/verdict.js';
import { FIELD, textForm } from '../views/form.js';
import { stageFor } from '../views/stage.js';
import { trialView } from '../views/trial-view.js';
import type { View } from '../views/view.js';
import type { ComponentHandler } from './handler.js';

/** Characters of a question that is tried. */
export const LONGEST_TRIED = 300;

/** How a question would be answered, and why, in the language of who tries it. Nothing is kept. */
export function tryQuestion(question: string, language: Language, app: App): View {
  const text = questionText(question);
  const explanation = app.answerer.explain(text, { fallbackLanguage: language });
  const unasked = verdictOf(text, () => explanation.answer, app.answersUnasked);
  return trialView(explanation, unasked, stageFor(app, language));
}

/** Opens the form for a question to try. */
export const trialButton: ComponentHandler<'trial'> = {
  placement: () => 'form',
  execute(_, input, app) {
    requireAdmin(input, app);
    const { form } = app.voices(input.language).words.trial;
    const action = { type: 'tried', language: input.language } as const;
    return textForm(action, form, { longest: LONGEST_TRIED, required: true });
  },
};

/** The form with the question to try. */
export const trialForm: ComponentHandler<'tried'> = {
  placement: () => 'private',
  execute(_, input, app) {
    requireAdmin(input, app);
    return tryQuestion(input.field(FIELD), input.language, app);
  },
};
