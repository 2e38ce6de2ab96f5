import type { ExplanationJson } from '../../../cli/explanation-json.js';

type Candidate = ExplanationJson['candidates'][number];

/** The signals of a score, in the order of their bars. */
const SIGNALS = ['title', 'terms', 'text', 'phrasings', 'nearest', 'coverage', 'words'] as const;
/** Less is not told. */
const LEAST = 0.005;

/** The sections that were considered, with what each signal gave them. */
export function Candidates({ candidates }: { readonly candidates: readonly Candidate[] }) {
  return (
    <section aria-label="Candidates">
      <h3>Candidates</h3>
      {candidates.length === 0 && <p class="quiet">None.</p>}
      <ol class="candidates">
        {candidates.map((candidate) => (
          <li key={candidate.id}>
            <Row candidate={candidate} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Row({ candidate }: { readonly candidate: Candidate }) {
  const { id, title, score, heldBack, parts, nearest, missed } = candidate;
  const given = SIGNALS.filter((name) => parts[name] >= LEAST);
  return (
    <>
      <div class="candidate">
        <strong>{title}</strong>
        <span class="score">{score.toFixed(2)}</span>
      </div>
      <code>{id}</code>
      <div class="bar" aria-hidden="true">
        {given.map((name) => (
          <i key={name} data-signal={name} style={{ width: `${Math.min(1, parts[name]) * 100}%` }} />
        ))}
      </div>
      <small>
        {given.map((name) => `${name} ${parts[name].toFixed(2)}`).join(' + ')}
        {heldBack >= LEAST && ` − ${heldBack.toFixed(2)} held back`}
        {nearest !== undefined && `; nearest “${nearest}”`}
        {missed.length > 0 && `; misses ${missed.join(', ')}`}
      </small>
    </>
  );
}
