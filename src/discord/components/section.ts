import { sectionView } from '../views/section-view.js';
import { stageFor } from '../views/stage.js';
import { askerOf, type ComponentHandler, placementForReader } from './handler.js';

/** Opens the section chosen in a menu. */
export const sectionMenu: ComponentHandler<'section'> = {
  placement: (_, input) => placementForReader(input),
  execute(action, input, app) {
    const section = app.regulation.sections.get(input.values[0] ?? '');
    const asker = askerOf(input, placementForReader(input));
    const stage = stageFor(app, action.language, input.language, asker);
    return section && sectionView(section, stage, { browse: true });
  },
};
