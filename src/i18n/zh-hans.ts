import { catalogue } from './catalogue.js';

/** Every word of the interface in Simplified Chinese. */
export const zhHans = catalogue({
  commands: {
    ask: {
      name: '提问',
      description: '就条例提一个问题',
      options: {
        question: { name: '问题', description: '想问什么，中文、英文都可以' },
        private: { name: '私下', description: '答复只给自己看' },
      },
    },
    section: {
      name: '条目',
      description: '按标题或术语打开一个条目',
      options: { name: { name: '名称', description: '输入标题或术语的开头' } },
    },
    topics: { name: '主题', description: '按主题浏览能回答的内容', options: {} },
    about: { name: '关于', description: '说的是哪部条例、何时施行、依据什么资料', options: {} },
    help: { name: '帮助', description: '怎么提问，各个命令有什么用', options: {} },
    gaps: {
      name: '待补问题',
      description: '查看没有答好的问题，也可以试问一句',
      options: { try: { name: '试问', description: '写一个问题，看看会找到哪些条目、为什么' } },
    },
  },

  kinds: {
    regulation: '条例的规定',
    context: '条例以外的相关政策',
    background: '背景情况',
    notEstablished: '现有资料没有说明',
  },

  answer: {
    question: '问题',
    source: '来源',
    sources: '来源',
    moreSources: (count) => `另有${count}个来源`,
    asOf: (month) => `资料截至${month}`,
    disclaimer: '内容为摘要，不是法律意见',
    seeAlso: '相关内容',
    more: (count) => `更多（${count}）`,
    otherLanguage: 'English',
    delete: '删除',
  },

  votes: {
    noted: '谢谢，已经记下。',
    changed: '谢谢，评价已经改过来。',
    already: '您已经是这样评价的。',
    form: {
      title: '评价已经记下',
      label: '您想找的是什么？',
      description: '选填。管理人员看得到内容，看不到是谁写的；90天后删除。',
    },
    logOff: '评价有效。写的内容没有保存，因为本服务器的问题记录已经关闭。',
    notSaved: (written) => `评价有效。写的内容没能保存，请稍后再点一次按钮。您写的是：“${written}”`,
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
    share: (share) => `没有提到问题点明的全部内容，再乘以${share}`,
    nearestIs: (phrasing) => `最接近的问法是“${phrasing}”`,
    misses: (words) => `缺少${words}`,
  },

  notes: {
    articleText: (article) => `您问的是第${article}条，这里没有收录条文原文。`,
    noSuchArticle: (article, count) => `条例一共${count}条，没有第${article}条。`,
    notCovered: (words) => `现有资料没有提到${words}。`,
    nothingFor: (words) => `专门针对${words}的内容，现有资料里没有找到。其他相关内容：`,
  },

  suggested: '不太确定您问的是哪一项。',

  unknown: {
    heading: '现有资料里没有答案',
    lookedFor: '查的是',
    why: '手头没有对得上这个问题的内容，不能乱猜。',
    scope: (shortTitle) => `可以问${shortTitle}以及相关政策方面的问题。`,
    topics: '可以回答的主题',
  },

  empty: {
    heading: '想了解什么？',
    how: (ask) => `提到我的时候把问题写在后面，或者用 ${ask}。中文、英文都行，打错几个字也没关系。`,
    unreadable: '那条消息读不到',
    useMenu: (menu) =>
      `Discord 只让我看到写给我的消息。请打开那条消息的菜单，选“应用”→“${menu}”，或者自己把问题写出来。`,
  },

  menus: {
    ask: { name: '就此查条例' },
  },

  topics: {
    heading: '主题',
    intro: '选一个主题，看看能回答些什么。',
    choose: '选择主题',
    chooseSection: '选择条目',
    all: '全部主题',
  },

  about: {
    adopted: (day) => `${day}通过`,
    articles: (count) => `共${count}条`,
    content: (sections, topics, sources) =>
      `这里有${sections}个条目，分${topics}个主题，依据${sources}份公开资料整理。`,
    checked: (day) => `资料最近一次核对：${day}。`,
    sources: '主要来源',
    disclaimer: '非官方。内容是公开报道的摘要，不是条例原文，也不是法律意见。',
  },

  help: {
    heading: '怎么提问',
    intro: (title) => `可以用中文或英文问《${title}》的问题，打错字也没关系。`,
    channels: '在频道中，提到我并写上问题；或者回复我的答复，保留提醒就行。私信里直接写。',
    honesty: '每个答复都注明来源；资料没说的，就直说没有。非官方，不是法律意见。',
  },

  problems: {
    failed: (reference) => `我这边出了点问题。要是再出现，请把编号 ${reference} 告诉管理这个机器人的人。`,
    outdated: (ask) => `这个按钮或菜单是旧答复上的，已经不能用了。请用 ${ask} 重新提问。`,
    notStored: '现在暂时存不了东西，所以什么都没有改动。请过几分钟再试。',
  },

  refusals: {
    delete: '只有提问的人和版主（有“管理消息”权限）可以删除这个答复。',
    vote: '这个答复是单独给别人看的，只有本人可以评价。',
    gaps: '只有具备“管理服务器”权限的成员可以查看问题记录和试问。',
  },

  list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}和${items.at(-1)}`),
  comma: '，',
  semicolon: '；',
  colon: '：',
  date: (year, month, day) =>
    `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`,
});
