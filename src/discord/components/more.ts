import { morePointsView } from '../views/points.js';
import { stageFor } from '../views/stage.js';
import type { ComponentHandler } from './handler.js';

/** Shows the rest of a section's points, privately: the answer itself stays as it is, for everybody. */
export const moreButton: ComponentHandler<'more'> = {
  placement: () => 'private',
  execute(action, input, app) {
    const section = app.regulation.sections.get(action.section);
    const lead = section?.points[action.lead];
    if (section === undefined || lead === undefined || action.shown >= section.points.length)
      return undefined;
    return morePointsView(section, lead, action.shown, stageFor(app, action.language, input.language));
  },
};
