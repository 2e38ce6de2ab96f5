import type { ShownMessage } from '../../web/protocol.js';
import { useApp } from '../model/app.js';
import { nameOf } from '../model/state.js';
import { Avatar } from './avatar.js';
import { plainText } from './plain-text.js';

/** What stands above a message: the command it answers, or the message it replies to. */
export function Above({ message: { data, command } }: { readonly message: ShownMessage }) {
  const app = useApp();
  const { state } = app;
  const user = data.interaction_metadata?.user;
  if (command !== undefined && user !== undefined) {
    const name = nameOf(state, user.id);
    return (
      <div class="above">
        <Avatar small id={user.id} name={name} />
        <span class="name">{name}</span> used <span class="mention">{command}</span>
      </div>
    );
  }
  const reference = data.message_reference;
  if (reference === undefined) return null;
  const about = state.messages[reference.channel_id]?.find(
    (one) => one.data.id === reference.message_id,
  )?.data;
  if (about === undefined)
    return (
      <div class="above">
        <em>Original message was deleted</em>
      </div>
    );
  const name = nameOf(state, about.author.id);
  return (
    <div class="above">
      <Avatar small id={about.author.id} name={name} />
      <span class="name">{name}</span>
      <button type="button" onClick={() => jumpTo(about.id)} title="Go to that message">
        {plainText(about, state)}
      </button>
    </div>
  );
}

/** Scrolls to a message, shows it for a moment and gives it the focus. */
function jumpTo(id: string): void {
  const element = document.getElementById(`message-${id}`);
  element?.scrollIntoView({ block: 'center' });
  element?.focus();
}
