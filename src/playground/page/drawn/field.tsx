import { useId } from 'preact/hooks';
import { useApp } from '../model/app.js';
import { here } from '../model/state.js';
import { entriesOf, presetOf } from './entries.js';
import { type Component, Kind } from './raw.js';
import { Select } from './select.js';

/** What stands in a form, by custom id. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

/** A text input's style for several lines. */
const PARAGRAPH = 2;

/** The inputs of a form, without what is around them. */
export function fieldsOf(parts: readonly Component[]): readonly Component[] {
  return parts.flatMap((part) => {
    if (part.component !== undefined) return [part.component];
    return part.components ?? [];
  });
}

interface Props {
  /** A label with its input, or an action row with one. */
  readonly part: Component;
  readonly values: Values;
  onChange(name: string, value: string | readonly string[]): void;
}

/** One input of a form with its label. */
export function Field({ part, values, onChange }: Props) {
  const id = useId();
  const [input] = fieldsOf([part]);
  if (input === undefined) return <p class="not-drawn">The playground does not draw this part of a form.</p>;
  const label = part.type === Kind.label ? (part.label ?? '') : (input.label ?? '');
  const hint = part.type === Kind.label ? (part.description ?? '') : '';
  const required = input.required !== false;
  const name = input.custom_id ?? '';
  return (
    <div class="field">
      <label for={id}>
        {label}
        {required && (
          <span class="required" aria-hidden="true">
            {' '}
            *
          </span>
        )}
      </label>
      {hint !== '' && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {input.type === Kind.textInput ? (
        <TextInput
          id={id}
          hintId={hint === '' ? undefined : `${id}-hint`}
          input={input}
          required={required}
          value={values[name]}
          onInput={(value) => onChange(name, value)}
        />
      ) : (
        <FormSelect
          label={label}
          menu={input}
          chosen={values[name]}
          onChoose={(chosen) => onChange(name, chosen)}
        />
      )}
    </div>
  );
}

interface TextProps {
  readonly id: string;
  /** Where the line below the label is. */
  readonly hintId: string | undefined;
  readonly input: Component;
  readonly required: boolean;
  readonly value: string | readonly string[] | undefined;
  onInput(value: string): void;
}

function TextInput({ id, hintId, input, required, value, onInput }: TextProps) {
  const shared = {
    id,
    'aria-describedby': hintId,
    required,
    value: typeof value === 'string' ? value : (input.value ?? ''),
    placeholder: input.placeholder ?? '',
    minLength: input.min_length ?? 0,
    maxLength: input.max_length ?? 4000,
    onInput: (event: Event) => onInput((event.currentTarget as HTMLInputElement).value),
  };
  return input.style === PARAGRAPH ? <textarea rows={4} {...shared} /> : <input type="text" {...shared} />;
}

interface SelectProps {
  readonly label: string;
  readonly menu: Component;
  readonly chosen: string | readonly string[] | undefined;
  onChoose(values: readonly string[]): void;
}

function FormSelect({ label, menu, chosen, onChoose }: SelectProps) {
  const { state } = useApp();
  return (
    <Select
      label={menu.placeholder ?? label}
      entries={entriesOf(menu, state, here(state)?.guildId)}
      chosen={chosen === undefined ? presetOf(menu) : [chosen].flat()}
      min={menu.min_values ?? 1}
      max={menu.max_values ?? 1}
      onChoose={onChoose}
    />
  );
}
