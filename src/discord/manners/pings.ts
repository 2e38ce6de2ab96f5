import { type Budget, createBudget } from './budget.js';

/** How often a member can have the bot ping somebody: enough for help, too little to annoy. */
export const PINGS = { points: 3, seconds: 60 * 60 } as const;

/** What members may still ping, by their ids. */
export function createPings(): Budget {
  return createBudget([PINGS]);
}
