/** Finds, among texts, those that may be like another one, without comparing it with each. */
export interface Neighbours<Item> {
  add(text: string, item: Item): void;
  /** The items whose texts share most pieces with this one, at most three, most first; of as many, the one added first. */
  of(text: string): Item[];
}

const MOST_FOUND = 3;
/** A text that shares less of the pieces looked for is not like it. */
const LEAST_SHARED = 0.3;
/** So many pieces of a text are looked for: those that fewest texts have. Pieces that more texts have than that tell nothing. */
const MOST_PIECES = 12;
const MOST_TEXTS = 300;

/** From this character on they are Chinese; keys hold no others beyond Latin. */
const FIRST_HAN = 0x2e80;

export function createNeighbours<Item>(): Neighbours<Item> {
  const items: Item[] = [];
  /** Indexes of the items whose texts have a piece. */
  const byPiece = new Map<string, number[]>();
  return {
    add(text, item) {
      for (const piece of piecesOf(text)) {
        const list = byPiece.get(piece);
        if (list === undefined) byPiece.set(piece, [items.length]);
        else if (list.length <= MOST_TEXTS) list.push(items.length);
      }
      items.push(item);
    },
    of(text) {
      const lists = [...piecesOf(text)]
        .map((piece) => byPiece.get(piece) ?? [])
        .filter(({ length }) => length > 0 && length <= MOST_TEXTS)
        .sort((a, b) => a.length - b.length)
        .slice(0, MOST_PIECES);
      const shared = new Map<number, number>();
      for (const index of lists.flat()) shared.set(index, (shared.get(index) ?? 0) + 1);
      return [...shared]
        .filter(([, count]) => count >= lists.length * LEAST_SHARED)
        .sort(([a, inA], [b, inB]) => inB - inA || a - b)
        .slice(0, MOST_FOUND)
        .flatMap(([index]) => items[index] ?? []);
    },
  };
}

/** Runs of three characters, of Chinese two. A typing error leaves most of them as they are. */
function piecesOf(text: string): Set<string> {
  const padded = ` ${text} `;
  const pieces = new Set<string>();
  for (let i = 0; i < padded.length - 1; i++) {
    const chinese = padded.charCodeAt(i) >= FIRST_HAN || padded.charCodeAt(i + 1) >= FIRST_HAN;
    if (chinese) pieces.add(padded.slice(i, i + 2));
    else if (i < padded.length - 2) pieces.add(padded.slice(i, i + 3));
  }
  return pieces;
}
