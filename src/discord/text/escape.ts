/**
 * Characters that can begin formatting, a mention, a link, a timestamp or a custom emoji anywhere in a line.
 */
const ANYWHERE = /[\\*_~`|<[\]@]/g;
/** Headings, quotes, lists and small print, which exist at the beginning of a line only. */
const LINE_START = /^(\s*)([#>+-]|\d+(?=[.)]))/gm;

/**
 * The text so that Discord shows it exactly as it is: no formatting, no mention, no link. At most twice as
 * long.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(ANYWHERE, '\\$&')
      // "1." starts a list and a backslash before a digit would be shown, so the full stop is escaped.
      .replace(LINE_START, (_, indent: string, mark: string) =>
        /\d/.test(mark) ? `${indent}${mark}\\` : `${indent}\\${mark}`,
      )
      .replace(/:(?=\/\/)/g, '\\:')
  );
}

/** The text that `escapeMarkdown` was given. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}
