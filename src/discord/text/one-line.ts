/** Line breaks, tabs and other control characters, which become a space. */
const CONTROL = /[\p{Cc}\u2028\u2029]/gu;
/** Invisible characters that reorder or hide text; the joiners of emoji and scripts stay. */
const INVISIBLE = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/g;
/** Half of a surrogate pair without the other half, which Discord refuses. */
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * What somebody wrote, on one line, without control, reordering or invisible characters, single-spaced and
 * trimmed.
 */
export function oneLine(text: string): string {
  return text
    .replace(CONTROL, ' ')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '')
    .replace(/\s+/g, ' ')
    .trim();
}
