import { addressedLike } from '../views/addressing.js';
import { questionLineAgain } from '../views/question-line.js';
import { sectionView } from '../views/section-view.js';
import { stageFor } from '../views/stage.js';
import { askerOf, type ComponentHandler } from './handler.js';

/**
 * A suggestion. Who asked turns it into the answer, so that the channel keeps one message; anybody else who
 * is curious sees theirs privately and leaves the choice to the one who asked.
 */
export const pickButton: ComponentHandler<'pick'> = {
  placement: (action, input) => (input.readAlone || input.userId === action.askerId ? 'update' : 'private'),
  execute(action, input, app) {
    const section = app.regulation.sections.get(action.section);
    if (section === undefined) return undefined;
    const placement = this.placement(action, input);
    const inPlace = placement === 'update';
    const readAlone = input.readAlone || !inPlace;
    const reader = readAlone ? input.language : undefined;
    const stage = stageFor(app, action.language, reader, askerOf(input, placement));
    const question = inPlace ? questionLineAgain(input.message, stage.words) : undefined;
    const view = sectionView(section, stage, { question });
    return inPlace ? addressedLike(input.message, view) : view;
  },
};
