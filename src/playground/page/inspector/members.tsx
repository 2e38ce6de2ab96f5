import type { ShownPerson } from '../../web/protocol.js';
import { Avatar } from '../channel/avatar.js';
import { useApp } from '../model/app.js';
import { here } from '../model/state.js';

/** Who is in the server that is open. */
export function Members() {
  const { state } = useApp();
  const guild = state.guilds.find(({ id }) => id === here(state)?.guildId);
  const members = state.people.filter(({ id, bot }) =>
    guild === undefined ? bot || id === state.me : guild.memberIds.includes(id),
  );
  return (
    <ul class="members">
      {members.map((person) => (
        <li key={person.id}>
          <Avatar id={person.id} name={person.name} />
          <span>
            {person.name}
            {person.bot && <span class="tag">APP</span>}
            <small>{roleOf(person, state.me)}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}

function roleOf({ id, bot, admin }: ShownPerson, me: string): string {
  const role = bot ? 'The bot' : admin ? 'Admin' : 'Member';
  return id === me ? `${role} · you` : role;
}
