import { type GapOrder, groupGaps } from '../../gaps/group.js';
import type { Language } from '../../regulation/language.js';
import { StoreError } from '../../store/store-error.js';
import { requireAdmin } from '../admins.js';
import type { App } from '../app.js';
import { Refusal } from '../reply.js';
import { gapsView } from '../views/gaps-view.js';
import { stageFor } from '../views/stage.js';
import type { View } from '../views/view.js';
import type { ComponentHandler } from './handler.js';

/**
 * A page of the questions of a server without a good answer.
 * @throws Refusal where they cannot be read
 */
export async function gapsPage(
  app: App,
  guildId: string,
  language: Language,
  { order, page }: { readonly order: GapOrder; readonly page: number },
): Promise<View> {
  const [{ questionLog }, gaps] = await Promise.all([
    app.store.settings(guildId),
    app.store.gaps(guildId).catch(unreachable),
  ]);
  const shown = { groups: groupGaps(gaps, order), order, page, logOn: questionLog };
  return gapsView(shown, stageFor(app, language));
}

/** Another page, or the same in another order. */
export const gapsButton: ComponentHandler<'gaps'> = {
  placement: () => 'update',
  async execute({ order, page }, input, app) {
    const { id } = requireAdmin(input, app);
    return gapsPage(app, id, input.language, { order, page });
  },
};

function unreachable(error: unknown): never {
  throw error instanceof StoreError ? new Refusal((words) => words.gaps.unreachable) : error;
}
