import type { APIMessage } from 'discord-api-types/v10';
import { safeTarget } from '../markdown/parse.js';
import { useApp } from '../model/app.js';
import { emojiName } from './emoji.js';
import { EmojiPicture } from './emoji-picture.js';
import type { Component } from './raw.js';

/** Discord's styles, by number. */
const STYLES: readonly string[] = ['', 'primary', 'secondary', 'success', 'danger', 'link', 'premium'];

/** A button of a message. */
export function Button({ button, message }: { readonly button: Component; readonly message: APIMessage }) {
  const app = useApp();
  const style = STYLES[button.style ?? 2] ?? 'secondary';
  const face = (
    <>
      <EmojiPicture emoji={button.emoji} />
      {button.label !== undefined && <span>{button.label}</span>}
    </>
  );
  const name = button.label === undefined ? { 'aria-label': emojiName(button.emoji) } : {};
  const target = safeTarget(button.url);
  if (target !== undefined)
    return (
      <a class="button link" href={target} target="_blank" rel="noopener noreferrer" {...name}>
        {face}
        <span aria-hidden="true">↗</span>
      </a>
    );
  const id = button.custom_id ?? '';
  const waits = app.state.pending[message.id] === id;
  return (
    <button
      type="button"
      {...name}
      class={`button ${style}`}
      disabled={button.disabled === true || id === ''}
      aria-busy={waits}
      onClick={() =>
        void app.use(
          message,
          { do: 'click', channel: message.channel_id, message: message.id, button: id },
          id,
        )
      }
    >
      {face}
    </button>
  );
}
