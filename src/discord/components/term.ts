import { termById } from '../../answer/glossary.js';
import { questionLine, readQuestion } from '../views/question-line.js';
import { stageFor } from '../views/stage.js';
import { termView } from '../views/term-view.js';
import type { ActionOf } from './custom-id.js';
import type { ComponentHandler } from './handler.js';

/** A suggested term: who asked turns it into the answer, anybody else sees it privately. */
export const termButton: ComponentHandler<ActionOf<'term'>> = {
  placement: (action, input) => (input.readAlone || input.userId === action.askerId ? 'update' : 'private'),
  execute(action, input, app) {
    const entry = termById(app.regulation, action.term);
    if (entry === undefined) return undefined;
    const inPlace = this.placement(action, input) === 'update';
    const reader = input.readAlone || !inPlace ? input.language : undefined;
    const stage = stageFor(app, action.language, reader);
    const name = inPlace ? readQuestion(input.message) : undefined;
    return termView(entry, stage, {
      question:
        name === undefined ? undefined : questionLine(name, stage.words, stage.words.unknown.lookedFor),
    });
  },
};
