import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Markdown } from '../markdown/markdown.js';
import { useApp } from '../model/app.js';
import type { OpenForm } from '../model/state.js';
import { Field, fieldsOf, type Values } from './field.js';
import { type Component, Kind } from './raw.js';

/** A modal: the form that an interaction of the bot opened. */
export function Form({ form }: { readonly form: OpenForm }) {
  const app = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  const parts = form.modal.components as unknown as readonly Component[];
  const [values, setValues] = useState<Values>({});
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  const close = (): void => app.store.set({ form: undefined });

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const filled = Object.fromEntries(
      fieldsOf(parts).flatMap((field) => {
        const value = values[field.custom_id ?? ''];
        return value === undefined
          ? []
          : [[field.custom_id ?? '', typeof value === 'string' ? value : [...value]]];
      }),
    );
    const done = await app.interact({ do: 'submit', interactionId: form.interactionId, values: filled });
    if (done && app.state.form?.interactionId === form.interactionId) close();
  }

  return (
    <dialog ref={dialog} class="form" aria-labelledby="form-title" onClose={close}>
      <form onSubmit={(event) => void submit(event)}>
        <h2 id="form-title">{form.modal.title}</h2>
        {parts.map((part, index) =>
          part.type === Kind.textDisplay ? (
            <Markdown key={index} text={part.content ?? ''} />
          ) : (
            <Field
              key={index}
              part={part}
              values={values}
              onChange={(name, value) => setValues((before) => ({ ...before, [name]: value }))}
            />
          ),
        )}
        <div class="actions">
          <button type="button" class="button plain" onClick={close}>
            Cancel
          </button>
          <button type="submit" class="button primary">
            Submit
          </button>
        </div>
      </form>
    </dialog>
  );
}
