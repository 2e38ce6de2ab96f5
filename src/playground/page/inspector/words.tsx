import type { ExplanationJson } from '../../../cli/explanation-json.js';

type Reading = Pick<ExplanationJson, 'words' | 'corrections' | 'expansions'>;

/** The pieces of the question with what they tell, what was corrected, and what means the same. */
export function Words({ part: { words, corrections, expansions } }: { readonly part: Reading }) {
  if (words.length === 0) return null;
  return (
    <section aria-label="Words">
      <h3>Words</h3>
      <ul class="words">
        {words.map(({ written, joined, tells, known }, index) => (
          <li key={index} data-joined={joined} data-known={known}>
            <span>{written}</span>
            <small>
              {tells.toFixed(1)}
              {!known && ' unknown'}
            </small>
          </li>
        ))}
      </ul>
      {corrections.length > 0 && (
        <>
          <h4>Corrections</h4>
          <ul class="corrections">
            {corrections.map(({ written, meant }) => (
              <li key={written}>
                <s>{written}</s> → <strong>{meant.join(', ')}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
      {expansions.length > 0 && (
        <>
          <h4>Taken to mean the same</h4>
          <ul>
            {expansions.map((one, index) => (
              <li key={index}>
                {one.written} = {one.words.join(', ')}
                {one.others > 0 && ` and ${one.others} more`}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
