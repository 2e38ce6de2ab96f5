import { readQuestion } from '../views/question-line.js';
import { searchView } from '../views/search-view.js';
import { stageFor } from '../views/stage.js';
import { type ComponentHandler, placementForReader } from './handler.js';

/** Another page of what was found. The message holds what was looked for, so that nothing has to be remembered. */
export const pageButton: ComponentHandler<'page'> = {
  placement: (_, input) => placementForReader(input),
  execute(action, input, app) {
    const query = readQuestion(input.message);
    if (query === undefined) return undefined;
    const found = app.answerer.search(query, { fallbackLanguage: action.language });
    return searchView(found, action.page, stageFor(app, action.language, input.language));
  },
};
