/** Colours of people without a picture; each with white letters that can be read. */
const COLOURS: readonly string[] = ['#4752c4', '#1a7a43', '#a3402b', '#8a3fa0', '#0b6e8a'];

/** Somebody's picture: the first letter of the name on a colour of their own. */
export function Avatar({
  id,
  name,
  small,
}: {
  readonly id: string;
  readonly name: string;
  readonly small?: boolean;
}) {
  const colour = COLOURS[Number(BigInt(/^\d+$/.test(id) ? id : '0') % BigInt(COLOURS.length))] ?? '#4752c4';
  return (
    <span class={small ? 'avatar small' : 'avatar'} style={{ backgroundColor: colour }} aria-hidden="true">
      {[...name][0]?.toUpperCase() ?? '?'}
    </span>
  );
}
