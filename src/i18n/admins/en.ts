/** The words of what only admins see, in English; a part of the catalogue. */
export const adminWords = {
  /** Permissions by the names Discord's own settings give them. */
  permissions: {
    ViewChannel: 'View Channel',
    SendMessages: 'Send Messages',
    SendMessagesInThreads: 'Send Messages in Threads',
    ReadMessageHistory: 'Read Message History',
    CreatePublicThreads: 'Create Public Threads',
  },

  /** What keeps the bot from working in channels. `channels` is a list of them in running text. */
  findings: {
    missing: (permission: string, channels: string) => `I lack **${permission}** in ${channels}.`,
    /** The same of the permission to open threads. */
    missingForThreads: (permission: string, channels: string) =>
      `I lack **${permission}** in ${channels}. Until I have it, answers there stay in the channel.`,
    unknown: (channels: string) => `I cannot see ${channels}, or it no longer exists.`,
    grant: 'To mend it, allow it to my role in the channel’s settings, under Permissions.',
    /** The end of a list of channels. */
    others: (count: number) => `${count} more`,
  },

  settings: {
    heading: 'Settings of this server',
    intro: 'Only you see this panel. Every choice holds at once, for the whole server.',
    saved: 'Saved.',
    channels: {
      label: 'Answer channels',
      hint: 'Questions there are answered without mentioning me, if I am sure. Threads and posts in them count too.',
      off: 'Not available: whoever runs this bot has not switched them on (ANSWER_CHANNELS). I answer where I am mentioned.',
      none: 'No channel chosen',
    },
    replyIn: {
      label: 'Answers there go',
      place: { label: 'into the channel', description: 'As a reply to the question' },
      thread: {
        label: 'into a new thread',
        description: 'One for each question; none inside threads and posts',
      },
    },
    uncertain: {
      label: 'When I am not sure there',
      silence: { label: 'I stay silent', description: 'Nobody addressed me, so nobody waits' },
      suggestions: { label: 'I suggest what may be meant', description: 'Up to five buttons to choose from' },
    },
    language: {
      label: 'Language of my answers to messages',
      question: { label: 'That of the question', description: 'English or Chinese, as it was asked' },
    },
    questionLog: {
      label: 'Question log',
      hint: 'Keeps questions without a good answer for 90 days, without who asked, mentions, links and long numbers.',
      off: { label: 'Off', description: 'What is in it stays until it is 90 days old or deleted' },
      on: { label: 'On', description: 'Admins of this server and whoever runs the bot can read it' },
      empty: 'The log is empty.',
      delete: 'Delete the log',
      deleteMany: (count: number) => `Delete the log (${count})`,
      confirm: (count: number) =>
        `Delete the question log of this server? ${count === 1 ? 'One question is' : `${count} questions are`} in it. They cannot be brought back.`,
      confirmed: 'Yes, delete it',
      deleted: (count: number) => `The log is deleted. Questions that were in it: ${count}.`,
    },
    reset: {
      label: 'Reset',
      confirm:
        'Reset all settings of this server? Then there are no answer channels, answers stay in place and in the language of the question, I stay silent when unsure, and the question log is off. What is in the log stays.',
      confirmed: 'Yes, reset them',
      done: 'All settings are as they were at the start.',
    },
    back: 'Back',
  },

  doctor: {
    fine: 'All is well',
    problems: (count: number) => (count === 1 ? 'One thing to mend' : `${count} things to mend`),
    noIntent:
      'Answer channels are chosen, but I do not get to read messages there. Whoever runs this bot has to set ANSWER_CHANNELS=on and switch on the Message Content Intent in Discord’s developer portal.',
    chooseAgain: (settings: string) => `Choose the answer channels again in ${settings}.`,
    timedOut:
      'I am in a time-out and cannot write. A moderator can end it: right-click on my name → Remove Timeout.',
    noDatabase:
      'The database cannot be reached: nothing is saved, and I go by the settings I read last. Whoever runs this bot finds the reason in its log.',
    slow: (ms: number) =>
      `Discord takes ${ms} ms to answer me. That mostly passes; if it lasts, whoever runs this bot should look at its network.`,
    channels: 'Checked',
    nothingMissing: (channels: string) => `${channels}, no permission is missing`,
    answerChannels: 'Answer channels',
    none: 'none',
    content: 'Message content intent',
    edition: 'Edition',
    checked: (day: string) => `facts checked on ${day}`,
    sections: (count: number) => `${count} sections`,
    version: (version: string) => `version ${version}`,
    language: 'Language of answers to messages',
    latency: 'Latency',
    notMeasured: 'not measured yet',
    database: 'Database',
    reachable: 'reachable',
    unreachable: 'not reachable',
    votes: 'Votes',
    noVoteKey: 'off (whoever runs this bot has set no VOTE_KEY)',
    questionLog: 'Question log',
    on: 'on',
    off: 'off',
    kept: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
  },

  /** The questions without a good answer. */
  gaps: {
    heading: 'Questions without a good answer',
    count: (questions: number, groups: number) =>
      groups === questions
        ? `${questions} in the last 90 days.`
        : `${questions} in the last 90 days, in ${groups} ${groups === 1 ? 'group' : 'groups'}.`,
    times: (count: number) => `${count}×`,
    unanswered: (count: number) => `${count} not answered`,
    thumbedDown: (count: number) => `${count} thumbed down`,
    last: (time: string) => `last ${time}`,
    lookingFor: 'Looked for',
    none: 'None so far. Questions to me that I cannot answer, or whose answer gets a thumbs-down, will be listed here.',
    off: (settings: string) => `The question log is off. Switch it on with ${settings}.`,
    kept: 'What is listed was kept before.',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    before: 'Back',
    after: 'Next',
    often: 'Most frequent first',
    newest: 'Newest first',
    unreachable: 'The question log cannot be read at the moment. Please try again in some minutes.',
  },

  /** A question that is tried, and why it is answered as it is. */
  trial: {
    button: 'Try a question',
    form: {
      title: 'Try a question',
      label: 'Question',
      description: 'Shows you what is found for it, and why. It is not kept.',
    },
    answered: (confidence: string, least: string) =>
      `Answered: the confidence of ${confidence} reaches the ${least} that an answer takes.`,
    suggested: (confidence: string, least: string) =>
      `Sections are only suggested: the confidence of ${confidence} is below the ${least} that an answer takes.`,
    unknown: (confidence: string, least: string) =>
      `Not answered: the confidence of ${confidence} is below the ${least} that a suggestion takes.`,
    suggestedFor: (confidence: string) =>
      `Sections are only suggested, whatever the confidence, which is ${confidence}: the first does not name what the question does.`,
    /** What becomes of it in an answer channel, where nobody mentions the bot. */
    unasked: {
      answered: 'In an answer channel it is answered without a mention, too.',
      unsure: (least: string, named: string) =>
        `In an answer channel it is not answered without a mention; where the settings say so, sections are suggested. An answer there takes a confidence of ${least}, or ${named} with a word of the Regulations’ title, and sources that establish it.`,
      silent: 'In an answer channel I stay silent unless I am mentioned.',
      noQuestion:
        'In an answer channel I stay silent unless I am mentioned: it is not written as a question.',
    },
    given: 'Answered without a search: it names the Regulations alone, or one of their articles.',
    empty: 'No word is left that could be looked for.',
    nothing: 'No section has a word of the question.',
    corrected: (written: string, meant: string) => `Read “${written}” as ${meant}.`,
    unknownWords: (words: string) => `No section knows ${words}.`,
    leftOut: (sections: number, names: string) =>
      `${sections} sections are left out, as they do not name ${names}.`,
    candidates: 'Considered, with the score of each and what it is made of:',
    /** What gives to a score. */
    title: 'title',
    terms: 'terms',
    text: 'text',
    phrasings: 'phrasings',
    nearest: 'nearest phrasing',
    coverage: 'words met',
    words: 'words used for it',
    heldBack: (score: string) => `less ${score}, as it does not name all that the question does`,
    nearestIs: (phrasing: string) => `nearest: “${phrasing}”`,
    misses: (words: string) => `lacks ${words}`,
  },
} as const;
