import { describeError } from '../operations/describe-error.js';
import { errorReference } from '../operations/error-reference.js';
import type { Logger } from '../operations/log.js';
import { createLogOnce } from '../operations/log-once.js';
import { errorKind } from './api-errors.js';
import { REQUIRED_PERMISSIONS } from './permissions.js';

/**
 * Where something failed, for the log: what was being done, and in which channel. Nothing that anybody wrote.
 */
export interface Circumstances {
  readonly doing: string;
  readonly channelId?: string | null | undefined;
  readonly guildId?: string | null | undefined;
}

/**
 * Writes an error down as it deserves. Returns the reference that was logged with it, to be told to whoever
 * addressed the bot; undefined where there is nothing to tell, or no way to.
 */
export type Reporter = (error: unknown, circumstances: Circumstances) => string | undefined;

/**
 * A reporter to this log: faults each with a reference, missing access once an hour and channel, the rest
 * not.
 */
export function createReporter(log: Logger): Reporter {
  const logOnce = createLogOnce(log);
  return (error, circumstances) => {
    switch (errorKind(error)) {
      case 'gone':
        log.debug({ ...circumstances, err: error }, 'What was to be answered is gone');
        return undefined;
      case 'no-access': {
        const { code, message } = describeError(error);
        logOnce(
          `${code}:${circumstances.channelId}`,
          { ...circumstances, code, reason: message, needed: REQUIRED_PERMISSIONS },
          'No permission to answer here',
        );
        return undefined;
      }
      case 'fault': {
        const reference = errorReference();
        log.error({ ...circumstances, reference, err: error }, 'Something went wrong');
        return reference;
      }
    }
  };
}
