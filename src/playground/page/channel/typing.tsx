import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../model/app.js';
import { nameOf } from '../model/state.js';
import { Dots } from './message.js';

/** Who is typing in the open channel. */
export function Typing() {
  const { state } = useApp();
  const [now, setNow] = useState(Date.now());
  const here = state.typing.filter(({ channelId, until }) => channelId === state.here && until > now);
  useEffect(() => {
    if (state.typing.length === 0) return undefined;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [state.typing]);
  return (
    <div class="typing" aria-live="polite">
      {here.map(({ userId }) => (
        <span key={userId}>
          <Dots /> <strong>{nameOf(state, userId)}</strong> is typing…
        </span>
      ))}
    </div>
  );
}
