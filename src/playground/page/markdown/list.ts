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
  parse(capture: readonly string[], parse: Parse, state: object): Piece[] {
    const lines = (capture[0] ?? '').split('\n').flatMap((line): Line[] => {
      const [, indent = '', mark = '', text = ''] = LINE.exec(line) ?? [];
      return mark === '' ? [] : [{ depth: indent.length, mark, text }];
    });
    return listsOf(lines, (text) => parse(text, state));
  },
};

/** Lines as lists; where bullets change to numbers, or back, another list begins. */
function listsOf(lines: readonly Line[], parse: (text: string) => readonly Piece[]): Piece[] {
  const lists: { piece: Piece; items: ListItem[] }[] = [];
  const depth = lines[0]?.depth ?? 0;
  for (let at = 0; at < lines.length; ) {
    const { mark, text } = lines[at] as Line;
    let end = at + 1;
    while ((lines[end]?.depth ?? -1) > depth) end += 1;
    const ordered = /\d/.test(mark);
    if (lists.at(-1)?.piece.ordered !== ordered) {
      const items: ListItem[] = [];
      const start = ordered ? Number.parseInt(mark, 10) : 1;
      lists.push({ piece: { type: 'list', ordered, start, items }, items });
    }
    lists.at(-1)?.items.push({ content: parse(text), inner: listsOf(lines.slice(at + 1, end), parse) });
    at = end;
  }
  return lists.map(({ piece }) => piece);
}
