import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Commands, ShownChannel } from '../../web/protocol.js';
import { Icon } from '../icon.js';
import { useApp } from '../model/app.js';
import { me } from '../model/state.js';
import { matching, typedCommand, type Usable, usables } from './commands.js';
import { Listbox, moved } from './listbox.js';
import { toWire, typedMention } from './mentions.js';

/** Discord's limit. In characters. */
const LONGEST = 2_000;
/** From here on the characters that are left are shown. */
const NEARLY = 1_800;

interface Props {
  readonly channel: ShownChannel;
  readonly text: string;
  onText(text: string): void;
  onCommand(command: Usable, typed: string): void;
}

/** A line of the open list, and what picking it does. */
interface Suggestion {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
  pick(): void;
}

/** The box for plain messages, with lists of commands after a slash and of people after an @. */
export function TextBox({ channel, text, onText, onCommand }: Props) {
  const app = useApp();
  const { state } = app;
  const box = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const [commands, setCommands] = useState<Commands>([]);
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(0);
  const [closed, setClosed] = useState(false);
  useEffect(() => {
    void app.commands(channel.id).then(setCommands);
  }, [app, channel.id, state.me, state.commandsVersion, state.bot.state]);

  const all = usables(commands, me(state)?.locale ?? 'en-US');
  const suggestions = closed ? [] : suggestionsFor();
  const open = suggestions.length > 0;
  const left = LONGEST - [...text].length;

  function suggestionsFor(): readonly Suggestion[] {
    if (text.startsWith('/') && !text.includes('\n'))
      return matching(all, text.slice(1)).map((command) => ({
        key: command.words,
        label: command.label,
        detail: command.description,
        pick: () => onCommand(command, ''),
      }));
    const mention = typedMention(text, caret);
    if (mention === undefined) return [];
    return state.people
      .filter(({ id, name }) => id !== state.me && name.toLowerCase().startsWith(mention.name.toLowerCase()))
      .map(({ id, name, bot }) => ({
        key: id,
        label: name,
        detail: bot ? 'The bot' : 'Member',
        pick: () => insert(mention.at, `@${name} `),
      }));
  }

  function insert(at: number, words: string): void {
    onText(text.slice(0, at) + words + text.slice(caret));
    const end = at + words.length;
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(end, end);
      setCaret(end);
    });
  }

  function change(value: string, at: number): void {
    setCaret(at);
    setActive(0);
    setClosed(false);
    const typed = typedCommand(all, value);
    if (typed !== undefined) onCommand(typed.command, typed.rest);
    else onText(value);
  }

  async function send(): Promise<void> {
    const content = toWire(text, state.people);
    if (content === '') return;
    if ([...content].length > LONGEST) {
      app.notice(`A message takes ${LONGEST} characters. This one has ${[...content].length}.`);
      return;
    }
    onText('');
    if (!(await app.send(channel.id, content, state.replyTo))) onText(text);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const to = moved(event.key, active, suggestions.length);
    if (to !== undefined) setActive(to);
    else if (open && (event.key === 'Tab' || event.key === 'Enter')) suggestions[active]?.pick();
    else if (event.key === 'Enter' && !event.shiftKey) void send();
    else if (event.key === 'Escape' && open) setClosed(true);
    else if (event.key === 'Escape' && state.replyTo) app.store.set({ replyTo: undefined });
    else if (event.key === 'ArrowUp' && text === '') editLast();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function editLast(): void {
    const own = state.messages[channel.id]?.findLast(({ data }) => data.author.id === state.me);
    if (own !== undefined) app.store.set({ editing: own.data.id });
  }

  return (
    <>
      {open && (
        <Listbox
          id={listId}
          label={text.startsWith('/') ? 'Commands' : 'Members'}
          lines={suggestions}
          inTabOrder
          active={active}
          onPick={(index) => suggestions[index]?.pick()}
        />
      )}
      <div class="box">
        <textarea
          id="composer"
          ref={box}
          rows={1}
          value={text}
          placeholder={channel.kind === 'direct' ? `Message @${channel.name}` : `Message #${channel.name}`}
          aria-label={channel.kind === 'direct' ? `Message ${channel.name}` : `Message #${channel.name}`}
          aria-controls={open ? listId : undefined}
          aria-autocomplete="list"
          aria-activedescendant={open ? `${listId}-${active}` : undefined}
          onInput={({ currentTarget }) => change(currentTarget.value, currentTarget.selectionStart)}
          onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
          onKeyDown={onKeyDown}
        />
        {text.length > NEARLY && <output class={left < 0 ? 'left over' : 'left'}>{left}</output>}
        <button
          type="button"
          class="send"
          aria-label="Send message"
          disabled={text.trim() === ''}
          onClick={() => void send()}
        >
          <Icon name="send" />
        </button>
      </div>
    </>
  );
}
