/**
 * `unreachable`: the database could not be reached, or refused; trying again may help.
 * `votes-off`: the operator has set no key, so votes are neither taken nor found.
 */
export type StoreErrorReason = 'unreachable' | 'votes-off';

/**
 * Something was not stored, changed, deleted or found. Whoever asked for it has to be told; `message` is for the log,
 * not for members, and holds nothing they wrote.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  /** Whether it may have happened nevertheless, e.g. after a timeout; nobody can tell then. */
  readonly perhapsDone: boolean;
  constructor(
    readonly reason: StoreErrorReason,
    message: string,
    { perhapsDone = false, ...options }: ErrorOptions & { readonly perhapsDone?: boolean } = {},
  ) {
    super(message, options);
    this.perhapsDone = perhapsDone;
  }
}
