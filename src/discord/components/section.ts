import { sectionView } from '../views/section-view.js';
import { stageFor } from '../views/stage.js';
import type { ActionOf } from './custom-id.js';
import { type ComponentHandler, placementForReader } from './handler.js';

/** Opens the section chosen in a menu. */
export const sectionMenu: ComponentHandler<ActionOf<'section'>> = {
  placement: (_, input) => placementForReader(input),
  execute(action, input, app) {
    const section = app.regulation.sections.get(input.values[0] ?? '');
    return section && sectionView(section, stageFor(app, action.language, input.language), { browse: true });
  },
};
