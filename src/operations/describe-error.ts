/**
 * Tokens of interactions and webhooks, which are part of the addresses in Discord's errors and act for the
 * bot.
 */
const TOKEN_IN_ADDRESS = /(\/(?:interactions|webhooks)\/\d+\/)[^/?\s"]+/g;

/** What of an error goes into the log. Bodies of requests are left out: they hold what people wrote. */
export interface ErrorDescription {
  readonly name: string;
  readonly message: string;
  readonly code?: string | number;
  readonly status?: number;
  readonly method?: string;
  readonly url?: string;
  readonly stack?: string;
  readonly cause?: ErrorDescription;
}

/** Describes anything that was thrown; never throws itself. */
export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { name: typeof error, message: clean(String(error)) };
  const { code, status, method, url } = error as Error & Record<string, unknown>;
  return {
    name: error.name,
    message: clean(error.message),
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(typeof status === 'number' && { status }),
    ...(typeof method === 'string' && { method }),
    ...(typeof url === 'string' && { url: clean(url) }),
    ...(error.stack !== undefined && { stack: clean(error.stack) }),
    ...(error.cause instanceof Error && { cause: describeError(error.cause) }),
  };
}

function clean(text: string): string {
  return text.replace(TOKEN_IN_ADDRESS, '$1[redacted]');
}
