import type { ExplanationJson } from '../../../cli/explanation-json.js';
import { Candidates } from './candidates.js';
import { ConfidenceTable } from './confidence.js';
import { Words } from './words.js';

type Part = Omit<ExplanationJson, 'answer' | 'parts'>;

/** The whole explanation of an answer. */
export function Explained({ explanation }: { readonly explanation: ExplanationJson }) {
  const { answer, parts = [] } = explanation;
  return (
    <>
      <header>
        <h2>{answer.question}</h2>
        <p class="badges">
          <span class="badge" data-status={answer.status}>
            {answer.status}
          </span>
          <span class="badge">{answer.language}</span>
          <span class="badge">confidence {explanation.confidence.calibrated.toFixed(2)}</span>
        </p>
        <p>{explanation.why}</p>
      </header>
      <Details part={explanation} />
      {parts.map((part) => (
        <details key={part.question}>
          <summary>
            {part.status}: {part.question}
          </summary>
          <p>{part.why}</p>
          <Details part={part} />
        </details>
      ))}
    </>
  );
}

function Details({ part }: { readonly part: Part }) {
  return (
    <>
      <Words part={part} />
      <Named part={part} />
      <Candidates candidates={part.candidates} />
      <ConfidenceTable confidence={part.confidence} />
    </>
  );
}

/** What the question names that an answer has to be about. */
function Named({ part: { constraints, article, readings } }: { readonly part: Part }) {
  const { found, leftOut, affected } = constraints;
  if (found.length === 0 && article === undefined && readings.length < 2) return null;
  return (
    <section aria-label="Named">
      <h3>Named</h3>
      <ul>
        {article !== undefined && (
          <li>
            Article {article.number}, which {article.exists ? 'exists' : 'does not exist'}; the rest: “
            {article.rest}”
          </li>
        )}
        {found.map(({ name, kind }) => (
          <li key={name}>
            {name} ({kind})
          </li>
        ))}
        {leftOut > 0 && <li>{leftOut} sections are left out</li>}
        {affected.map(({ id, title, share }) => (
          <li key={id}>
            {share === 0 ? 'Left out' : `Held back to ${share}`}: {title} <code>{id}</code>
          </li>
        ))}
        {readings.length > 1 &&
          readings.map(({ text, score, counts }) => (
            <li key={text}>
              {counts ? <strong>Read as</strong> : 'Not read as'} “{text}” ({score.toFixed(2)})
            </li>
          ))}
      </ul>
    </section>
  );
}
