import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { isSelect, Kind, placed, type RawComponent } from '../check/tree.js';

/** Components as Discord gives them back: each with an id, defaults filled in, nulls left out. */
export function wireComponents(components: readonly RawComponent[]): APIMessageTopLevelComponent[] {
  const taken = new Set(
    placed(components, []).flatMap(({ component }) => (component.id ? [component.id] : [])),
  );
  let last = 0;
  const nextId = (): number => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const filled = (component: RawComponent): object => ({
    ...defaults(component),
    ...Object.fromEntries(
      Object.entries(component).filter(([, value]) => value !== null && value !== undefined),
    ),
    id: component.id ? component.id : nextId(),
    ...(component.components === undefined ? {} : { components: component.components.map(filled) }),
    ...(component.accessory === undefined ? {} : { accessory: filled(component.accessory) }),
    ...(component.component === undefined ? {} : { component: filled(component.component) }),
  });
  return components.map(filled) as APIMessageTopLevelComponent[];
}

function defaults(component: RawComponent): object {
  if (isSelect(component)) return { min_values: 1, max_values: 1 };
  switch (component.type) {
    case Kind.container:
      return { accent_color: null, spoiler: false };
    case Kind.separator:
      return { divider: true, spacing: 1 };
    default:
      return {};
  }
}
