import { adminWords } from './admins/en.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * Every word of the interface, in English. This catalogue defines the shape of the others: a text that lacks
 * in one of them does not compile. Texts with arguments are functions. Arguments are put in as they are, so
 * whoever shows the text in Discord escapes them first. Names and descriptions of commands are at most 32 and
 * 100 characters.
 */
export const en = {
  commands: {
    ask: {
      name: 'ask',
      description: 'Ask a question about the Regulations',
      options: {
        question: { name: 'question', description: 'Your question, in English or Chinese' },
        private: { name: 'private', description: 'Show the answer only to you' },
      },
    },
    section: {
      name: 'section',
      description: 'Open a section by its title or a term',
      options: { name: { name: 'name', description: 'Start typing a title or a term' } },
    },
    glossary: {
      name: 'glossary',
      description: 'What a term means',
      options: { term: { name: 'term', description: 'Start typing a term, in English or Chinese' } },
    },
    search: {
      name: 'search',
      description: 'List the sections that hold your words',
      options: { query: { name: 'query', description: 'Words to look for, in English or Chinese' } },
    },
    topics: { name: 'topics', description: 'Browse by topic what can be answered', options: {} },
    about: {
      name: 'about',
      description: 'Which Regulations, their dates, the sources and the limits',
      options: {},
    },
    help: { name: 'help', description: 'How to ask, and what each command does', options: {} },
    settings: { name: 'settings', description: 'How I behave in this server (Manage Server)', options: {} },
    doctor: {
      name: 'doctor',
      description: 'Check whether everything I need in this server is there (Manage Server)',
      options: {},
    },
  },

  /** What a section is, in the small line above an answer. */
  kinds: {
    regulation: 'what the Regulations provide',
    context: 'policy around the Regulations',
    background: 'background',
    notEstablished: 'not in the sources',
  },

  answer: {
    question: 'Question',
    source: 'Source',
    sources: 'Sources',
    moreSources: (count: number) => `and ${count} more`,
    asOf: (month: string) => `as of ${month}`,
    disclaimer: 'summary, no legal advice',
    seeAlso: 'See also',
    /** Label of the button that shows the points there was no room for. */
    more: (count: number) => `More (${count})`,
    /** Label of the button that shows the answer in the other language; written in that language. */
    otherLanguage: '中文',
    delete: 'Delete',
  },

  notes: {
    articleText: (article: number) => `You asked about Article ${article}; its wording is not bundled here.`,
    noSuchArticle: (article: number, count: number) =>
      `There is no Article ${article}: the Regulations have ${count} articles.`,
    notCovered: (words: string) => `The sources say nothing about ${words}.`,
    nothingFor: (words: string) =>
      `For ${words} in particular I find nothing in the sources. What they say otherwise:`,
  },

  suggested: 'I am not sure which you mean.',

  unknown: {
    heading: 'No answer in the sources',
    lookedFor: 'Looked for',
    why: 'Nothing I have fits this question, and I do not guess.',
    scope: (shortTitle: string) => `I can answer questions about ${shortTitle} and the policy around them.`,
    topics: 'Topics I can answer',
  },

  empty: {
    heading: 'What would you like to know?',
    how: (ask: string) =>
      `Write your question after mentioning me, or use ${ask}. English and Chinese both work, typos included.`,
    unreadable: 'I cannot read that message',
    useMenu: (menu: string) =>
      `Discord shows me only messages to me. Open that message’s menu and choose Apps → ${menu}, or write the question yourself.`,
  },

  /** Names in the menu of a message, at most 32 characters. */
  menus: {
    ask: { name: 'Ask the Regulations' },
  },

  topics: {
    heading: 'Topics',
    intro: 'Choose a topic to see what can be answered.',
    choose: 'Choose a topic',
    chooseSection: 'Choose a section',
    all: 'All topics',
  },

  /** In the small line above a term. */
  term: 'Term',

  search: {
    found: (sections: number) => (sections === 1 ? '1 section' : `${sections} sections`),
    page: (page: number, pages: number) => `page ${page} of ${pages}`,
    previous: 'Previous page',
    next: 'Next page',
  },

  about: {
    adopted: (day: string) => `adopted ${day}`,
    articles: (count: number) => `${count} articles`,
    content: (sections: number, topics: number, sources: number) =>
      `I know ${sections} sections on ${topics} topics, drawn from ${sources} published sources.`,
    checked: (day: string) => `Facts last checked on ${day}.`,
    sources: 'Main sources',
    disclaimer:
      'Unofficial. These are summaries of published reports, not the legal text and no legal advice.',
  },

  help: {
    heading: 'How to ask',
    intro: (title: string) =>
      `I answer questions about the ${title}, in English and Chinese. Typos are fine.`,
    channels:
      'In a channel, mention me with your question, or reply to one of my answers with the ping left on. In a direct message, just write.',
    honesty: 'Every answer names its sources. Where they do not say, I say so. Unofficial; no legal advice.',
  },

  problems: {
    failed: (reference: string) =>
      `Something went wrong on my side. If it happens again, give whoever runs this bot the reference ${reference}.`,
    outdated: (ask: string) =>
      `This button or menu belongs to an older answer and no longer works. Please use ${ask}.`,
    notStored:
      'I cannot save anything at the moment, so nothing has changed. Please try again in some minutes.',
  },

  /** What a member did cannot be done. */
  refusals: {
    tooFast: (seconds: number) => `That is faster than I can answer. Please wait about ${seconds} seconds.`,
    delete: 'Only whoever asked, and moderators (Manage Messages), can delete this answer.',
    admins: 'Only members with Manage Server can do this.',
    serversOnly: 'This works in servers only.',
    /** `invite` is an address. */
    notMember: (invite: string) =>
      `This works only in servers that I am a member of, and this is not one. Somebody with Manage Server can [add me](${invite}).`,
  },

  ...adminWords,

  /** A list in running text: a, b and c. */
  list: (items: readonly string[]) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
  /** Between the parts of one source, and between sources. */
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  /** A date as exact as it is known; `month` is 1..12. */
  date: (year: number, month?: number, day?: number) =>
    [day, month === undefined ? undefined : MONTHS[month - 1], year]
      .filter((part) => part !== undefined)
      .join(' '),
} as const;
