import { morePointsView } from '../views/points.js';
import { stageFor } from '../views/stage.js';
import type { ComponentHandler } from './handler.js';

/** Shows the rest of a section's points, privately: the answer itself stays as it is, for everybody. */
export const moreButton: ComponentHandler<'more'> = {
  placement: () => 'private',
  execute(action, input, app) {
    const section = app.regulation.sections.get(action.section);
    const shown = action.shown.flatMap((place) => section?.points[place] ?? []);
    // Places that are gone, or no point left: the section has changed since.
    if (section === undefined || shown.length < action.shown.length || shown.length >= section.points.length)
      return undefined;
    return morePointsView(section, shown, stageFor(app, action.language, input.language));
  },
};
