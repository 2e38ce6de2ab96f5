/** One value in a custom id; the text holds no colon. */
export interface Field<Value> {
  write(value: Value): string;
  /** Undefined for a text that `write` never makes. */
  read(text: string): Value | undefined;
}

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** The id of a section or a term. */
export const dataId: Field<string> = text(new RegExp(`^${ID}$`));
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

/** A section a message shows, with the place of the point it begins with, counted as in the data. */
export interface ShownSection {
  readonly id: string;
  readonly lead: number;
}

const SHOWN = new RegExp(`^(${ID})\\.(\\d{1,2})$`);

/** Sections, e.g. "adoption.0~penalties.2". */
export const shownSections: Field<readonly ShownSection[]> = {
  write: (sections) => sections.map(({ id, lead }) => `${id}.${lead}`).join('~'),
  read(written) {
    if (written === '') return [];
    const sections = written.split('~').map((one) => SHOWN.exec(one));
    return sections.every((match) => match !== null)
      ? sections.map(([, id = '', lead]) => ({ id, lead: Number(lead) }))
      : undefined;
  },
};
