import { createPerson, type Person } from '../../../src/playground/people.js';
import type { StandIn } from '../../../src/playground/server/types.js';
import type { Channel } from '../../../src/playground/server/world/model.js';

let count = 0;

/** Somebody who has asked nothing yet: the bot answers each member only so often. */
export function someone(standIn: StandIn, locale = 'en-US'): Person {
  count += 1;
  return createPerson(standIn, `Person ${count}`, { locale });
}

/** A text channel where nobody has asked anything yet: the bot writes into each only so often. */
export function somewhere(standIn: StandIn): Channel {
  count += 1;
  return standIn.world.addChannel(standIn.places.guild, `channel-${count}`);
}

/** Fails where there is none, with its text as the reason. */
export function present<T>(value: T | undefined, what = 'answer'): T {
  if (value === undefined) throw new Error(`There is no ${what}.`);
  return value;
}
