import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The command line cannot be understood; the message says why and what to type instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** {@link parseArgs}, with its complaint and the usage text as a {@link UsageError}. */
export function parseArguments<T extends ParseArgsConfig>(
  config: T,
  usage: string,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
