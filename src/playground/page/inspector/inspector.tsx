import type { Inspection } from '../../web/protocol.js';
import { useApp } from '../model/app.js';
import { Explained } from './explained.js';

/** How the newest answer, or the one that was asked for, came about. */
export function Inspector() {
  const { state } = useApp();
  const { inspection } = state;
  if (inspection === undefined)
    return <p class="quiet">Ask something: here you see how the answer came about.</p>;
  const { explanation, request } = inspection;
  return (
    <div class="inspector">
      {explanation === undefined ? (
        <p class="quiet">Nothing was searched for here.</p>
      ) : (
        <Explained explanation={explanation} />
      )}
      <Timing inspection={inspection} />
      {request !== undefined && (
        <details>
          <summary>
            Payload <code>{request.method}</code>
          </summary>
          <p class="path">
            <code>{request.path}</code>
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
          <pre tabIndex={0}>{JSON.stringify(request.body, null, 2)}</pre>
        </details>
      )}
      <p class="quiet">Edition {inspection.edition} of the data since the start.</p>
    </div>
  );
}

function Timing({ inspection }: { readonly inspection: Inspection }) {
  const { drawn } = useApp().state;
  const { botMs, searchMs, messageId } = inspection;
  if (botMs === undefined) return null;
  const pageMs = drawn?.messageId === messageId ? Math.max(0, drawn.ms - botMs) : undefined;
  return (
    <section aria-label="Timing">
      <h3>Timing</h3>
      <dl class="timing">
        {searchMs !== undefined && (
          <>
            <dt>Search alone</dt>
            <dd>{milliseconds(searchMs)}</dd>
          </>
        )}
        <dt>Bot, until its answer was sent</dt>
        <dd data-bot-ms={botMs.toFixed(1)}>{milliseconds(botMs)}</dd>
        {pageMs !== undefined && (
          <>
            <dt>Page, beside the bot</dt>
            <dd data-page-ms={pageMs.toFixed(1)}>{milliseconds(pageMs)}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

function milliseconds(value: number): string {
  return `${value.toFixed(1)} ms`;
}
