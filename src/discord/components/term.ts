import { termById } from '../../answer/glossary.js';
import { questionLineAgain } from '../views/question-line.js';
import { stageFor } from '../views/stage.js';
import { termView } from '../views/term-view.js';
import { askerOf, type ComponentHandler } from './handler.js';

/** A suggested term: who asked turns it into the answer, anybody else sees it privately. */
export const termButton: ComponentHandler<'term'> = {
  placement: (action, input) => (input.readAlone || input.userId === action.askerId ? 'update' : 'private'),
  execute(action, input, app) {
    const entry = termById(app.regulation, action.term);
    if (entry === undefined) return undefined;
    const placement = this.placement(action, input);
    const inPlace = placement === 'update';
    const reader = input.readAlone || !inPlace ? input.language : undefined;
    const stage = stageFor(app, action.language, reader, askerOf(input, placement));
    const label = stage.words.unknown.lookedFor;
    const question = inPlace ? questionLineAgain(input.message, stage.words, label) : undefined;
    return termView(entry, stage, { question });
  },
};
