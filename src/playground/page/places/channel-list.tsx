import type { ShownChannel } from '../../web/protocol.js';
import { CHANNEL_ICONS } from '../channel/header.js';
import { Icon } from '../icon.js';
import { useApp } from '../model/app.js';

/** The channels of a server, threads and posts below theirs; or the direct messages. */
export function ChannelList({ guildId }: { readonly guildId: string | undefined }) {
  const { state } = useApp();
  const here = state.channels.filter((channel) => channel.guildId === guildId);
  const tops = here.filter(({ parentId }) => parentId === undefined);
  return (
    <ul class="channel-list">
      {tops.map((channel) => {
        const threads = here.filter(({ parentId }) => parentId === channel.id);
        return (
          <li key={channel.id}>
            <ChannelButton channel={channel} />
            {threads.length > 0 && (
              <ul>
                {threads.map((thread) => (
                  <li key={thread.id}>
                    <ChannelButton channel={thread} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function ChannelButton({ channel }: { readonly channel: ShownChannel }) {
  const app = useApp();
  const isHere = channel.id === app.state.here;
  return (
    <button
      type="button"
      class="channel"
      aria-current={isHere ? 'page' : undefined}
      onClick={() => app.open(channel.id)}
    >
      <Icon name={CHANNEL_ICONS[channel.kind] ?? 'hash'} size={18} />
      <span>{channel.name}</span>
    </button>
  );
}
