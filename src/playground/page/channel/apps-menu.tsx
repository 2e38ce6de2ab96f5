import type { APIMessage } from 'discord-api-types/v10';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Commands } from '../../web/protocol.js';
import { MESSAGE_COMMAND, namedIn } from '../composer/commands.js';
import { useApp } from '../model/app.js';
import { here, me } from '../model/state.js';

/** The bot's commands for a message, and a thread on it. Arrow keys move, Escape closes. */
export function AppsMenu({ message, onClose }: { readonly message: APIMessage; onClose(): void }) {
  const app = useApp();
  const { state } = app;
  const list = useRef<HTMLDivElement>(null);
  const [commands, setCommands] = useState<Commands>();
  const target = { channel: message.channel_id, message: message.id };
  useEffect(() => {
    void app
      .commands(message.channel_id)
      .then((all) => setCommands(all.filter(({ type }) => type === MESSAGE_COMMAND)));
  }, [app, message.channel_id]);
  // Before the next key can come, and not again when the page is drawn anew.
  useLayoutEffect(() => list.current?.querySelector('button')?.focus(), [commands]);
  useEffect(() => {
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Node && !list.current?.parentElement?.contains(event.target)) onClose();
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [onClose]);

  function onKeyDown(event: KeyboardEvent): void {
    const items = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus();
    else if (event.key === 'ArrowUp') items.at(at - 1)?.focus();
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  if (commands === undefined) return null;
  const inServer = here(state)?.kind === 'text';
  return (
    <div ref={list} class="menu" role="menu" aria-label="Apps" tabIndex={-1} onKeyDown={onKeyDown}>
      {commands.length === 0 && !inServer && <p>The bot has no commands for messages.</p>}
      {commands.map((command) => (
        <button
          key={command.id}
          type="button"
          role="menuitem"
          onClick={() => {
            onClose();
            void app.interact({ do: 'menu', ...target, command: command.name });
          }}
        >
          {namedIn(command, me(state)?.locale ?? 'en-US')}
        </button>
      ))}
      {inServer && (
        <button
          type="button"
          role="menuitem"
          onClick={() => {
            onClose();
            void app.thread(message, message.content.slice(0, 40) || 'A thread');
          }}
        >
          Create thread
        </button>
      )}
    </div>
  );
}
