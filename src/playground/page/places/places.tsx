import { Icon } from '../icon.js';
import { useApp } from '../model/app.js';
import { here } from '../model/state.js';
import { ChannelList } from './channel-list.js';
import { UserPanel } from './user-panel.js';

/** Servers and channels, and at the bottom who is looking at them. */
export function Places() {
  const app = useApp();
  const { state } = app;
  const guildId = here(state)?.guildId;
  const guild = state.guilds.find(({ id }) => id === guildId);
  const direct = state.channels.find(({ kind }) => kind === 'direct');
  const openGuild = (id: string): void => {
    const first = state.channels.find((channel) => channel.guildId === id);
    if (first !== undefined) app.store.set({ here: first.id, replyTo: undefined, editing: undefined });
  };
  return (
    <nav class="places" aria-label="Servers and channels">
      <div class="rail">
        <RailButton
          label="Direct messages"
          current={guildId === undefined}
          onClick={() => direct && app.store.set({ here: direct.id, replyTo: undefined, editing: undefined })}
        >
          <Icon name="direct" size={24} />
        </RailButton>
        <hr />
        {state.guilds.map(({ id, name }) => (
          <RailButton key={id} label={name} current={id === guildId} onClick={() => openGuild(id)}>
            <span data-initials={initials(name)} />
          </RailButton>
        ))}
      </div>
      <div class="channels">
        <h2>{guild?.name ?? 'Direct messages'}</h2>
        <ChannelList guildId={guildId} />
        <UserPanel />
      </div>
    </nav>
  );
}

interface RailProps {
  readonly label: string;
  readonly current: boolean;
  readonly children: preact.ComponentChildren;
  onClick(): void;
}

function RailButton({ label, current, children, onClick }: RailProps) {
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      aria-current={current ? 'true' : undefined}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

function initials(name: string): string {
  return name
    .split(' ')
    .map(([first = '']) => first)
    .join('')
    .slice(0, 3);
}
