import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from './entries.js';

interface Props {
  /** Its name for screen readers, and its text while nothing is chosen. */
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly chosen: readonly string[];
  readonly min: number;
  readonly max: number;
  readonly disabled?: boolean;
  readonly busy?: boolean;
  /** Called when the choice is made: at once for a single one, for several when the list closes. */
  onChoose(values: readonly string[]): void;
}

/** A select menu as Discord draws it: a button that opens a list. */
export function Select(props: Props) {
  const { label, entries, chosen, min, max } = props;
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [draft, setDraft] = useState<readonly string[]>(chosen);
  const list = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const many = max > 1;
  const shown = open ? draft : chosen;
  const names = entries.filter(({ value }) => shown.includes(value)).map((entry) => entry.label);

  // Before the next key can come.
  useLayoutEffect(() => {
    if (!open) return;
    list.current?.focus();
    root.current?.scrollIntoView({ block: 'nearest' });
    list.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);

  useEffect(() => {
    if (!open) return undefined;
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) close(true);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  });

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, open]);

  function show(): void {
    setDraft(chosen);
    setActive(
      Math.max(
        0,
        entries.findIndex(({ value }) => chosen.includes(value)),
      ),
    );
    setOpen(true);
  }

  function close(keep: boolean): void {
    setOpen(false);
    const changed = draft.length !== chosen.length || draft.some((value) => !chosen.includes(value));
    if (keep && many && changed && draft.length >= min) props.onChoose(draft);
  }

  function pick(entry: Entry | undefined): void {
    if (entry === undefined) return;
    if (!many) {
      setOpen(false);
      button.current?.focus();
      props.onChoose([entry.value]);
      return;
    }
    if (draft.includes(entry.value)) setDraft(draft.filter((value) => value !== entry.value));
    else if (draft.length < max) setDraft([...draft, entry.value]);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      Home: 0,
      End: entries.length - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) setActive(Math.min(Math.max(to, 0), entries.length - 1));
    else if (event.key === 'Enter' || event.key === ' ') pick(entries[active]);
    else if (event.key === 'Escape' || event.key === 'Tab') {
      close(event.key === 'Tab');
      if (event.key === 'Escape') button.current?.focus();
      else return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div class="select" ref={root}>
      <button
        ref={button}
        type="button"
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-label={names.length > 0 ? `${label}: ${names.join(', ')}` : label}
        aria-busy={props.busy ?? false}
        disabled={props.disabled ?? false}
        onClick={() => (open ? close(true) : show())}
      >
        <Chosen names={names} many={many} label={label} />
        <span aria-hidden="true" class="chevron" />
      </button>
      {open && (
        <div
          ref={list}
          role="listbox"
          tabIndex={0}
          aria-label={label}
          aria-multiselectable={many}
          aria-activedescendant={`${id}-${active}`}
          onKeyDown={onKeyDown}
        >
          {entries.map((entry, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names its active option.
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list handles the keys.
            <div
              key={entry.value}
              id={`${id}-${index}`}
              role="option"
              aria-selected={draft.includes(entry.value)}
              data-active={index === active}
              onClick={() => pick(entry)}
            >
              <span class="label">{entry.label}</span>
              {entry.description !== '' && <span class="description">{entry.description}</span>}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** What is chosen: a single one as text, several each by itself. */
function Chosen({
  names,
  many,
  label,
}: {
  readonly names: readonly string[];
  readonly many: boolean;
  readonly label: string;
}) {
  if (names.length === 0) return <span class="placeholder">{label}</span>;
  if (!many) return <span>{names[0]}</span>;
  return (
    <span class="chips">
      {names.map((name) => (
        <span key={name} class="chip">
          {name}
        </span>
      ))}
    </span>
  );
}
