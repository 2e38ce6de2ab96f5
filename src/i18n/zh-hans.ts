import { adminWords } from './admins/zh-hans.js';
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
    glossary: {
      name: '术语',
      description: '查一个术语的意思',
      options: { term: { name: '术语', description: '输入术语的开头，中文、英文都可以' } },
    },
    search: {
      name: '搜索',
      description: '列出含有这些字词的条目',
      options: { query: { name: '关键词', description: '要找的字词，中文、英文都可以' } },
    },
    topics: { name: '主题', description: '按主题浏览能回答的内容', options: {} },
    about: { name: '关于', description: '说的是哪部条例、何时施行、依据什么资料', options: {} },
    help: { name: '帮助', description: '怎么提问，各个命令有什么用', options: {} },
    settings: { name: '设置', description: '我在本服务器怎么做事（要有“管理服务器”权限）', options: {} },
    doctor: {
      name: '体检',
      description: '查看我在本服务器是否一切正常（要有“管理服务器”权限）',
      options: {},
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

  term: '术语',

  search: {
    found: (sections) => `共${sections}个条目`,
    page: (page, pages) => `第${page}页，共${pages}页`,
    previous: '上一页',
    next: '下一页',
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
    tooFast: (seconds) => `问得太快了，请等大约${seconds}秒再问。`,
    delete: '只有提问的人和版主（有“管理消息”权限）可以删除这个答复。',
    admins: '只有拥有“管理服务器”权限的成员可以这样做。',
    serversOnly: '这个只能在服务器里用。',
    notMember: (invite) =>
      `我没有加入这个服务器，所以这里用不了。有“管理服务器”权限的人可以[把我加进来](${invite})。`,
  },

  ...adminWords,

  list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}和${items.at(-1)}`),
  comma: '，',
  semicolon: '；',
  colon: '：',
  date: (year, month, day) =>
    `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`,
});
