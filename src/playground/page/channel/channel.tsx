import { Composer } from '../composer/composer.js';
import { useApp } from '../model/app.js';
import { here } from '../model/state.js';
import { Forum } from './forum.js';
import { ChannelHeader } from './header.js';
import { Messages } from './messages.js';
import { Troubles } from './troubles.js';
import { Typing } from './typing.js';

/** The channel that is open. */
export function Channel() {
  const channel = here(useApp().state);
  return (
    <main aria-label={channel === undefined ? 'No channel' : channel.name}>
      <ChannelHeader />
      <Troubles />
      {channel?.kind === 'forum' ? (
        <Forum key={channel.id} forum={channel} />
      ) : (
        <>
          <Messages key={channel?.id} />
          <Composer key={`composer-${channel?.id}`} />
          <Typing />
        </>
      )}
    </main>
  );
}
