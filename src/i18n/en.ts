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
        for: { name: 'for', description: 'A member to hand the answer to' },
        ping: { name: 'ping', description: 'Ping that member, at most three times an hour' },
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
    privacy: {
      name: 'privacy',
      description: 'What I keep of you and how long, with a button to delete it',
      options: {},
    },
    help: { name: 'help', description: 'How to ask, and what each command does', options: {} },
    settings: { name: 'settings', description: 'How I behave in this server (Manage Server)', options: {} },
    doctor: {
      name: 'doctor',
      description: 'Check whether everything I need in this server is there (Manage Server)',
      options: {},
    },
    gaps: {
      name: 'gaps',
      description: 'See the questions without a good answer, or try one',
      options: { try: { name: 'try', description: 'A question: shows what is found for it, and why' } },
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
    /** Label of the button that posts a private answer in the channel. */
    share: 'Share',
    /** The line above an answer that was shared, or handed to somebody. */
    sharedBy: (member: string) => `Shared by ${member}`,
    handedTo: (member: string) => `For ${member}`,
  },

  /** Why a member was not pinged though it was asked for. */
  unpinged: {
    unseen: (member: string) => `I did not ping ${member}: I cannot tell that they see this channel.`,
    unsure: (member: string) => `I did not ping ${member}: this is not an answer I am sure of.`,
    often: (member: string, minutes: number) =>
      `I did not ping ${member}: three pings an hour is the most. The next one is possible in about ${minutes} min.`,
  },

  votes: {
    noted: 'Thanks, noted.',
    changed: 'Thanks, your vote is changed.',
    already: 'That is your vote already.',
    /** The form after a thumbs-down; its title and label have at most 45 characters. */
    form: {
      title: 'Your vote is noted',
      label: 'What were you looking for?',
      description: 'Optional. Moderators can read it, without your name, for 90 days.',
    },
    logOff: 'Your vote stands. What you wrote was not kept: the question log of this server is off by now.',
    perhapsSaved: 'Your vote stands. I cannot tell whether what you wrote was saved.',
    notSaved: 'Your vote stands. What you wrote could not be saved; please press the button again later.',
    /** Before what they wrote. */
    written: 'You wrote',
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
    noText: 'That message holds no text',
    writeIt: 'I read no pictures or files. Please write the question yourself.',
    unreadable: 'I cannot read that message',
    useMenu: (menu: string) =>
      `Discord shows me only messages to me. Open that message’s menu and choose Apps → ${menu}, or write the question yourself.`,
  },

  /** Names in the menu of a message, at most 32 characters. */
  menus: {
    ask: {
      name: 'Ask the Regulations',
      description: 'Look up what a message asks; only you see the answer',
      nothing:
        'I find no question in that message: it has no text, or nothing but mentions, links, quotes and code.',
    },
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
    privacy: (command: string) => `What I keep of you, and how to have it deleted: ${command}`,
  },

  /** Names of the pages that whoever runs the bot has published. */
  links: { privacy: 'Privacy policy', terms: 'Terms' },

  /** What `PRIVACY.md` says, in short. Change both together. */
  privacy: {
    heading: 'What I keep, and how to have it deleted',
    reads:
      'Discord passes on to me what you type, press and choose in my commands and messages, messages that mention me or are written to me directly, and a message in whose menu you choose me. Only where whoever runs this bot has switched on answer channels do I receive other messages too; I look at those in answer channels to find questions, and at no others.',
    again:
      'An edited question is read again for 15 minutes, to change its answer. When you reply to one of my answers, or vote against it where the question log is on, I ask Discord once more for the question before it.',
    forgets:
      'Questions are answered in memory and then forgotten. They go to nobody else. There is no language model, and nothing is used for advertising or training. Only in memory: how often members and channels use me, and a hash by which I notice the same question again, for an hour at most; ids of the last 1,000 private answers that were shared, until I am restarted.',
    shown:
      'An answer in a channel is a message at Discord and stays until somebody deletes it. Where moderators have answers put into new threads, a thread bears the question as its name, and stays when the question is deleted. Whoever shares a private answer, or is handed one, is named in it.',
    programLog:
      'My own log holds errors, ids of servers and channels, now and then that of a message, and no questions or answers. Whoever runs this bot decides how long it is kept.',
    kept: 'I keep this and nothing else',
    settings: 'Settings of a server, until they are reset or I leave it',
    events:
      'Which message answers which, in which channel and server, and ids of what is dealt with, without any text: 24 hours',
    votes:
      'Where votes are switched on: your vote on an answer, its section, the server and the time, with a code in place of your id: 90 days after you cast or changed it, then only how many votes a section has',
    log: 'Only where moderators switched the question log on: questions that got no answer or a vote against it, and what you write in the window after such a vote, with the server, the reason and the time, without your id: 90 days, or until moderators delete the log',
    redacted:
      'Mentions, links, e-mail addresses, telephone numbers and numbers of six or more digits are taken out of a logged question, and what is longer than 300 characters is cut off. A name in plain words stays. Moderators of the server and whoever runs this bot can read the log. The code of a vote tells nobody your id without a secret key, which whoever runs this bot has. Copies in their backups last as long as those.',
    deletion: 'To have it deleted',
    deleteVotes: 'Your votes: the button below, at once, as far as they are not mere counts yet',
    deleteAnswer:
      'An answer in a channel: its button, for whoever asked for it or shared it, and for moderators. Within 24 hours, deleting your question deletes its answer',
    deleteLog: 'The question log: moderators (Manage Server). A single question cannot be told to be yours',
    deleteServer: 'Everything of a server: remove me from it',
    forget: 'Delete my votes',
    forgotten: (votes: number) =>
      votes === 0
        ? 'I find no votes of yours, so there was nothing to delete.'
        : `Deleted: ${votes} ${votes === 1 ? 'vote' : 'votes'} of yours. Nothing is kept under your id any more.`,
    votesOff:
      'Votes are switched off, and without their key yours cannot be found. 90 days after they were cast they become mere counts.',
    unreachable:
      'I cannot reach what is kept at the moment, so I cannot promise that your votes are deleted. Please press the button again in some minutes.',
  },

  help: {
    heading: 'How to ask',
    intro: (title: string) =>
      `I answer questions about the ${title}, in English and Chinese. Typos are fine.`,
    channels:
      'In a channel, mention me with your question, or reply to one of my answers with the ping left on. In a direct message, just write.',
    /** Where a command is that has no name to type. */
    menu: (name: string) => `Apps → ${name}, in the menu of a message`,
    honesty: 'Every answer names its sources. Where they do not say, I say so. Unofficial; no legal advice.',
  },

  problems: {
    failed: (reference: string) =>
      `Something went wrong on my side. If it happens again, give whoever runs this bot the reference ${reference}.`,
    outdated: (ask: string) =>
      `This button or menu belongs to an older answer and no longer works. Please use ${ask}.`,
    notStored:
      'I cannot save anything at the moment, so nothing has changed. Please try again in some minutes.',
    perhapsStored:
      'The database did not answer, so I cannot tell whether that was saved. Please do it again in some minutes; doing it twice does no harm.',
    noAccess: 'Discord does not let me post that here, so it is not posted.',
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
    shareSilenced: 'You may not write messages here, so I do not post this for you.',
    share: 'Here Discord shows what I post to you alone, so there is nobody to share it with.',
    forOrPrivate:
      'An answer for somebody else cannot be private as well. Choose “for” or “private”, not both.',
    forBot: 'I hand answers to people, not to bots.',
    forUnseen: 'Here Discord shows my answers to you alone, so I cannot hand one to somebody else.',
    vote: 'This answer was made for somebody else alone, so only they can rate it.',
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
