import { stageFor } from '../views/stage.js';
import { topicsView, topicView } from '../views/topics-view.js';
import { type ComponentHandler, placementForReader } from './handler.js';

/** Lists the sections of the topic chosen in a menu. */
export const topicMenu: ComponentHandler<'topic'> = {
  placement: (_, input) => placementForReader(input),
  execute(action, input, app) {
    const topic = app.regulation.identity.topics.find(({ id }) => id === input.values[0]);
    return topic && topicView(topic, stageFor(app, action.language, input.language));
  },
};

/** Lists all topics. */
export const topicsButton: ComponentHandler<'topics'> = {
  placement: (_, input) => placementForReader(input),
  execute: (action, input, app) => topicsView(stageFor(app, action.language, input.language)),
};
