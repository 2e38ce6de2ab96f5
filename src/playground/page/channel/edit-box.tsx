import type { APIMessage } from 'discord-api-types/v10';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { fromWire, toWire } from '../composer/mentions.js';
import { useApp } from '../model/app.js';

/** An own message while it is edited: Enter saves, Escape leaves it as it was. */
export function EditBox({ message }: { readonly message: APIMessage }) {
  const app = useApp();
  const box = useRef<HTMLTextAreaElement>(null);
  const { people } = app.state;
  useLayoutEffect(() => {
    const area = box.current;
    if (area === null) return;
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
  }, []);
  const close = (): void => {
    app.store.set({ editing: undefined });
    document.getElementById('composer')?.focus();
  };

  async function save(): Promise<void> {
    const text = toWire(box.current?.value ?? '', people);
    if (text === message.content || (await app.edit(message, text))) close();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && !event.shiftKey) void save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div class="edit-box">
      <textarea
        ref={box}
        rows={1}
        aria-label="Edit message"
        onKeyDown={onKeyDown}
        defaultValue={fromWire(message.content, people)}
      />
      <p>
        escape to{' '}
        <button type="button" class="text-link" onClick={close}>
          cancel
        </button>{' '}
        · enter to{' '}
        <button type="button" class="text-link" onClick={() => void save()}>
          save
        </button>
      </p>
    </div>
  );
}
