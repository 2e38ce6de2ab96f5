import type { ExplanationJson } from '../../../cli/explanation-json.js';

/** What the confidence in the first candidate rests on. */
export function ConfidenceTable({ confidence }: { readonly confidence: ExplanationJson['confidence'] }) {
  const { calibrated, score, signals, thresholds, logit, bias } = confidence;
  return (
    <section aria-label="Confidence">
      <h3>Confidence</h3>
      <p>
        {calibrated.toFixed(2)}, calibrated from the model’s {score.toFixed(2)}. Answers from{' '}
        {thresholds.answered.toFixed(2)}, suggests from {thresholds.suggested.toFixed(2)}.
      </p>
      {signals.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">Signal</th>
              <th scope="col">Value</th>
              <th scope="col">Gives</th>
            </tr>
          </thead>
          <tbody>
            {signals.map(({ name, value, gives }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{value.toFixed(2)}</td>
                <td>{gives.toFixed(2)}</td>
              </tr>
            ))}
            {bias !== undefined && logit !== undefined && (
              <tr>
                <th scope="row">bias, and the sum</th>
                <td>{bias.toFixed(2)}</td>
                <td>{logit.toFixed(2)}</td>
              </tr>
            )}
          </tbody>
        </table>
      )}
    </section>
  );
}
