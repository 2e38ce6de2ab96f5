/** One value in a custom id; the text holds no colon. */
export interface Field<Value> {
  write(value: Value): string;
  /** Undefined for a text that `write` never makes. */
  read(text: string): Value | undefined;
}

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** The id of a section or a term. */
export const dataId: Field<string> = text(new RegExp(`^${ID}$`));
/** The id of a question that was kept; empty for none. */
export const gapId: Field<string> = text(/^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})?$/);
/** An id of Discord's. */
export const snowflake: Field<string> = text(/^\d{1,20}$/);

/** A whole number, not negative, of at most so many digits. */
export function number(digits: number): Field<number> {
  const pattern = new RegExp(`^\\d{1,${digits}}$`);
  return { write: String, read: (written) => (pattern.test(written) ? Number(written) : undefined) };
}

/** One of these words. */
export function oneOf<const Word extends string>(...words: readonly Word[]): Field<Word> {
  return { write: (word) => word, read: (written) => words.find((word) => word === written) };
}

/** A text of this pattern. */
export function text(pattern: RegExp): Field<string> {
  return { write: (value) => value, read: (written) => (pattern.test(written) ? written : undefined) };
}

const PLACES = '[a-z0-9]{1,12}';
const isPlaces = new RegExp(`^${PLACES}$`);

/** Places of points, counted as in the data from 0, in the order in which they are shown; a character each: "30a". */
export const places: Field<readonly number[]> = {
  write: (numbers) => numbers.map((number) => number.toString(36)).join(''),
  read: (written) => (isPlaces.test(written) ? [...written].map((one) => parseInt(one, 36)) : undefined),
};

/** A section a message shows, with the places of the points it shows. */
export interface ShownSection {
  readonly id: string;
  readonly points: readonly number[];
}

const SHOWN = new RegExp(`^(${ID})\\.(${PLACES})$`);

/** Sections, e.g. "adoption.01~penalties.2". */
export const shownSections: Field<readonly ShownSection[]> = {
  write: (sections) => sections.map(({ id, points }) => `${id}.${places.write(points)}`).join('~'),
  read(written) {
    if (written === '') return [];
    const sections = written.split('~').map((one) => SHOWN.exec(one));
    return sections.every((match) => match !== null)
      ? sections.map(([, id = '', points = '']) => ({ id, points: places.read(points) ?? [] }))
      : undefined;
  },
};
