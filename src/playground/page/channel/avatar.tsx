import { useApp } from '../model/app.js';

/** Colours of people without a picture; each with white letters that can be read. */
const COLOURS: readonly string[] = ['#4752c4', '#a3402b', '#1a7a43', '#8a3fa0', '#0b6e8a'];

interface Props {
  readonly id: string;
  readonly name: string;
  readonly small?: boolean;
}

/** Somebody's picture: the first letter of the name on a colour of their own. */
export function Avatar({ id, name, small }: Props) {
  const nth = useApp().state.people.findIndex((person) => person.id === id);
  const backgroundColor = COLOURS.at(nth % COLOURS.length) ?? '#4752c4';
  return (
    <span class={small ? 'avatar small' : 'avatar'} style={{ backgroundColor }} aria-hidden="true">
      {[...name][0]?.toUpperCase() ?? '?'}
    </span>
  );
}
