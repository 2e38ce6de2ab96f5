import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useApp } from '../model/app.js';
import { nameOf } from '../model/state.js';
import { type Piece, parseMarkdown, safeTarget } from './parse.js';
import { timeText } from './time.js';

/** Discord's Markdown, drawn. Everything in it becomes elements and text nodes, never markup. */
export function Markdown({ text }: { readonly text: string }) {
  const pieces = useMemo(() => parseMarkdown(text), [text]);
  return <div class="markdown">{drawAll(pieces)}</div>;
}

function drawAll(pieces: readonly Piece[]): ComponentChildren {
  return pieces.map((piece, index) => <Drawn key={index} piece={piece} />);
}

function inside({ content }: Piece): ComponentChildren {
  return typeof content === 'string' || content === undefined ? content : drawAll(content);
}

function Drawn({ piece }: { readonly piece: Piece }) {
  switch (piece.type) {
    case 'strong':
      return <strong>{inside(piece)}</strong>;
    case 'em':
      return <em>{inside(piece)}</em>;
    case 'underline':
      return <u>{inside(piece)}</u>;
    case 'strikethrough':
      return <s>{inside(piece)}</s>;
    case 'br':
    case 'newline':
      return <br />;
    case 'heading':
      return <div class={`heading h${piece.level ?? 3}`}>{inside(piece)}</div>;
    case 'subtext':
      return <small>{inside(piece)}</small>;
    case 'blockQuote':
      return <blockquote>{inside(piece)}</blockquote>;
    case 'inlineCode':
      return <code>{inside(piece)}</code>;
    case 'codeBlock':
      return (
        <pre>
          <code>{inside(piece)}</code>
        </pre>
      );
    case 'spoiler':
      return <Spoiler>{inside(piece)}</Spoiler>;
    case 'list':
      return <List piece={piece} />;
    case 'link':
    case 'url':
    case 'autolink':
      return <Link piece={piece} />;
    default:
      return <Reference piece={piece} />;
  }
}

function List({ piece }: { readonly piece: Piece }) {
  const items = (piece.items ?? []).map(({ content, inner }, index) => (
    <li key={index}>
      {drawAll(content)}
      {drawAll(inner)}
    </li>
  ));
  return piece.ordered ? <ol start={piece.start ?? 1}>{items}</ol> : <ul>{items}</ul>;
}

function Link({ piece }: { readonly piece: Piece }) {
  const target = safeTarget(piece.target);
  if (target === undefined) return <>{inside(piece)}</>;
  return (
    <a href={target} target="_blank" rel="noopener noreferrer" title={target}>
      {inside(piece)}
    </a>
  );
}

function Spoiler({ children }: { readonly children: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  if (open) return <span class="spoiler open">{children}</span>;
  return (
    <button type="button" class="spoiler" aria-label="Spoiler: show" onClick={() => setOpen(true)}>
      <span aria-hidden="true">{children}</span>
    </button>
  );
}

/** What stands for something in Discord: people, channels, commands, times. */
function Reference({ piece }: { readonly piece: Piece }) {
  const { state } = useApp();
  const { type, id = '' } = piece;
  switch (type) {
    case 'user':
      return <span class="mention">@{nameOf(state, id)}</span>;
    case 'role':
      return <span class="mention">@{roleName(state.guilds, id)}</span>;
    case 'everyone':
    case 'here':
      return <span class="mention">@{type}</span>;
    case 'channel':
      return <ChannelLink id={id} />;
    case 'slashCommand':
      return <span class="mention">/{piece.fullName ?? piece.name}</span>;
    case 'emoji':
      return <span title="An emoji of a server: its picture is at Discord">:{piece.name}:</span>;
    case 'timestamp':
      return <time>{timeText(Number(piece.timestamp), piece.format)}</time>;
    default:
      return <>{inside(piece) ?? piece.name ?? ''}</>;
  }
}

function roleName(guilds: readonly { roles: readonly { id: string; name: string }[] }[], id: string): string {
  return guilds.flatMap(({ roles }) => roles).find((role) => role.id === id)?.name ?? 'deleted-role';
}

function ChannelLink({ id }: { readonly id: string }) {
  const app = useApp();
  const channel = app.state.channels.find((one) => one.id === id);
  if (channel === undefined) return <span class="mention">#unknown</span>;
  return (
    <button type="button" class="mention" onClick={() => app.open(id)}>
      #{channel.name}
    </button>
  );
}
