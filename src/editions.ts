import type { Edition } from './edition.js';
import { extended } from './operations/extended.js';
import type { Logger } from './operations/log.js';
import { DataError } from './regulation/yaml-file.js';

/** The edition that questions are answered from, and the way to the next one. */
export interface Editions {
  readonly current: Edition;
  /**
   * Loads the data anew. It takes the place of the current edition in one step; where it has problems, the current
   * edition stays and the log names file, line and field of each. Never throws. Tells whether there is a new edition.
   */
  reload(): boolean;
}

/** Keeps `first` until a reload succeeds. `load` throws where the data cannot be used. */
export function createEditions(first: Edition, load: () => Edition, log: Logger): Editions {
  let current = first;
  return {
    get current() {
      return current;
    },
    reload() {
      const started = performance.now();
      try {
        current = load();
      } catch (error) {
        const detail = error instanceof DataError ? { problems: error.problems } : { err: error };
        log.error(detail, 'Data not reloaded; answers go on from the last good edition');
        return false;
      }
      const ms = Math.round(performance.now() - started);
      log.info({ sections: current.regulation.sections.size, ms }, 'Data reloaded');
      return true;
    },
  };
}

/** `parts` with the fields of an edition, each read from the edition that is current at that moment. */
export function onEdition<Parts extends object>(editions: Editions, parts: Parts): Parts & Edition {
  return extended(parts, {
    get regulation() {
      return editions.current.regulation;
    },
    get answerer() {
      return editions.current.answerer;
    },
    get answersUnasked() {
      return editions.current.answersUnasked;
    },
    get terms() {
      return editions.current.terms;
    },
    get names() {
      return editions.current.names;
    },
    get voices() {
      return editions.current.voices;
    },
  });
}
