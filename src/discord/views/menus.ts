import type { APIActionRowComponent, APIComponentInMessageActionRow } from 'discord.js';
import type { Section } from '../../regulation/schema.js';
import { encodeAction } from '../components/custom-id.js';
import * as limits from '../limits.js';
import { option, row, select } from './parts.js';
import type { Stage } from './stage.js';

/** Menus of sections in one message; together they hold as many sections as a topic may reasonably have. */
const MOST_MENUS = 4;

/** The label for what a section is: what the Regulations provide, policy around them, … */
export function kindLabel(section: Section, { words }: Stage): string {
  return section.established ? words.kinds[section.kind] : words.kinds.notEstablished;
}

/** Menus from which one of the sections is opened: none for no section, more than one for more than 25. */
export function sectionMenus(
  sections: readonly Section[],
  placeholder: string,
  stage: Stage,
): APIActionRowComponent<APIComponentInMessageActionRow>[] {
  const menus: APIActionRowComponent<APIComponentInMessageActionRow>[] = [];
  for (let start = 0; start < sections.length && menus.length < MOST_MENUS; start += limits.SELECT_OPTIONS) {
    const customId = encodeAction({ type: 'section', language: stage.voice.language, part: menus.length });
    const options = sections
      .slice(start, start + limits.SELECT_OPTIONS)
      .map((section) => option(stage.voice.say(section.title), section.id, kindLabel(section, stage)));
    menus.push(row(select(placeholder, customId, options)));
  }
  return menus;
}

/** The menu of all topics that have sections. */
export function topicMenu(
  placeholder: string,
  stage: Stage,
): APIActionRowComponent<APIComponentInMessageActionRow>[] {
  const { regulation, voice } = stage;
  const used = new Set([...regulation.sections.values()].map((section) => section.topic));
  const options = regulation.identity.topics
    .filter((topic) => used.has(topic.id))
    .slice(0, limits.SELECT_OPTIONS)
    .map((topic) => option(voice.say(topic.title), topic.id, voice.say(topic.description)));
  if (options.length === 0) return [];
  return [row(select(placeholder, encodeAction({ type: 'topic', language: voice.language }), options))];
}
