export { actAs, createPerson, type Person, type PersonOptions } from './people/person.js';
export { ClientRefusal, NoResponse } from './people/refusal.js';
export type { AskOptions, InteractionSeen, OptionValues, TypeOptions, Where } from './people/types.js';
