import type { APIMessage } from 'discord-api-types/v10';
import type { ComponentChildren } from 'preact';
import { Markdown } from '../markdown/markdown.js';
import { Button } from './button.js';
import { MessageSelect } from './message-select.js';
import type { Component } from './raw.js';
import { Kind } from './raw.js';

interface Props {
  readonly component: Component;
  readonly message: APIMessage;
}

/** Components one under the other, as Discord draws them. */
export function Components({
  list,
  message,
}: {
  readonly list: readonly Component[];
  readonly message: APIMessage;
}) {
  return (
    <>
      {list.map((component, index) => (
        <Drawn key={index} component={component} message={message} />
      ))}
    </>
  );
}

/** One component of a message, with what is in it. */
function Drawn({ component, message }: Props) {
  const inner = component.components ?? [];
  switch (component.type) {
    case Kind.container:
      return (
        <div
          class="container"
          data-spoiler={component.spoiler === true}
          style={accent(component.accent_color)}
        >
          <Components list={inner} message={message} />
        </div>
      );
    case Kind.actionRow:
      return (
        <div class="row">
          <Components list={inner} message={message} />
        </div>
      );
    case Kind.section:
      return (
        <div class="section">
          <div class="texts">
            <Components list={inner} message={message} />
          </div>
          {component.accessory !== undefined && <Drawn component={component.accessory} message={message} />}
        </div>
      );
    case Kind.textDisplay:
      return <Markdown text={component.content ?? ''} />;
    case Kind.separator:
      return <hr data-line={component.divider !== false} data-large={component.spacing === 2} />;
    case Kind.button:
      return <Button button={component} message={message} />;
    case Kind.stringSelect:
    case Kind.userSelect:
    case Kind.roleSelect:
    case Kind.mentionableSelect:
    case Kind.channelSelect:
      return <MessageSelect menu={component} message={message} />;
    case Kind.thumbnail:
      return <Picture address={component.media?.url} text={component.description} />;
    case Kind.mediaGallery:
      return (
        <div class="row">
          {(component.items ?? []).map(({ media, description }) => (
            <Picture key={media.url} address={media.url} text={description} />
          ))}
        </div>
      );
    case Kind.file:
      return <NotDrawn>A file: {component.file?.url}</NotDrawn>;
    default:
      return <NotDrawn>The playground does not draw components of type {component.type}.</NotDrawn>;
  }
}

/** Pictures come from elsewhere, and the page asks nobody but the playground for anything. */
function Picture({
  address,
  text,
}: {
  readonly address: string | undefined;
  readonly text: string | null | undefined;
}) {
  return (
    <div class="picture" role="img" aria-label={text ?? 'Picture'} title={address}>
      {text ?? 'Picture'}
    </div>
  );
}

function NotDrawn({ children }: { readonly children: ComponentChildren }) {
  return <p class="not-drawn">{children}</p>;
}

function accent(colour: number | null | undefined): { readonly '--accent': string } | undefined {
  return colour === null || colour === undefined
    ? undefined
    : { '--accent': `#${colour.toString(16).padStart(6, '0')}` };
}
