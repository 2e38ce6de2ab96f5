import { Icon, type IconName } from '../icon.js';
import { useApp } from '../model/app.js';
import { here } from '../model/state.js';

/** Which picture stands before a channel's name. */
export const CHANNEL_ICONS: Readonly<Record<string, IconName>> = {
  text: 'hash',
  forum: 'forum',
  thread: 'thread',
  direct: 'direct',
};

/** The channel's name and topic, and the buttons that open what a narrow screen hides. */
export function ChannelHeader() {
  const app = useApp();
  const channel = here(app.state);
  return (
    <header class="channel-header">
      <button
        type="button"
        class="narrow-only"
        aria-label="Open servers and channels"
        onClick={() => app.show('places')}
      >
        <Icon name="menu" />
      </button>
      <Icon name={CHANNEL_ICONS[channel?.kind ?? 'text'] ?? 'hash'} />
      <h1>{channel?.name ?? ''}</h1>
      {channel?.topic && <p title={channel.topic}>{channel.topic}</p>}
      <button
        type="button"
        class="side-button"
        aria-label="Open inspector and members"
        onClick={() => app.show('side')}
      >
        <Icon name="inspect" />
      </button>
    </header>
  );
}
