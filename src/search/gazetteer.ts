/** A place or a law that a question can be about: how it is written in English (lower case) and in Chinese. */
export interface Name {
  readonly en: string;
  readonly zh: string;
}

/**
 * What a city's name may stand for: "does Beijing have a say?" is about the central authorities, "the law of Changsha" about
 * that of its province.
 */
export const ALSO_MEANS: ReadonlyMap<string, readonly string[]> = new Map([
  ['changsha', ['hunan', '湖南']],
  ['zhuzhou', ['hunan', '湖南']],
  ['guangzhou', ['guangdong', '广东']],
  ['shenzhen', ['guangdong', '广东']],
  ['dongguan', ['guangdong', '广东']],
  ['foshan', ['guangdong', '广东']],
  ['taiyuan', ['shanxi', '山西']],
  ['jinan', ['shandong', '山东']],
  ['qingdao', ['shandong', '山东']],
  ['nanjing', ['jiangsu', '江苏']],
  ['suzhou', ['jiangsu', '江苏']],
  ['wuxi', ['jiangsu', '江苏']],
  ['beijing', ['national', 'central', 'state council', 'npc', '国家', '中央', '国务院', '全国人大']],
]);

/** Provinces of China and their cities that are often named; not tied to any regulation. */
const CHINESE = `beijing 北京|shanghai 上海|tianjin 天津|chongqing 重庆|hebei 河北|shanxi 山西|liaoning 辽宁|jilin 吉林
  |heilongjiang 黑龙江|jiangsu 江苏|zhejiang 浙江|anhui 安徽|fujian 福建|jiangxi 江西|shandong 山东|henan 河南|hubei 湖北
  |hunan 湖南|guangdong 广东|hainan 海南|sichuan 四川|guizhou 贵州|yunnan 云南|shaanxi 陕西|gansu 甘肃|qinghai 青海
  |inner mongolia 内蒙古|guangxi 广西|tibet 西藏|ningxia 宁夏|xinjiang 新疆|hong kong 香港|macau 澳门|taiwan 台湾
  |nanchang 南昌|jiujiang 九江|jingdezhen 景德镇|pingxiang 萍乡|xinyu 新余|yingtan 鹰潭|ganzhou 赣州|yichun 宜春
  |shangrao 上饶|ji'an 吉安|fuzhou 抚州|shenzhen 深圳|guangzhou 广州|dongguan 东莞|foshan 佛山|hangzhou 杭州|ningbo 宁波
  |wenzhou 温州|nanjing 南京|suzhou 苏州|wuxi 无锡|wuhan 武汉|changsha 长沙|zhuzhou 株洲|chengdu 成都|xi'an 西安
  |qingdao 青岛|jinan 济南|zhengzhou 郑州|hefei 合肥|xiamen 厦门|kunming 昆明|dalian 大连|shenyang 沈阳|harbin 哈尔滨
  |taiyuan 太原|guiyang 贵阳|nanning 南宁|lanzhou 兰州|urumqi 乌鲁木齐|haikou 海口|shijiazhuang 石家庄|changchun 长春`;

const ABROAD = `texas 得克萨斯|california 加利福尼亚|florida 佛罗里达|new york 纽约|ohio 俄亥俄|michigan 密歇根|virginia 弗吉尼亚
  |washington 华盛顿|los angeles 洛杉矶|chicago 芝加哥|boston 波士顿|london 伦敦|paris 巴黎|berlin 柏林|munich 慕尼黑
  |bavaria 巴伐利亚|tokyo 东京|osaka 大阪|seoul 首尔|bangkok 曼谷|dubai 迪拜|moscow 莫斯科|rome 罗马|madrid 马德里|lisbon 里斯本
  |vienna 维也纳|sydney 悉尼|melbourne 墨尔本|toronto 多伦多|vancouver 温哥华|ontario 安大略|quebec 魁北克|mumbai 孟买|delhi 德里
  |europe 欧洲|european union 欧盟|eu 欧盟|usa 美国|america 美国|uk 英国|britain 英国|england 英格兰|scotland 苏格兰
  |asean 东盟|africa 非洲|korea 韩国`;

/** Laws by the names people use; not tied to any regulation. */
const LAW_NAMES = `constitution 宪法|civil code 民法典|criminal law 刑法|criminal code 刑法|penal code 刑法典|company law 公司法
  |labour law 劳动法|labor law 劳动法|labour contract law 劳动合同法|tax law 税法|income tax law 所得税法|vat law 增值税法
  |environmental protection law 环境保护法|food safety law 食品安全法|product quality law 产品质量法|patent law 专利法
  |trademark law 商标法|copyright law 著作权法|contract law 合同法|property law 物权法|land administration law 土地管理法
  |foreign investment law 外商投资法|bidding law 招标投标法|procurement law 政府采购法|budget law 预算法|audit law 审计法
  |data security law 数据安全法|cybersecurity law 网络安全法|personal information protection law 个人信息保护法
  |anti-monopoly law 反垄断法|competition law 反不正当竞争法|consumer protection law 消费者权益保护法|advertising law 广告法
  |road traffic law 道路交通安全法|traffic law 交通法|education law 教育法|marriage law 婚姻法|social insurance law 社会保险法
  |energy law 能源法|renewable energy law 可再生能源法|electricity law 电力法|mineral resources law 矿产资源法
  |work safety law 安全生产法|fire protection law 消防法|water law 水法|forest law 森林法|agriculture law 农业法
  |sme promotion law 中小企业促进法|cleaner production law 清洁生产促进法|circular economy law 循环经济促进法
  |administrative penalty law 行政处罚法|administrative licensing law 行政许可法|bankruptcy law 破产法|securities law 证券法
  |legislation law 立法法|gdpr 通用数据保护条例|chips act 芯片法案|inflation reduction act 通胀削减法案`;

/** Countries that are everyday words too, or the one everything here is in. */
const LEFT_OUT = new Set(['CN', 'TR', 'TD', 'JO', 'GE', 'GN', 'JE', 'ML']);

/** Laws known by name. */
export const LAWS: readonly Name[] = written(LAW_NAMES);

/** Places known by name. */
export const PLACES: readonly Name[] = [...written(CHINESE), ...written(ABROAD), ...countries()];

function written(list: string): Name[] {
  return list.split('|').map((entry) => {
    const [, en = '', zh = ''] = /^\s*(.+) (\S+)\s*$/.exec(entry) ?? [];
    return { en, zh };
  });
}

/** The names of countries come with the JavaScript engine (Unicode CLDR). */
function countries(): Name[] {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const chinese = new Intl.DisplayNames('zh-Hans', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !LEFT_OUT.has(code))
    .flatMap((code) => {
      const [en, zh] = [english.of(code), chinese.of(code)];
      return en && zh && !/[^\p{Script=Latin}' -]/u.test(en) ? [{ en: en.toLowerCase(), zh }] : [];
    });
}
