import { useState } from 'preact/hooks';
import type { ShownMessage } from '../../web/protocol.js';
import { Components } from '../drawn/component.js';
import type { Component } from '../drawn/raw.js';
import { Markdown } from '../markdown/markdown.js';
import { clockText } from '../markdown/time.js';
import { useApp } from '../model/app.js';
import { nameOf } from '../model/state.js';
import { Above } from './above.js';
import { Avatar } from './avatar.js';
import { EditBox } from './edit-box.js';
import { MessageActions } from './message-actions.js';

/** Discord's message flags, of which the page shows these. */
const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;

interface Props {
  readonly message: ShownMessage;
  /** Whether it follows a message of the same author, and so goes without the name. */
  readonly grouped: boolean;
}

/** One message of a channel. */
export function Message({ message, grouped }: Props) {
  const app = useApp();
  const { state } = app;
  const { data } = message;
  const flags = Number(data.flags ?? 0);
  const isPrivate = (flags & EPHEMERAL) !== 0;
  const name = nameOf(state, data.author.id);
  const components = (data.components ?? []) as unknown as readonly Component[];
  const failure = state.failed[data.id];
  const [menu, setMenu] = useState(false);
  const acts = !isPrivate && state.editing !== data.id;
  const pinged = data.mentions.some(({ id }) => id === state.me);
  return (
    <article
      class="message"
      id={`message-${data.id}`}
      data-author={data.author.bot ? 'bot' : 'person'}
      data-private={isPrivate}
      data-grouped={grouped}
      data-pinged={pinged}
      aria-label={`${name}, ${clockText(data.timestamp)}`}
      tabIndex={-1}
      onContextMenu={(event) => {
        // Links and selected text keep the browser's own menu.
        const ownMenu = event.target instanceof HTMLAnchorElement || String(getSelection()) !== '';
        if (!acts || ownMenu) return;
        event.preventDefault();
        setMenu(true);
      }}
    >
      <Above message={message} />
      <div class="gutter">
        {grouped ? (
          <time class="late">{clockText(data.timestamp)}</time>
        ) : (
          <Avatar id={data.author.id} name={name} />
        )}
      </div>
      <div class="body">
        {!grouped && (
          <header>
            <span class="name">{name}</span>
            {data.author.bot && <span class="tag">APP</span>}
            <time dateTime={data.timestamp}>{clockText(data.timestamp)}</time>
          </header>
        )}
        {state.editing === data.id ? (
          <EditBox message={data} />
        ) : (
          <Content message={message} loading={(flags & LOADING) !== 0} />
        )}
        <Components list={components} message={data} />
        {data.embeds.length > 0 && <p class="not-drawn">The playground does not draw embeds.</p>}
        {failure !== undefined && (
          <p class="failure" role="alert">
            {failure}
          </p>
        )}
        {isPrivate && (
          <p class="private">
            <Eye /> Only you can see this ·{' '}
            <button type="button" class="text-link" onClick={() => void app.remove(data)}>
              Dismiss message
            </button>
          </p>
        )}
      </div>
      {acts && <MessageActions message={message} menu={menu} onMenu={setMenu} />}
    </article>
  );
}

function Content({
  message: { data },
  loading,
}: {
  readonly message: ShownMessage;
  readonly loading: boolean;
}) {
  if (loading)
    return (
      <p class="thinking">
        <Dots /> {nameOf(useApp().state, data.author.id)} is thinking…
      </p>
    );
  if (data.content === '') return null;
  return (
    <div class="content">
      <Markdown text={data.content} />
      {data.edited_timestamp !== null && <span class="edited">(edited)</span>}
    </div>
  );
}

/** Three dots of somebody who is at it. */
export function Dots() {
  return (
    <span class="dots" aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
  );
}

function Eye() {
  return (
    <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
      <path
        fill="currentColor"
        d="M12 5C6 5 2 12 2 12s4 7 10 7 10-7 10-7-4-7-10-7Zm0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8Zm0-2a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z"
      />
    </svg>
  );
}
