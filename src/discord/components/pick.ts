import { questionLine, readQuestion } from '../views/question-line.js';
import { sectionView } from '../views/section-view.js';
import { stageFor } from '../views/stage.js';
import type { ActionOf } from './custom-id.js';
import type { ComponentHandler } from './handler.js';

/**
 * A suggestion. Who asked turns it into the answer, so that the channel keeps one message; anybody else who
 * is curious sees theirs privately and leaves the choice to the one who asked.
 */
export const pickButton: ComponentHandler<ActionOf<'pick'>> = {
  placement: (action, input) => (input.readAlone || input.userId === action.askerId ? 'update' : 'private'),
  execute(action, input, app) {
    const section = app.regulation.sections.get(action.section);
    if (section === undefined) return undefined;
    const inPlace = this.placement(action, input) === 'update';
    const readAlone = input.readAlone || !inPlace;
    const stage = stageFor(app, action.language, readAlone ? input.language : undefined);
    const question = inPlace ? readQuestion(input.message) : undefined;
    return sectionView(section, stage, {
      question: question === undefined ? undefined : questionLine(question, stage.words),
    });
  },
};
