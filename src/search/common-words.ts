import { stem } from './tokens.js';

/**
 * Words of everyday language that occur in questions about anything. Met or missed, they tell less about what
 * is asked than a word of the subject. Not tied to any regulation.
 */
const ENGLISH = `
  able about above absolutely accept according account across act active actual add admit afraid afternoon age ago agree
  ahead allow allowed almost alone along although always amount angry answer anymore anything anyway anywhere apart
  appear apply area arrive article aside attention available average avoid aware away awesome baby back bad bag bank
  bar base basic basis beat beautiful became become bed began begin beginning behind belief believe belong best bet
  better beyond big bigger biggest bill birthday black blame block blood blow blue board body bold book boss bother
  bottom bought box boy brain break bright bring bro broke broken brother brought brown buddy build building built
  bunch burn bus business busy buy call called calm came camera car card care careful carry case cash cat catch caught
  cause center centre certain chance change character charge chat cheap check child children choice choose chosen
  class clean clear clearly client close clothes coffee cold colleague college colour come comes coming comment common
  company compare compared complete completely computer concern confused consider contact contain contains continue
  control cook cool corner correct cost count couple course cover covered covers crazy cream create cross cry cup
  curious current currently cut dad damn dark date daughter dead deal death decide decided deep definitely depend
  describe desk detail details die difference different difficult dinner direct direction discuss dog done door
  doubt draw dream dress drink drive drop dry due dude during each ear early earth easily easy eat edge effect effort
  eight either else email empty end ends enjoy enough entire especially essay etc evening event eventually ever evil
  exact example excellent except excited exist exists expect expensive experience explain explanation eye eyes face
  fact facts fail fair fairly fall false familiar family famous fan far fast father favor favourite fear feel feeling
  feet fell felt few fifteen fifty fight figure file fill final finally find fine finger finish fire first fish fit
  five fix flat floor fly focus folk follow following foot forever forget form former forward found four fourth free
  fresh friday friend friendly friends front full fun funny further gain game garden gave general generally gentleman
  giant girl given giving glad glass goal goes going gone goodies google gotta grand grass green grey ground group
  grow guess gun guy hair half hall hand handle hands hang happen happened happens happy hard hardly hate head hear
  heard heart heat heavy held hell help helpful helps hide high hit hold hole holiday home homework hope horse hospital
  hot hotel hour hours house however huge human hundred hungry hurt husband idea ideas imagine immediately important
  impossible include included includes including indeed inside instead intend interested interesting internet involve
  involved island issue item jesus job join joke judge jump keep kept key kick kid kids kill kinds king kitchen knew
  knock known lady land landed language large last late later laugh laying lead leader learn least leave led left leg
  legs less lesson letter level lie life light likely line link lip list listen listed little live lived lives living
  local lock long longer look looked looking looks lord lose loss lost loud love lovely low luck lucky lunch mad
  made mail main mainly major make makes making man manage map mark marked market marry master match matter matters
  mean meaning means meant measure meet meeting member mention mentioned mess message met mid middle might mile mind
  mine minute minutes miss missed missing mister mistake mix mom moment monday money month months mood moon morning
  mother mouth move moved movie mum music name named names near nearly necessary neck neither never new news newspaper
  next nice night nine nobody noise none normal normally north nose note nothing notice nowhere number numbers obvious
  obviously odd offer office officer often old older oldest open opened opinion opposite option order ordinary
  original otherwise outside own owner page pages paid pain paint pair paper papers parents park part particular
  partner parts party pass past pay paying peace people perfect perfectly period person personal phone photo pick
  picked picture piece pieces place places plain plan plane plans play played player pleasure plenty point points
  police poor pop position possible possibly post pour pouring power practice prefer prepare preparing present press
  pretty prevent previous price private probably problem problems process professor project promise proper properly
  protect proud prove provide public pull purpose push put putting quarter quiet quite rain raise random ran rate
  rather reach read reading ready real reality reason reasons recent recently record red refer regard regular related
  remain remember remind remove repeat reply report require respect rest result return rich ride right ring rise risk
  river road rock role roll room roughly round row rude rule run running runs rush sad safe safety sake sale sat
  saturday save saw scared school screen sea seat second seconds secret section seek seem seems seen self sell
  send sense sent separate serious seriously serve set seven several shall shame shape share she'd sheet ship shirt
  shoes shoot shop short shot shout show shows shut sick side sight sign silly similar simple simply since sing single
  sister sit situation six size skin sky sleep slow slowly small smart smell smile smoke snow soft sold solve
  somehow something sometime sometimes somewhere son song soon sort sound sounds source south space speak special
  specific specifically speech spend spent spoke spot spring square staff stage stand standing stands star start
  started starting state states station stay step steps stick stop stopped store story straight strange street
  strike string strong student study stupid subject successful such sudden suddenly sugar suggest suit summary summer
  sun sunday support suppose supposed sure surely surprise sweet swear swim table take taken takes taking talk talking
  tall taste teach teacher team tear telling ten term terms terrible test text thank that'd thick thin think
  thinking third thirty thousand threat three throw thursday tie tight till time times tiny tired title today
  together toilet told tomorrow tone tonight took top topic topics total totally touch tough toward town track train
  travel treat tree tried trip trouble truck true truly trust truth try trying tuesday turn turned turns tv twelve
  twenty twice two type types typical under understand understood unit unless until up upon upset urgent use used
  useful useless user uses using usual usually vague value various version video view visit voice wait waiting wake
  walk wall war warm warn wash watch water way ways wear weather web website wedding wednesday week weekend weeks
  weight weird welcome went west wet what's whatever wheel whenever whether while white whole whose wide wife wild win
  wind window wine winter wise wish within without woman women won wondered word words work worked working works
  world worry worse worst worth write writing written wrong wrote yard year years yellow yesterday young yourself zero`;

