/** `base` with `more` on it, as a new object. Unlike with `{ ...base, ...more }`, getters stay getters. */
export function extended<Base extends object, More extends object>(base: Base, more: More): Base & More {
  const properties = { ...Object.getOwnPropertyDescriptors(base), ...Object.getOwnPropertyDescriptors(more) };
  return Object.defineProperties({}, properties) as Base & More;
}
