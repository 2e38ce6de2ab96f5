import type { Catalogue } from '../../i18n/catalogue.js';
import type { ChannelFindings } from '../check-channels.js';
import { NEW_THREAD_PERMISSION } from '../permissions.js';

/** Channels that are named; the others are counted. */
const CHANNELS_NAMED = 10;

/** Channels in running text, so that they can be opened by a click. */
export function channelList(ids: readonly string[], words: Catalogue): string {
  const named = ids.slice(0, CHANNELS_NAMED).map((id) => `<#${id}>`);
  const hidden = ids.length - named.length;
  return words.list(hidden > 0 ? [...named, words.findings.others(hidden)] : named);
}

/** One line of Markdown for each permission that is missing, and where. */
export function missingLines({ missing }: ChannelFindings, words: Catalogue): string[] {
  return [...missing].map(([permission, ids]) => {
    const { missing: lack, missingForThreads } = words.findings;
    const say = permission === NEW_THREAD_PERMISSION ? missingForThreads : lack;
    return say(words.permissions[permission], channelList(ids, words));
  });
}

/** A line that names the channels nothing is known of; none where there are none. */
export function unknownLines({ unknown }: ChannelFindings, words: Catalogue): string[] {
  return unknown.length === 0 ? [] : [words.findings.unknown(channelList(unknown, words))];
}
