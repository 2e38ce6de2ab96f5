import { createPerson, type Person } from '../../../src/playground/people.js';
import type { StandIn } from '../../../src/playground/server/types.js';
import type { Channel, Guild } from '../../../src/playground/server/world/model.js';

let count = 0;

/** Somebody who has asked nothing yet, a member of every server: the bot answers each member only so often. */
export function someone(standIn: StandIn, locale = 'en-US'): Person {
  count += 1;
  const person = createPerson(standIn, `Person ${count}`, { locale, member: false });
  for (const guild of standIn.world.guilds.values()) standIn.world.addMember(guild, person.user);
  return person;
}

/** A text channel where nobody has asked anything yet: the bot writes into each only so often. */
export function somewhere(standIn: StandIn, guild: Guild = standIn.places.guild): Channel {
  count += 1;
  return standIn.world.addChannel(guild, `channel-${count}`);
}

/** A further server with the bot in it, for settings of its own. */
export function anotherGuild(standIn: StandIn, locale = 'en-US'): Guild {
  count += 1;
  const { world, people, places } = standIn;
  const everyone = BigInt(places.guild.roles.get(places.guild.id)?.permissions ?? 0);
  const guild = world.addGuild(`Server ${count}`, people.admin, everyone, locale);
  world.addMember(guild, people.bot);
  return guild;
}

/** Fails where there is none, with its text as the reason. */
export function present<T>(value: T | undefined, what = 'answer'): T {
  if (value === undefined) throw new Error(`There is no ${what}.`);
  return value;
}

/** Resolves when the condition holds; rejects after five seconds. */
export async function eventually(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 10) {
    if (waited > 5000) throw new Error('What was waited for did not come.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
