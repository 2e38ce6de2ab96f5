import type { Regulation } from '../../regulation/regulation.js';
import type { Section, Statement } from '../../regulation/schema.js';
import { type Action, type ActionOf, type ActionType, decodeAction } from './custom-id.js';

/** The actions of a message's components, in order, as Discord gives the message back. */
export function actionsOf(components: readonly unknown[]): readonly Action[] {
  return components.flatMap((component) => {
    if (typeof component !== 'object' || component === null) return [];
    const { custom_id: id, components: inner } = component as Record<string, unknown>;
    const own = typeof id === 'string' ? decodeAction(id) : undefined;
    return [...(own === undefined ? [] : [own]), ...(Array.isArray(inner) ? actionsOf(inner) : [])];
  });
}

/** The first action of this type among a message's components. */
export function actionIn<T extends ActionType>(
  components: readonly unknown[],
  type: T,
): ActionOf<T> | undefined {
  return actionsOf(components).find((action): action is ActionOf<T> & Action => action.type === type);
}

/** A section as a message shows it. */
export interface Shown {
  readonly section: Section;
  /** Its points that are shown, at least one: the one it begins with, then the others. */
  readonly points: readonly [Statement, ...Statement[]];
}

/** The sections of an action that are still there, with the points that are; where none is, with the first. */
export function sectionsShown(
  sections: ActionOf<'switch'>['sections'],
  regulation: Regulation,
): readonly Shown[] {
  return sections.flatMap(({ id, points }) => {
    const section = regulation.sections.get(id);
    const there = points.flatMap((place) => section?.points[place] ?? []);
    const [lead = section?.points[0], ...others] = there;
    return section === undefined || lead === undefined ? [] : [{ section, points: [lead, ...others] }];
  });
}
