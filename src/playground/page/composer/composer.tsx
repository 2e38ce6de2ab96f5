import { useState } from 'preact/hooks';
import { Icon } from '../icon.js';
import { useApp } from '../model/app.js';
import { here, nameOf } from '../model/state.js';
import { CommandForm } from './command-form.js';
import type { Usable } from './commands.js';
import { TextBox } from './text-box.js';

/** A command that is being filled in, and what was already typed after its name. */
interface Chosen {
  readonly command: Usable;
  readonly typed: string;
}

/** Where people write: messages, and commands after a slash. */
export function Composer() {
  const app = useApp();
  const { state } = app;
  const channel = here(state);
  const [chosen, setChosen] = useState<Chosen>();
  const [text, setText] = useState('');
  if (channel === undefined) return null;
  if (!channel.canSend)
    return <p class="composer-closed">You do not have permission to send messages in this channel.</p>;
  const { replyTo } = state;

  function leave(): void {
    setChosen(undefined);
    setText('');
    requestAnimationFrame(() => document.getElementById('composer')?.focus());
  }

  return (
    <section class="composer" aria-label="Write a message">
      {replyTo !== undefined && (
        <div class="replying">
          <span>
            Replying to <strong>{nameOf(state, replyTo.author.id)}</strong>
          </span>
          <button
            type="button"
            aria-label="Cancel reply"
            onClick={() => app.store.set({ replyTo: undefined })}
          >
            <Icon name="close" size={16} />
          </button>
        </div>
      )}
      {chosen === undefined ? (
        <TextBox
          channel={channel}
          text={text}
          onText={setText}
          onCommand={(command, typed) => setChosen({ command, typed })}
        />
      ) : (
        <CommandForm
          key={chosen.command.words}
          channel={channel.id}
          chosen={chosen.command}
          typed={chosen.typed}
          onDone={leave}
        />
      )}
    </section>
  );
}
