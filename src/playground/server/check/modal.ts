import type { Problem } from '../errors.js';
import { sharedProblems, textProblems } from './components.js';
import { LIMITS } from './limits.js';
import { Kind, type Placed, placed, problem, type RawComponent, required } from './tree.js';

type Path = readonly (string | number)[];

/** What the schemas do not hold of a modal. `at` is the path of the callback's data. */
export function modalProblems(components: readonly RawComponent[], at: Path): Problem[] {
  const list = [...at, 'components'];
  const all = placed(components, list);
  const tooMany =
    components.length > LIMITS.modalComponents
      ? [problem(list, 'BASE_TYPE_BAD_LENGTH', `Must be between 1 and ${LIMITS.modalComponents} in length.`)]
      : [];
  return [...tooMany, ...sharedProblems(all), ...textProblems(all, list), ...all.flatMap(inputProblems)];
}

function inputProblems({ component, path }: Placed): Problem[] {
  if (component.type !== Kind.textInput) return [];
  const problems: Problem[] = [];
  // In a row the input carries the label; in a label component the label component does.
  const inLabel = path.at(-1) === 'component';
  const hasLabel = component.label !== undefined && component.label !== null;
  if (!inLabel && !hasLabel) problems.push(required([...path, 'label']));
  if (inLabel && hasLabel)
    problems.push(
      problem(
        [...path, 'label'],
        'TEXT_INPUT_LABEL_NOT_ALLOWED',
        'label cannot be set inside a label component',
      ),
    );
  const min = component.min_length ?? 0;
  const max = component.max_length ?? LIMITS.textInputValue;
  if (min > max)
    problems.push(
      problem(
        [...path, 'min_length'],
        'TEXT_INPUT_MIN_LENGTH_TOO_LARGE',
        'min_length must be equal to or less than max_length',
      ),
    );
  const value = component.value?.length ?? 0;
  if (value > 0 && (value < min || value > max))
    problems.push(
      problem([...path, 'value'], 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`),
    );
  return problems;
}
