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
        for: { name: '转给', description: '把答复转给哪位成员' },
        ping: { name: '提醒', description: '提醒这位成员，每小时最多三次' },
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
    privacy: { name: '隐私', description: '留存哪些信息、留多久，可以当场删除', options: {} },
    help: { name: '帮助', description: '怎么提问，各个命令有什么用', options: {} },
    settings: { name: '设置', description: '我在本服务器怎么做事（要有“管理服务器”权限）', options: {} },
    doctor: {
      name: '体检',
      description: '查看我在本服务器是否一切正常（要有“管理服务器”权限）',
      options: {},
    },
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
    share: '分享',
    sharedBy: (member) => `${member} 分享`,
    handedTo: (member) => `转给 ${member}`,
  },

  unpinged: {
    unseen: (member) => `没有提醒 ${member}，因为不能确定对方看得到这个频道。`,
    unsure: (member) => `没有提醒 ${member}，因为这个答复还没有把握。`,
    often: (member, minutes) => `没有提醒 ${member}，因为一小时最多提醒三次。大约${minutes}分钟后可以再用。`,
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
    perhapsSaved: '评价有效。写的内容有没有保存，现在无法确定。',
    notSaved: '评价有效。写的内容没能保存，请稍后再点一次按钮。',
    written: '您写的是',
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
    noText: '那条消息里没有文字',
    writeIt: '图片和文件我看不了，请把问题写出来。',
    unreadable: '那条消息读不到',
    useMenu: (menu) =>
      `Discord 只让我看到写给我的消息。请打开那条消息的菜单，选“应用”→“${menu}”，或者自己把问题写出来。`,
  },

  menus: {
    ask: {
      name: '就此查条例',
      description: '查一条消息里问的内容，答复只给自己看',
      nothing: '那条消息里没有找到问题：没有文字，或者只有提及、链接、引用和代码。',
    },
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
    privacy: (command) => `留存您的哪些信息、怎样删除，见 ${command}`,
  },

  links: { privacy: '隐私说明', terms: '使用条款' },

  privacy: {
    heading: '留存哪些信息，怎样删除',
    reads:
      'Discord 会把这些交给我：您在我的命令和消息里输入、点击和选择的内容，提到我的消息，直接发给我的私信，以及您在菜单里选了我的那条消息。只有运行者开通了答复频道，我才会收到其他消息；其中只看答复频道中的，为的是找出问题，别的一概不看。',
    again:
      '提问发出后15分钟内改动的，我会重新读一遍，好改答复。您回复我的答复时，或者在打开了问题记录的地方给答复差评时，我会再向 Discord 取一次之前的那个问题。',
    forgets:
      '问题只在内存里处理，答完就忘，不转给任何人。这里没有语言模型，内容也不用于广告或训练。只放在内存里的还有：成员和频道的使用次数，以及用来认出重复问题的哈希值，最多留一小时；最近分享的1000个私下答复的编号，留到我重新启动。',
    shown:
      '频道中的答复是 Discord 上的普通消息，没有人删就一直在。版主选了把答复发在新子区的，子区用问题作名称，问题删了子区还在。分享私下答复的人、答复转给的人，名字会写在答复上。',
    programLog:
      '程序自己的日志只记错误、服务器和频道的编号，偶尔有消息的编号，不记问题和答复；留多久由运行者决定。',
    kept: '留存的只有以下几项',
    settings: '服务器的设置，直到重置或我离开服务器',
    events: '哪条消息答的是哪条、在哪个频道和服务器，以及已处理事项的编号，都不含文字，留24小时',
    votes:
      '开通了评价的，留您对答复的评价、所评的条目、服务器和时间，不记您的 ID，只记一个代码；从评价或最后一次改动起留90天，之后只剩每个条目的评价总数',
    log: '只有版主打开了问题记录，才留没有答上来或被评为没用的问题，以及评价之后您在窗口里写的话，连同服务器、原因和时间，不记您的 ID；留90天，或到版主删除记录为止',
    redacted:
      '问题记下之前，会去掉提及、链接、邮箱地址、电话号码和六位以上的数字，超过300字的部分截去；直接写出的人名去不掉。服务器的版主和机器人的运行者看得到问题记录。没有密钥，谁也不能从评价的代码看出您的 ID；密钥在运行者手里。运行者备份里的内容，备份留多久就留多久。',
    deletion: '怎样删除',
    deleteVotes: '您的评价：按下面的按钮，当场删除；已经并入总数的除外',
    deleteAnswer:
      '频道中的答复：提问或分享的人以及版主可以按答复上的按钮删除；24小时内删除提问，答复也会删除',
    deleteLog: '问题记录：由版主（有“管理服务器”权限）删除。单独一个问题认不出是谁问的，没法单独删',
    deleteServer: '一个服务器的全部信息：把我移出服务器即可',
    forget: '删除我的评价',
    forgotten: (votes) =>
      votes === 0 ? '没有找到您的评价，不用删除。' : `已删除您的${votes}个评价，名下不再留存任何信息。`,
    votesOff: '评价功能没有开通，没有密钥就找不出哪些评价是您的。评价满90天，就只剩总数。',
    unreachable: '现在读写不了留存的信息，不能保证您的评价已经删除。请过几分钟再按一次按钮。',
  },

  help: {
    heading: '怎么提问',
    intro: (title) => `可以用中文或英文问《${title}》的问题，打错字也没关系。`,
    channels: '在频道中，提到我并写上问题；或者回复我的答复，保留提醒就行。私信里直接写。',
    menu: (name) => `消息菜单“应用”→“${name}”`,
    honesty: '每个答复都注明来源；资料没说的，就直说没有。非官方，不是法律意见。',
  },

  problems: {
    failed: (reference) => `我这边出了点问题。要是再出现，请把编号 ${reference} 告诉管理这个机器人的人。`,
    outdated: (ask) => `这个按钮或菜单是旧答复上的，已经不能用了。请用 ${ask} 重新提问。`,
    notStored: '现在暂时存不了东西，所以什么都没有改动。请过几分钟再试。',
    perhapsStored: '数据库没有回应，无法确定刚才的操作有没有保存。请过几分钟再操作一次，重复操作没有影响。',
    noAccess: 'Discord 不允许我在这里发言，所以没有发出去。',
  },

  refusals: {
    tooFast: (seconds) => `问得太快了，请等大约${seconds}秒再问。`,
    delete: '只有提问的人和版主（有“管理消息”权限）可以删除这个答复。',
    admins: '只有拥有“管理服务器”权限的成员可以这样做。',
    serversOnly: '这个只能在服务器里用。',
    notMember: (invite) =>
      `我没有加入这个服务器，所以这里用不了。有“管理服务器”权限的人可以[把我加进来](${invite})。`,
    shareSilenced: '您在这里没有发言权限，所以我不能替您分享。',
    share: '在这里，Discord 只让您一个人看到我发的内容，没法分享。',
    forOrPrivate: '转给别人的答复，不能同时只给自己看。“转给”和“私下”请只选一个。',
    forBot: '答复只能转给人，不能转给机器人。',
    forUnseen: '在这里，Discord 只让您一个人看到我的答复，没法转给别人。',
    vote: '这个答复是单独给别人看的，只有本人可以评价。',
  },

  ...adminWords,

  list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}和${items.at(-1)}`),
  comma: '，',
  semicolon: '；',
  colon: '：',
  date: (year, month, day) =>
    `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`,
});
