import * as library from 'discord-markdown-parser';
import type { ListItem, Piece } from './parse.js';

/** Lines that begin with a bullet or a number, as many as follow each other. */
const LIST = /^ *(?:[-*]|\d{1,9}\.) +[^\n]+(?:\n *(?:[-*]|\d{1,9}\.) +[^\n]+)*(\n|$)/;
const LINE = /^( *)([-*]|\d{1,9}\.) +(.*)$/;

interface Line {
  readonly depth: number;
  readonly mark: string;
  readonly text: string;
}

type Parse = (text: string, state: object) => readonly Piece[];

/** Lists, which the library leaves out: at the beginning of a line, nested by indentation. */
export const listRule = {
  order: library.SimpleMarkdown.defaultRules.heading.order - 0.25,
  match(source: string, state: { readonly prevCapture?: readonly string[] | null }) {
    const before = state.prevCapture;
    const atLineStart = before === null || before === undefined || before.at(-1) === '\n';
    return atLineStart ? LIST.exec(source) : null;
  },
  parse(capture: readonly string[], parse: Parse, state: object): Piece {
    const lines = (capture[0] ?? '').split('\n').flatMap((line): Line[] => {
      const [, indent = '', mark = '', text = ''] = LINE.exec(line) ?? [];
      return mark === '' ? [] : [{ depth: indent.length, mark, text }];
    });
    return listOf(lines, (text) => parse(text, state));
  },
};

function listOf(lines: readonly Line[], parse: (text: string) => readonly Piece[]): Piece {
  const [first] = lines;
  const depth = first?.depth ?? 0;
  const ordered = /\d/.test(first?.mark ?? '');
  const items: ListItem[] = [];
  for (let at = 0; at < lines.length; ) {
    const own = lines[at];
    let end = at + 1;
    while ((lines[end]?.depth ?? -1) > depth) end += 1;
    const inner = lines.slice(at + 1, end);
    items.push({
      content: parse(own?.text ?? ''),
      ...(inner.length > 0 ? { inner: listOf(inner, parse) } : {}),
    });
    at = end;
  }
  return { type: 'list', ordered, start: ordered ? Number.parseInt(first?.mark ?? '1', 10) : 1, items };
}
