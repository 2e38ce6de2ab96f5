import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../icon.js';
import { useApp } from '../model/app.js';
import { me } from '../model/state.js';
import { describedIn, namedIn, type Usable } from './commands.js';
import { OptionField } from './option-field.js';
import { type Filled, missing, valuesOf } from './values.js';

interface Props {
  readonly channel: string;
  readonly chosen: Usable;
  /** What was typed after the command's name: it goes into the first option. */
  readonly typed: string;
  onDone(): void;
}

/** A slash command while its options are filled in: Enter sends, Escape leaves it. */
export function CommandForm({ channel, chosen, typed, onDone }: Props) {
  const app = useApp();
  const locale = me(app.state)?.locale ?? 'en-US';
  const form = useRef<HTMLDivElement>(null);
  const first = chosen.options.find(({ required }) => required) ?? chosen.options[0];
  const [filled, setFilled] = useState<Filled>(
    typed === '' || first === undefined ? {} : { [first.name]: { text: typed } },
  );
  const [added, setAdded] = useState<readonly string[]>([]);
  const [focused, setFocused] = useState<string>();
  const shown = chosen.options.filter(
    ({ name, required }) => required || name === first?.name || added.includes(name),
  );
  const others = chosen.options.filter((option) => !shown.includes(option));

  // Before it is painted: the next key may come at once.
  useLayoutEffect(() => {
    const input = form.current?.querySelector<HTMLElement>('input') ?? form.current;
    input?.focus();
  }, []);
  useLayoutEffect(() => {
    const last = added.at(-1);
    if (last !== undefined) document.getElementById(`option-${last}`)?.focus();
  }, [added]);

  async function send(): Promise<void> {
    const lacking = missing(chosen.options, filled);
    if (lacking !== undefined) {
      app.notice(`The option "${namedIn(lacking, locale)}" is required.`);
      document.getElementById(`option-${lacking.name}`)?.focus();
      return;
    }
    onDone();
    await app.interact({
      do: 'slash',
      channel,
      command: chosen.words,
      options: valuesOf(chosen.options, filled),
    });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const isButton = event.target instanceof HTMLButtonElement;
    if (event.key === 'Enter' && !isButton) void send();
    else if (event.key === 'Escape') onDone();
    else if (event.key === 'Backspace' && shown.every(({ name }) => !filled[name]?.text)) onDone();
    else return;
    event.preventDefault();
  }

  const hint = chosen.options.find(({ name }) => name === focused);
  return (
    <div
      class="command-form"
      ref={form}
      role="toolbar"
      aria-label={`Command ${chosen.label}`}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <p class="command-hint">
        {hint === undefined ? (
          chosen.description
        ) : (
          <>
            <strong>{namedIn(hint, locale)}</strong> {describedIn(hint, locale)}
          </>
        )}
      </p>
      <div class="box">
        <div class="command-line">
          <strong class="command-name">{chosen.label}</strong>
          {shown.map((option) => (
            <OptionField
              key={option.name}
              option={option}
              channel={channel}
              command={chosen.words}
              filled={filled}
              options={chosen.options}
              onFill={(value) => setFilled((before) => ({ ...before, [option.name]: value }))}
              onFocus={() => setFocused(option.name)}
            />
          ))}
          {others.map((option) => (
            <button
              key={option.name}
              type="button"
              class="add-option"
              title={describedIn(option, locale)}
              onClick={() => setAdded([...added, option.name])}
            >
              + {namedIn(option, locale)}
            </button>
          ))}
        </div>
        <button type="button" class="send" aria-label="Send command" onClick={() => void send()}>
          <Icon name="send" />
        </button>
      </div>
    </div>
  );
}
