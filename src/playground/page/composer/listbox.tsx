import { useEffect, useRef } from 'preact/hooks';

/** One line of a list above the composer. */
export interface Line {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly Line[];
  readonly active: number;
  /** A list that scrolls has to be reachable, unless its input is a combobox; a text area cannot be one. */
  readonly inTabOrder?: boolean;
  onPick(index: number): void;
}

/** A list above the composer. The focus stays in the input, which names the active line. */
export function Listbox({ id, label, lines, active, inTabOrder = false, onPick }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div class="suggestions">
      <div class="suggestions-title" aria-hidden="true">
        {label}
      </div>
      <div ref={list} id={id} role="listbox" aria-label={label} tabIndex={inTabOrder ? 0 : -1}>
        {lines.map((line, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input handles the keys.
          <div
            key={line.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onPick(index)}
          >
            <span class="label">{line.label}</span>
            <span class="detail">{line.detail}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

/** Where the arrow keys lead in a list of so many lines; undefined for other keys. */
export function moved(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return (active - 1 + count) % count;
  return undefined;
}
