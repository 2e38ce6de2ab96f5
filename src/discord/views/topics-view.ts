import type { Topic } from '../../regulation/schema.js';
import { escapeMarkdown } from '../text/escape.js';
import { sectionMenus, topicMenu } from './menus.js';
import { ACCENT, container, textDisplay } from './parts.js';
import type { Stage } from './stage.js';
import type { View } from './view.js';

/** All topics, to choose one. */
export function topicsView(stage: Stage): View {
  const { words } = stage;
  return {
    components: [
      container(ACCENT.background, [
        textDisplay([`### ${words.topics.heading}`, words.topics.intro]),
        ...topicMenu(words.topics.choose, stage),
      ]),
    ],
  };
}

/** One topic with its sections, to open one, and the other topics. */
export function topicView(topic: Topic, stage: Stage): View {
  const { regulation, voice, words } = stage;
  const sections = [...regulation.sections.values()].filter((section) => section.topic === topic.id);
  return {
    components: [
      container(ACCENT.background, [
        textDisplay([
          `### ${escapeMarkdown(voice.say(topic.title))}`,
          escapeMarkdown(voice.say(topic.description)),
        ]),
        ...sectionMenus(sections, words.topics.chooseSection, stage),
        ...topicMenu(words.topics.choose, stage),
      ]),
    ],
  };
}
