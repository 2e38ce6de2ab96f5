import type { Problem } from '../errors.js';

type Path = readonly (string | number)[];

/** A component as it comes in, after its schema has been checked: any of Discord's. */
export interface RawComponent {
  readonly type: number;
  readonly id?: number | null;
  readonly custom_id?: string | null;
  readonly style?: number;
  readonly label?: string | null;
  readonly emoji?: { readonly name?: string | null; readonly id?: string | null } | null;
  readonly url?: string | null;
  readonly sku_id?: string | null;
  readonly content?: string;
  readonly components?: readonly RawComponent[];
  readonly component?: RawComponent;
  readonly accessory?: RawComponent;
  readonly options?: readonly RawOption[];
  readonly min_values?: number | null;
  readonly max_values?: number | null;
  readonly min_length?: number | null;
  readonly max_length?: number | null;
  readonly value?: string | null;
  readonly required?: boolean | null;
  readonly disabled?: boolean | null;
  readonly file?: { readonly url: string };
  readonly media?: { readonly url: string };
  readonly items?: readonly { readonly media: { readonly url: string } }[];
  readonly default_values?: readonly { readonly id: string; readonly type: string }[] | null;
}

export interface RawOption {
  readonly label: string;
  readonly value: string;
  readonly default?: boolean | null;
}

/** Numbers of Discord's component types, by name. */
export const Kind = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
} as const;

/** Whether a component is one of the five select menus. */
export function isSelect(component: RawComponent): boolean {
  return (
    component.type === Kind.stringSelect ||
    (component.type >= Kind.userSelect && component.type <= Kind.channelSelect)
  );
}

/** A component with its place in the payload. */
export interface Placed {
  readonly component: RawComponent;
  readonly path: Path;
}

/** All components in a tree, outer before inner, with their paths; `at` is the path of the list. */
export function placed(components: readonly RawComponent[], at: Path): Placed[] {
  return components.flatMap((component, index) => inside(component, [...at, index]));
}

function inside(component: RawComponent, path: Path): Placed[] {
  return [
    { component, path },
    ...placed(component.components ?? [], [...path, 'components']),
    ...(component.component === undefined ? [] : inside(component.component, [...path, 'component'])),
    ...(component.accessory === undefined ? [] : inside(component.accessory, [...path, 'accessory'])),
  ];
}

/** One mistake. */
export function problem(path: Path, code: string, message: string): Problem {
  return { path, code, message };
}

export const required = (path: Path): Problem =>
  problem(path, 'BASE_TYPE_REQUIRED', 'This field is required');

/** Entries whose key came up before, with their index. */
export function repeated<T>(
  list: readonly T[],
  key: (entry: T) => string | undefined,
): { entry: T; index: number }[] {
  const seen = new Set<string>();
  return list.flatMap((entry, index) => {
    const name = key(entry);
    if (name === undefined) return [];
    if (seen.has(name)) return [{ entry, index }];
    seen.add(name);
    return [];
  });
}
