import type { ShownRefusal } from '../../web/protocol.js';

/** A payload that Discord would have refused: never drawn, only told of. */
export function RefusalBox({ refusal }: { readonly refusal: ShownRefusal }) {
  const { method, path, code, message, problems, body } = refusal;
  return (
    <section class="refusal" role="alert" aria-label="Refused payload">
      <h2>Discord would refuse this payload</h2>
      <p>
        {message} (code {code}),{' '}
        <code>
          {method} {path}
        </code>
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>
            <code>{problem}</code>
          </li>
        ))}
      </ul>
      <details>
        <summary>The payload</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
        <pre tabIndex={0}>{JSON.stringify(body, null, 2)}</pre>
      </details>
    </section>
  );
}
