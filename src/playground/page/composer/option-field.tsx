import { useEffect, useId, useState } from 'preact/hooks';
import { useApp } from '../model/app.js';
import { me } from '../model/state.js';
import { describedIn, namedIn, type Option } from './commands.js';
import { Listbox, moved } from './listbox.js';
import { linesFor, type Suggested } from './suggested.js';
import { type Filled, type Value, valuesOf } from './values.js';

/** Milliseconds after the last key until choices are asked for. */
const QUIET_MS = 80;

interface Props {
  readonly option: Option;
  readonly channel: string;
  readonly command: string;
  readonly options: readonly Option[];
  readonly filled: Filled;
  onFill(value: Value): void;
  onFocus(): void;
}

/** One option of a command: an input, with a list where there are choices. */
export function OptionField({ option, channel, command, options, filled, onFill, onFocus }: Props) {
  const app = useApp();
  const { state } = app;
  const locale = me(state)?.locale ?? 'en-US';
  const listId = useId();
  /** What the bot offered, and for which text. */
  const [choices, setChoices] = useState<{ readonly list: readonly Suggested[]; readonly text?: string }>({
    list: [],
  });
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  const text = filled[option.name]?.text ?? '';
  const name = namedIn(option, locale);
  const lines = option.autocomplete ? choices.list : linesFor(option, state, locale, text);
  const shows = open && lines.length > 0;
  // Until the bot has answered what is typed now, Enter does not take what it offered for less.
  const isFresh = !option.autocomplete || choices.text === text;

  useEffect(() => {
    if (!option.autocomplete || !open) return undefined;
    let outdated = false;
    const ask = async (): Promise<void> => {
      const { [option.name]: _, ...rest } = filled;
      const found = await app
        .complete({
          do: 'autocomplete',
          channel,
          command,
          option: option.name,
          text,
          rest: valuesOf(options, rest),
        })
        .catch(() => []);
      if (outdated) return;
      const list = found.map(({ name: label, value }) => ({ key: String(value), label, detail: '', value }));
      setChoices({ list, text });
      setActive(0);
    };
    const timer = setTimeout(() => void ask(), text === '' ? 0 : QUIET_MS);
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [open, text]);

  function pick(index: number): void {
    const line = lines[index];
    if (line === undefined) return;
    onFill({ text: line.label, value: line.value });
    setOpen(false);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing || !shows) return;
    const to = moved(event.key, active, lines.length);
    if (to !== undefined) setActive(to);
    else if ((event.key === 'Enter' || event.key === 'Tab') && isFresh) pick(active);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  }

  return (
    <span class="option">
      <label for={`option-${option.name}`}>{name}</label>
      <input
        id={`option-${option.name}`}
        type="text"
        value={text}
        autocomplete="off"
        required={option.required ?? false}
        title={describedIn(option, locale)}
        {...(option.autocomplete || lines.length > 0 || shows
          ? {
              role: 'combobox' as const,
              'aria-expanded': shows,
              'aria-autocomplete': 'list' as const,
              'aria-controls': shows ? listId : undefined,
              'aria-activedescendant': shows ? `${listId}-${active}` : undefined,
            }
          : {})}
        onInput={({ currentTarget }) => {
          onFill({ text: currentTarget.value });
          setOpen(true);
          setActive(0);
        }}
        onFocus={() => {
          setOpen(filled[option.name]?.value === undefined);
          onFocus();
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {shows && <Listbox id={listId} label={name} lines={lines} active={active} onPick={pick} />}
    </span>
  );
}
