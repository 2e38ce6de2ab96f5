import type { Route } from './request.js';

/** A path that is known: its route, undefined where the path exists with other methods only. */
export interface Match {
  readonly route: Route | undefined;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the route of a request; undefined where the path is not known at all. Earlier routes come first. */
export function matchRoute(routes: readonly Route[], method: string, path: string): Match | undefined {
  let other: Match | undefined;
  for (const route of routes) {
    const params = paramsOf(route.path, path);
    if (params === undefined) continue;
    if (route.method === method) return { route, params };
    other = { route: undefined, params };
  }
  return other;
}

function paramsOf(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = decoded(given[index] ?? '');
    if (!part.startsWith(':')) {
      if (part !== value) return undefined;
    } else {
      if (!fits(part, value)) return undefined;
      params[part.slice(1)] = value;
    }
  }
  return params;
}

/** Ids are digits; tokens and emojis are anything. */
function fits(part: string, value: string): boolean {
  if (part === ':reply' && value === '@original') return true;
  return part === ':token' || part === ':emoji' ? value !== '' : /^\d+$/u.test(value);
}

/** A part of a path with its escapes resolved; as it is where they are broken. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
