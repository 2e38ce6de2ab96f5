import { normalise } from './normalise.js';
import { stem, type Token } from './tokens.js';

/**
 * Words of topics that people chat about and that no regulation is about: food, weather, devices, games, bodies,
 * families, shopping. A question with such a word that a text does not have is hardly about that text, however well
 * the rest fits ("ceramic pan or iron pan?"). Not tied to any regulation.
 */
const ENGLISH = `
  airpods alarm album allergy amazon android anime ankle anxiety apartment app apple apps arsenal avocado babysit backpack bacon
  bake baked baking balcony ballet banana band barbecue baseball basketball bath bathroom bbq beach bean beard bed bedroom beef beer berry
  bicycle bike biology biscuit blanket blender blog bluetooth boat bodybuilding boil bowl boyfriend bracelet bread breakfast bride broccoli
  browser bruise brush bug burger bus butter cafe cake calorie camera camp camping candle candy carpet carrot cartoon casino cat
  ceiling celebrity cello charger cheese chef chess chicken childhood chocolate choir christmas cigarette cinema closet clothes coat cocktail
  coffee coin coke comedian comedy comic concert console cookie cooking cough couch cricket crush cuisine curry curtain cutlery dance dancing dandruff 
  dating daughter dentist depression dessert diarrhea diet dinner discord dish dishwasher divorce dj doctor dog doll drum duck dungeon earphone earring easter ebay
  egg elbow emoji episode espresso excel eyebrow facebook fever ferry festival fiance fishing fitness flight flower flu football fork
  fridge friendship fries fruit fry gaming garage garden garlic genre ghost gift girlfriend gmail goalkeeper golf google gossip gpu grandma grandpa grammar
  guitar gym haircut hairdresser halloween hamster headache headphone headset hiking hobby hockey holiday honey honeymoon horoscope hotel hotels
  housemate icecream imessage injury insomnia instagram ipad iphone itch jacket jam jeans jewelry jogging joke juice karaoke keto
  kettle keyboard kid kindergarten kitchen kitten knee kpop lamb lamp landlord laptop laundry lawn league lego lemon lipstick lotion lottery lunch lyrics
  macbook makeup mango manga marathon marriage marvel mascara massage mattress meal meditation meme messi microwave migraine milk minecraft mirror 
  monopoly mortgage mosquito movie mug muscle mushroom musician nail nap nba netflix nintendo noodle nurse omelette
  onion orchestra oven pajama pan pancake pants parrot parking pasta pastry pc pet petrol phone photo photography photoshop piano picnic pie
  pill pillow pineapple pizza playlist playoff playstation plumber podcast poem poet pokemon poker pool popcorn pork porridge potato
  pregnant pregnancy printer psychology pub pudding puppy python quiz rabbit rain rainy ramen rap rash reality recipe reddit
  refund restaurant rice ringtone roblox romance roommate rugby salad salmon sandwich sauce sausage saxophone scarf
  screenshot scuba selfie shampoo shirt shoe shoes shower shopping singer ski skin skincare skirt skyrim sleep
  smartphone snack snake sneaker sneeze snow soap soccer sock sofa soup spaghetti spider spotify squat stadium steak stomach storm
  strawberry streamer subtitle suitcase sunburn sunglasses sunscreen supermarket surf sushi sweater swimming swimsuit taco tattoo taxi teenager
  telegram tennis tent thanksgiving therapist throat thriller tiktok tinder toast toddler toilet tomato toothache toothbrush tourist towel toy
  tournament trailer trainer trousers trumpet tshirt turkey tv twitch twitter typing uber umbrella underwear vacation vaccine vacuum valentine valorant vegan
  vegetable vegetarian violin vitamin vlog vodka vomit waiter wallet wallpaper wardrobe weather wedding weekend whatsapp whisky wifi wine workout wrestling
  xbox yoga yogurt youtube zodiac zombie zoo`;

