/** How sure an answer claimed to be, and whether it was right. */
export interface Prediction {
  /** 0..1 */
  readonly confidence: number;
  readonly right: boolean;
}

/** Answers of like confidence. */
export interface Band {
  readonly questions: number;
  /** Least and greatest confidence in it. */
  readonly from: number;
  readonly to: number;
  /** Their mean confidence; 0..1. */
  readonly stated: number;
  /** The share that was right; 0..1. */
  readonly right: number;
}

/** Whether a stated confidence can be believed. */
export interface Reliability {
  readonly bands: readonly Band[];
  /** Expected calibration error: mean distance of stated and right, each band counting by its questions; 0..1. */
  readonly error: number;
}

/** A band of fewer questions says little. */
const LEAST = 20;
/** More bands would only show chance. */
const MOST_BANDS = 8;

/**
 * Bands of about equally many answers, at least {@link LEAST} each; answers of the same confidence stay together.
 * Fixed borders would leave bands in the middle almost empty, where few answers fall.
 */
export function reliabilityOf(predictions: readonly Prediction[]): Reliability {
  const size = Math.max(LEAST, Math.ceil(predictions.length / MOST_BANDS));
  const groups: Prediction[][] = [];
  for (const alike of byConfidence(predictions)) {
    const last = groups.at(-1);
    const [without, together] = [last?.length ?? 0, (last?.length ?? 0) + alike.length];
    const full = without >= LEAST && Math.abs(without - size) <= Math.abs(together - size);
    if (last && !full) last.push(...alike);
    else groups.push([...alike]);
  }
  const rest = groups.length > 1 && (groups.at(-1)?.length ?? 0) < LEAST ? groups.pop() : undefined;
  if (rest) groups.at(-1)?.push(...rest);
  const bands = groups.map(bandOf);
  const off = bands.reduce((sum, band) => sum + band.questions * Math.abs(band.stated - band.right), 0);
  return { bands, error: predictions.length === 0 ? 0 : off / predictions.length };
}

/** Predictions of the same confidence in one list each, the least sure first. */
function byConfidence(predictions: readonly Prediction[]): Prediction[][] {
  const groups = new Map<number, Prediction[]>();
  for (const prediction of predictions.toSorted((a, b) => a.confidence - b.confidence)) {
    const alike = groups.get(prediction.confidence);
    if (alike) alike.push(prediction);
    else groups.set(prediction.confidence, [prediction]);
  }
  return [...groups.values()];
}

function bandOf(predictions: readonly Prediction[]): Band {
  const mean = (value: (prediction: Prediction) => number) =>
    predictions.reduce((sum, prediction) => sum + value(prediction), 0) / predictions.length;
  return {
    questions: predictions.length,
    from: predictions[0]?.confidence ?? 0,
    to: predictions.at(-1)?.confidence ?? 0,
    stated: mean(({ confidence }) => confidence),
    right: mean(({ right }) => Number(right)),
  };
}
