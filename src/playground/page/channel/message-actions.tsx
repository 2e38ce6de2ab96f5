import type { ShownMessage } from '../../web/protocol.js';
import { Icon, type IconName } from '../icon.js';
import { useApp } from '../model/app.js';
import { here } from '../model/state.js';
import { AppsMenu } from './apps-menu.js';

interface Props {
  readonly message: ShownMessage;
  /** Whether the menu of the bot's commands is open. */
  readonly menu: boolean;
  onMenu(open: boolean): void;
}

/** What can be done with a message: shown while the pointer is on it or the focus in it. */
export function MessageActions({ message, menu, onMenu }: Props) {
  const app = useApp();
  const { state } = app;
  const { data } = message;
  const own = data.author.id === state.me;
  const channel = here(state);

  return (
    <div class="message-actions" data-open={menu} role="toolbar" aria-label="Message actions">
      {channel?.canSend && (
        <Action
          icon="reply"
          label="Reply"
          onClick={() => {
            app.store.set({ replyTo: data });
            document.getElementById('composer')?.focus();
          }}
        />
      )}
      {own && <Action icon="edit" label="Edit" onClick={() => app.store.set({ editing: data.id })} />}
      {data.author.bot && <Action icon="inspect" label="Inspect" onClick={() => void app.inspect(data)} />}
      <Action icon="apps" label="Apps" expanded={menu} onClick={() => onMenu(!menu)} />
      {(own || channel?.canManageMessages) && (
        <Action icon="delete" label="Delete" danger onClick={() => void app.remove(data)} />
      )}
      {menu && <AppsMenu message={data} onClose={() => onMenu(false)} />}
    </div>
  );
}

interface ActionProps {
  readonly icon: IconName;
  readonly label: string;
  readonly danger?: boolean;
  readonly expanded?: boolean;
  onClick(): void;
}

function Action({ icon, label, danger, expanded, onClick }: ActionProps) {
  return (
    <button
      type="button"
      class={danger ? 'danger' : ''}
      title={label}
      aria-label={label}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded, 'aria-haspopup': 'menu' as const })}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