const CHINESE = `
  什么 怎么 怎样 咋样 咋 啥 怎么样 为什么 为啥 为何 如何 哪个 哪些 哪里 哪儿 哪一个 哪一天 哪天 哪年 哪一年 哪种 哪类 哪几 哪 谁 何时 何 几 多少 多久
  多大 多高 多长 多远 多快 几个 几种 几类 几条 几号 几月 几年 是不是 有没有 能不能 可不可以 要不要 会不会 算不算 管不管 对不对 该不该 行不行 好不好
  是否 是吗 对吗 能否 可否 有无 有 没有 没 无 是 不是 不 不能 不会 不用 不要 不算 别 能 能够 可以 可能 会 要 需要 想 想要 得 应该 应当 必须 该 算 属于 属
  叫 叫做 叫什么 称 称为 说 说法 说说 讲 讲讲 谈 提 提到 提过 提出 写 写明 写了 写的 里 里面 里头 其中 中 上 下 上面 下面 内 外 前 后 之前 之后 以前 以后 以来
  之间 当中 方面 这块 那块 这方面 这里 那里 这儿 那儿 这边 那边 这 那 这样 那样 这么 那么 这种 那种 此 该 本 每 各 各个 某 另 另外 其他 其它 其余 别的 全部
  所有 一切 整个 全 都 也 还 还有 还是 又 再 再次 才 就 就是 就算 只 只是 只有 仅 仅仅 光 单 单独 很 太 更 最 比较 非常 特别 挺 十分 真 真的 好 好像 好了
  大 小 多 少 高 低 长 短 快 慢 新 旧 老 早 晚 前面 后面 左 右 东西 事 事情 事儿 问题 情况 内容 具体 主要 大概 大致 大约 大体 左右 一般 通常 基本 简单
  简要 详细 清楚 明白 准确 确切 正确 真正 实际 关于 对于 至于 针对 根据 按照 依据 由 被 把 将 让 给 跟 同 和 与 及 以及 或 或者 并 并且 而 而且 但 但是 不过
  可是 然而 因为 所以 因此 如果 要是 假如 虽然 即使 除了 除 比 比如 例如 譬如 像 从 自 自从 到 至 往 向 对 为 为了 以 于 在 当 时 时候 时间 期间 一直 已经
  已 曾 曾经 正在 正 现在 目前 当前 如今 今天 昨天 明天 今年 去年 明年 前年 近期 最近 后来 然后 接着 最后 最终 首先 其次 先 一 二 两 三 四 五 六 七 八 九 十
  一个 一种 一些 一样 一起 一共 总共 共 共有 一定 一边 一次 一天 一年 半天 部分 个 种 类 条 项 次 回 遍 点 些 位 份 名 家 人 人家 自己 别人 咱 本人 朋友 同学
  同事 领导 老板 客户 公司 单位 工作 上班 学习 学校 知道 了解 明确 看 看看 看到 看见 看过 听 听说 听到 见 见到 找 找到 查 查到 查一下 搜 搜索 问 问下 回答 告诉
  解释 介绍 说明 意思 含义 是指 指 表示 理解 觉得 认为 以为 感觉 希望 打算 准备 开始 结束 完成 继续 进行 做 干 干活 弄 搞 搞定 用 使用 拿 取 放 走 来 去 过
  过来 过去 出 出来 出去 进 进来 进去 起 起来 下来 下去 上来 回来 回去 开 关 打 带 买 卖 吃 喝 玩 住 坐 站 等 等等 之类 什么的 帮 帮助 帮我 给我 谢 请 麻烦 求
  急 快点 马上 立刻 赶紧 一点 有点 有些 差不多 几乎 反正 反而 其实 当然 确实 的确 肯定 也许 或许 恐怕 难道 居然 竟然 原来 本来 顺便 随便 特意 老是 总是 经常
  有时 偶尔 从来 永远 刚 刚才 刚刚 突然 忽然 慢慢 渐渐 越来越 不同 区别 差别 相同 一致 同样 关系 有关 相关 影响 作用 用处 好处 坏处 原因 结果 办法 方法 方式
  样子 地方 位置 东边 西边 南 北 男 女 孩子 妈妈 爸爸 家里 天气 晚上 早上 中午 下午 周末 电影 音乐 游戏 手机 电脑 微信 视频 照片 钱 多少钱 价格 便宜 贵`;

/** The English words of everyday language as they are written, for the correction of spelling. */
export const COMMON_WORDS: readonly string[] = ENGLISH.split(/\s+/).filter(Boolean);

const common: ReadonlySet<string> = new Set([
  ...COMMON_WORDS.map(stem),
  ...CHINESE.split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => (word.length < 3 ? [word] : pairsOf(word))),
]);

/** 有没有 → 有没, 没有: Chinese is indexed by pairs. */
function pairsOf(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
}

/** True for a term (an English stem, one or two Chinese characters) of everyday language. */
export function isCommon(term: string): boolean {
  return common.has(term);
}
