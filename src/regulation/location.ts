import { fileURLToPath } from 'node:url';

/** The folder of the regulation that comes with the package. */
export function bundledRegulation(): string {
  return fileURLToPath(new URL('../../data/jiangxi-advanced-manufacturing', import.meta.url));
}
