import { Fragment } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ShownMessage, ShownRefusal } from '../../web/protocol.js';
import { useApp } from '../model/app.js';
import { here } from '../model/state.js';
import { Message } from './message.js';
import { RefusalBox } from './refusal-box.js';
import { Welcome } from './welcome.js';

/** Messages of one author within so many milliseconds stand together. */
const TOGETHER_MS = 7 * 60_000;
/** Nearer to the end than so many pixels, new messages are scrolled to. */
const NEAR = 200;

/** The messages of the open channel, the newest at the bottom. */
export function Messages() {
  const { state } = useApp();
  const scroller = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const channel = here(state);
  const messages = state.messages[state.here] ?? [];
  const refusals = state.refusals.filter(
    ({ channelId }) => channelId === undefined || channelId === state.here,
  );

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element !== null && atEnd.current) element.scrollTop = element.scrollHeight;
  }, [messages, refusals.length]);

  // When something opens above or below, or the window changes, the end stays in sight.
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      if (atEnd.current) element.scrollTop = element.scrollHeight;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  function onScroll(): void {
    const element = scroller.current;
    if (element !== null)
      atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
  }

  return (
    <div
      class="messages"
      ref={scroller}
      onScroll={onScroll}
      role="log"
      aria-label={`Messages in ${channel?.name ?? ''}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
      tabIndex={0}
    >
      <Welcome />
      {messages.map((message, index) => (
        <Fragment key={message.data.id}>
          {refusedBetween(messages[index - 1], message, refusals)}
          <Row message={message} grouped={isGrouped(messages[index - 1], message)} />
        </Fragment>
      ))}
      {refusedBetween(messages.at(-1), undefined, refusals)}
    </div>
  );
}

/** A message, drawn anew only when something has changed that it shows. */
function Row({ message, grouped }: { readonly message: ShownMessage; readonly grouped: boolean }) {
  const { state } = useApp();
  const { id, message_reference: reference } = message.data;
  const about = state.messages[state.here]?.find(({ data }) => data.id === reference?.message_id);
  const { people, guilds, channels, me } = state;
  const own = [state.editing === id, state.pending[id], state.failed[id]];
  return useMemo(
    () => <Message message={message} grouped={grouped} />,
    [message, grouped, about, people, guilds, channels, me, ...own],
  );
}

/** The payloads that were refused after one message and before the next. */
function refusedBetween(
  before: ShownMessage | undefined,
  next: ShownMessage | undefined,
  refusals: readonly ShownRefusal[],
) {
  const from = before === undefined ? 0 : Date.parse(before.data.timestamp);
  const to = next === undefined ? Number.POSITIVE_INFINITY : Date.parse(next.data.timestamp);
  return refusals
    .filter(({ at }) => at >= from && at < to)
    .map((refusal) => <RefusalBox key={`refusal-${refusal.id}`} refusal={refusal} />);
}

function isGrouped(before: ShownMessage | undefined, { data, command }: ShownMessage): boolean {
  if (before === undefined || command !== undefined || data.message_reference !== undefined) return false;
  const apart = Date.parse(data.timestamp) - Date.parse(before.data.timestamp);
  return before.data.author.id === data.author.id && apart < TOGETHER_MS;
}