const CHINESE = `
  做饭 炒菜 陶瓷锅 铁锅 砂锅 高压锅 电饭锅 平底锅 锅具 炖 煮 煎 烤箱 微波炉 碗 筷子 菜谱 食谱 外卖 火锅 烧烤 奶茶 咖啡 红茶 绿茶 啤酒 白酒好 红酒 饮料 可乐 果汁 牛奶 面包 蛋糕 饼干 巧克力 零食 水果 苹果 香蕉 西瓜
  草莓 葡萄 橙子 蔬菜 土豆 番茄 鸡蛋 鸡肉 牛肉 猪肉 羊肉 排骨 饺子 面条 米饭 米粉 早餐 早饭 午饭 午餐 晚饭 晚餐 夜宵 餐厅 饭店 好吃 难吃 味道 减肥 健身 跑步 瑜伽 游泳 篮球 足球
  羽毛球 乒乓 网球 球赛 球队 球星 世界杯 欧冠 中超 奥运 比赛 马拉松 爬山 钓鱼 露营 旅游 旅行 景点 好玩 攻略 酒店 民宿 机票 航班 高铁票 火车票 车票 护照 签证 上飞机 登机 行李 景区 门票 沙滩
  天气 下雨 下雪 气温 台风 雨伞 手机 笔记本电 平板 耳机 充电器 充电宝 键盘 鼠标 显卡 屏幕 摄像 拍照 修图 蓝牙 无线网 网速 路由器 抖音 快手 小红书 淘宝 京东
  拼多多 快递 优惠券 退货 直播 主播 弹幕 短视频 追剧 电视剧 电影 影院 动漫 番剧 漫画 小说 综艺 明星 偶像 歌手 唱歌 歌曲 歌词 演唱会 音乐 钢琴 吉他 跳舞 舞蹈 游戏 王者 原神 吃鸡 开黑 皮肤 段位 上分 电竞
  女朋友 男朋友 女友 男友 对象 相亲 恋爱 分手 结婚 婚礼 离婚 彩礼 怀孕 宝宝 闺蜜 同桌 室友 宿舍 朋友圈 表白 吵架 星座 生日 礼物 红包
  感冒 发烧 咳嗽 头疼 头痛 牙疼 肚子 失眠 睡不着 熬夜 过敏 痘痘 护肤 面膜 口红 化妆 香水 洗发 发型 理发 染发 头发 医院 看病 医生 吃药 体检 视力 近视 眼镜 减脂 疼
  衣服 裤子 裙子 鞋子 球鞋 羽绒服 帽子 包包 手表 首饰 穿搭 尺码 洗衣 房租 租房 租金 租一 买房 房贷 装修 沙发 床垫 窗帘 冰箱 空调 洗衣机 电视 地铁 公交 打车 停车 违停 驾照 驾校 加油 油价 堵车 二手车 摩托 单车 自行车
  猫 狗 宠物 仓鼠 金鱼 养花 花盆 考试 高考 中考 考研 四级 六级 雅思 托福 学分 选课 班主任 期末 英语 数学题 物理题 化学题 作文 背单词 翻译一 简历 年终奖 身份证
  股票 基金买 彩票 比特币 信用卡 花呗 笑话 段子 表情包 聚会 聚餐 派对 假期 春节 中秋 圣诞 情人节 元宵 万圣 烟花 广场舞 机器人吗 你叫 你是谁 几岁 无聊 晚安 早安`;

const english: ReadonlySet<string> = new Set(ENGLISH.split(/\s+/).filter(Boolean).map(stem));
const chinese = new RegExp(
  CHINESE.split(/\s+/)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'gu',
);

/** Where things are made, goods that people also chat about are the subject: "our factory makes bicycles". */
const MAKING =
  /\b(?:factor(?:y|ies)|manufactur\w*|produc\w+|workshops?|industr\w+)\b|\b(?:we|i|town|firm|company) makes?\b|生产|制造|厂|企业|产业|行业/;

/** Tells of a token of the question whether it belongs to such a word. */
export function everydayTopics(question: string): (token: Token) => boolean {
  const text = normalise(question);
  if (MAKING.test(text)) return () => false;
  const spans = [...text.matchAll(chinese)].map(
    ({ index, 0: word }) => [index, index + word.length] as const,
  );
  return ({ kind, term, start }) =>
    kind === 'han' ? spans.some(([from, to]) => from <= start && start < to) : english.has(term);
}
