import { cataloguePart } from '../catalogue.js';

/** The words of what only admins see, in Simplified Chinese. */
export const adminWords = cataloguePart<
  'permissions' | 'findings' | 'settings' | 'doctor' | 'gaps' | 'trial'
>()({
  permissions: {
    ViewChannel: '查看频道',
    SendMessages: '发送消息',
    SendMessagesInThreads: '在子区内发送消息',
    ReadMessageHistory: '读取消息历史记录',
    CreatePublicThreads: '创建公开子区',
  },

  findings: {
    missing: (permission, channels) => `在 ${channels} 缺少**${permission}**权限。`,
    missingForThreads: (permission, channels) =>
      `在 ${channels} 缺少**${permission}**权限。开启之前，那里的答复留在原频道。`,
    unknown: (channels) => `看不到 ${channels}，可能已经删除。`,
    grant: '请到频道设置的“权限”里给我的身份组开启。',
    others: (count) => `另外${count}个`,
  },

  settings: {
    heading: '本服务器的设置',
    intro: '这个面板只有您看得到。选了就生效，对整个服务器有效。',
    saved: '已保存。',
    channels: {
      label: '答复频道',
      hint: '在这些频道提问不用提到我，有把握我就答复。其中的子区和帖子也算。',
      off: '暂时用不了：管理这个机器人的人没有开启（ANSWER_CHANNELS）。现在要提到我，我才答复。',
      none: '还没有选频道',
    },
    replyIn: {
      label: '那里的答复发在',
      place: { label: '原频道', description: '直接回复提问' },
      thread: { label: '新的子区', description: '一个问题开一个，子区和帖子里不再另开' },
    },
    uncertain: {
      label: '在那里没有把握时',
      silence: { label: '不作声', description: '没有人专门问我，不去打扰' },
      suggestions: { label: '列出可能要问的内容', description: '最多五个按钮，点一个就行' },
    },
    language: {
      label: '答复消息用的语言',
      question: { label: '跟着提问走', description: '用英文问就用英文答，用中文问就用中文答' },
    },
    questionLog: {
      label: '问题记录',
      hint: '没答好的问题保留90天，不记是谁问的，提及、链接和长数字也都去掉。',
      off: { label: '关', description: '已经记下的留到满90天，或者您来删除' },
      on: { label: '开', description: '本服务器的管理员和管理这个机器人的人能看到' },
      empty: '记录是空的。',
      delete: '删除记录',
      deleteMany: (count) => `删除记录（${count}）`,
      confirm: (count) => `要删除本服务器的问题记录吗？里面有${count}个问题，删了就找不回来。`,
      confirmed: '确认删除',
      deleted: (count) => `记录已删除，共${count}个问题。`,
    },
    reset: {
      label: '恢复默认',
      confirm:
        '要把本服务器的设置全部恢复默认吗？恢复后没有答复频道，答复发在原频道，语言跟着提问走，没有把握时不作声，问题记录关闭。已经记下的问题不会删除。',
      confirmed: '确认恢复',
      done: '所有设置已恢复默认。',
    },
    back: '返回',
  },

  doctor: {
    fine: '一切正常',
    problems: (count) => `有${count}处要处理`,
    noIntent:
      '已经选了答复频道，但我读不到那里的消息。管理这个机器人的人要设置 ANSWER_CHANNELS=on，并在 Discord 开发者后台打开 Message Content Intent。',
    chooseAgain: (settings) => `请在 ${settings} 里重新选答复频道。`,
    timedOut: '我被禁言了，发不了消息。版主右键点我的名字就能解除。',
    noDatabase:
      '数据库连不上：现在存不了东西，设置以我上次读到的为准。管理这个机器人的人可以在日志里查到原因。',
    slow: (ms) =>
      `Discord 过了${ms}毫秒才回应我。多半过一会儿就好；一直这样的话，管理这个机器人的人要查一下网络。`,
    channels: '已检查',
    nothingMissing: (channels) => `${channels}，权限齐全`,
    answerChannels: '答复频道',
    none: '没有',
    content: '读取消息内容（Message Content Intent）',
    edition: '版本',
    checked: (day) => `资料核对到${day}`,
    sections: (count) => `${count}个条目`,
    version: (version) => `程序版本 ${version}`,
    language: '答复消息用的语言',
    latency: '延迟',
    notMeasured: '还没测到',
    database: '数据库',
    reachable: '连得上',
    unreachable: '连不上',
    votes: '投票',
    noVoteKey: '关（管理这个机器人的人没有设置 VOTE_KEY）',
    questionLog: '问题记录',
    on: '开',
    off: '关',
    kept: (count) => `${count}个问题`,
  },

  gaps: {
    heading: '没有答好的问题',
    count: (questions, groups) =>
      groups === questions ? `近90天共${questions}个。` : `近90天共${questions}个，归为${groups}类。`,
    times: (count) => `${count}次`,
    unanswered: (count) => `没答上${count}次`,
    thumbedDown: (count) => `被踩${count}次`,
    last: (time) => `最近${time}`,
    lookingFor: '想找的是',
    none: '目前还没有。以后有人问我而我答不上来，或者答复被踩，问题就会列在这里。',
    off: (settings) => `问题记录没有打开，可以用 ${settings} 打开。`,
    kept: '下面是关闭以前记下的。',
    page: (page, pages) => `第${page}页，共${pages}页`,
    before: '上一页',
    after: '下一页',
    often: '按次数排列',
    newest: '按时间排列',
    unreachable: '现在读不到问题记录，请过几分钟再试。',
  },

  trial: {
    button: '试问一句',
    form: {
      title: '试问一句',
      label: '问题',
      description: '看看会找到哪些条目、为什么。试问的内容不会保存。',
    },
    answered: (confidence, least) => `可以回答：把握为${confidence}，达到了回答所需的${least}。`,
    suggested: (confidence, least) => `只列出几个条目供选择：把握为${confidence}，不到回答所需的${least}。`,
    unknown: (confidence, least) => `不回答：把握为${confidence}，不到列出条目所需的${least}。`,
    suggestedFor: (confidence) =>
      `只列出几个条目供选择：把握虽有${confidence}，但第一个条目没有提到问题里点明的内容。`,
    unasked: {
      answered: '在答复频道，不提到我也会回答。',
      unsure: (least, named) =>
        `在答复频道，不提到我就不直接回答；设置里选了列出内容的，会列出条目供选择。在那里直接回答，把握要达到${least}，问题里有条例名称中的词就只要${named}，而且资料要有明确说法。`,
      silent: '在答复频道，不提到我，我就不作声。',
      noQuestion: '在答复频道，不提到我，我就不作声：这句话不像提问。',
    },
    given: '不用查找就能回答：只提到条例的名称，或者问的是某一条。',
    empty: '去掉虚词以后，没有剩下可以查的词。',
    nothing: '没有哪个条目含有问题里的词。',
    corrected: (written, meant) => `“${written}”按${meant}理解。`,
    unknownWords: (words) => `所有条目里都没有${words}。`,
    leftOut: (sections, names) => `有${sections}个条目没有提到${names}，不予考虑。`,
    candidates: '考虑过的条目，附得分和得分的来由：',
    title: '标题',
    terms: '术语',
    text: '正文',
    phrasings: '问法',
    nearest: '最接近的问法',
    coverage: '对上的词',
    words: '用词习惯',
    heldBack: (score) => `没有提到问题点明的全部内容，减去${score}`,
    nearestIs: (phrasing) => `最接近的问法是“${phrasing}”`,
    misses: (words) => `缺少${words}`,
  },
});
