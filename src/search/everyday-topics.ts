import { normalise } from './normalise.js';
import { stem, type Token } from './tokens.js';

/**
 * Words of topics that people chat about and that no regulation is about: food, weather, devices, games, bodies,
 * families, shopping. A question with such a word that a text does not have is hardly about that text, however well
 * the rest fits ("ceramic pan or iron pan?"). Not tied to any regulation.
 */
const ENGLISH = `
  airpods alarm album allergy amazon android anime ankle anxiety app apple arsenal avocado babysit backpack bacon balcony ballet banana band
  barbecue baseball basketball bath bathroom bbq beach bean beard bed bedroom beef beer berry bicycle bike biology biscuit blanket blender bluetooth
  boat bodybuilding bowl boyfriend bracelet bread breakfast bride broccoli browser bruise brush bug burger bus butter cafe cake calorie camera camp
  candle candy carpet cartoon casino cat ceiling celebrity cello charger cheese chef chess chicken childhood chocolate choir christmas cigarette
  cinema closet cocktail coffee comedian comedy comic concert console cookie cooking cough cricket crush cuisine curry curtain cutlery dance
  dandruff dentist depression dessert diarrhea diet dinner discord dish dishwasher divorce dj doctor dog doll drum duck dungeon earphone earring
  easter ebay egg elbow emoji episode espresso eyebrow facebook fever ferry festival fiance fishing flower flu football fork fridge friendship fries
  fruit fry gaming garage garden garlic ghost gift girlfriend gmail goalkeeper golf gossip gpu grammar guitar gym haircut hairdresser halloween
  hamster headache headphone headset hiking hobby hockey holiday honey honeymoon horoscope hotel housemate imessage injury insomnia instagram ipad
  iphone itch jam jeans jewelry jogging joke juice karaoke keto kettle keyboard kid kindergarten kitchen kitten knee kpop lamb lamp landlord laptop
  laundry lawn lego lemon lipstick lotion lottery lunch lyrics macbook makeup mango manga marathon marriage marvel mascara massage meal meditation
  meme messi microwave migraine milk minecraft mortgage mosquito movie mug muscle mushroom musician nap nba netflix nintendo noodle nurse omelette
  onion orchestra oven pajama pan pancake pants parrot pasta pastry pc pet petrol phone photo photography photoshop piano picnic pie pill pillow
  pineapple pizza playlist playoff playstation plumber poem poet pokemon poker popcorn pork porridge potato pregnant pregnancy printer psychology
  pub pudding puppy python rabbit rain rainy ramen rap rash reddit restaurant rice ringtone roblox romance roommate rugby salad salmon sandwich
  sauce sausage saxophone scarf screenshot scuba selfie shampoo shirt shoe shower singer ski skin skincare skirt skyrim sleep smartphone snack snake
  sneaker sneeze snow soap soccer sock soup spaghetti spider spotify squat stadium steak stomach storm strawberry streamer subtitle suitcase sunburn
  sunglasses sunscreen supermarket surf sushi sweater swimming swimsuit taco tattoo teenager telegram tennis tent thanksgiving therapist throat
  thriller tiktok tinder toast toddler toilet tomato toothache toothbrush tourist towel toy tournament trailer trainer trousers trumpet tshirt
  turkey tv twitch twitter uber umbrella underwear vacation vaccine valentine valorant vegan vegetable vegetarian violin vitamin vlog vodka vomit
  waiter wallpaper weather wedding weekend whatsapp whisky wifi workout wrestling xbox yoga yogurt youtube zodiac zombie zoo docker kubernetes redis
  postgres mysql mongodb sql javascript typescript java html css github gitlab linux ubuntu debug compiler kernel regex kafka hadoop aws azure vm
  vpn router firewall localhost font pixel webcam drink flavour tasty delicious spicy thrift outfit dress bra hoodie sandal boots hat nightclub
  parade pension salary internship recruiter cv vacancy freelance crypto bitcoin ethereum stock dividend etf roth ira congressman senator biden
  election ballot president queen street sidewalk subway luggage passport visa embassy hostel airbnb motorcycle scooter windshield tesla toyota
  honda bmw ford audi overnight bathtub leak faucet lightbulb heater thermostat bedtime asleep snore nightmare lonely crying diaper breastfeed
  puberty acne freckle wrinkle fanfic cosplay costume riddle trivia birthday anniversary bouquet astronaut dinosaur planet galaxy moon mars
  pillowcase duvet bedsheet cushion doormat rug hanger mop broom dustpan sponge hairdryer toaster airfryer fryer stove cooktop saucepan skillet wok
  spatula ladle whisk colander grater corkscrew tupperware napkin tablecloth teaspoon tablespoon chopstick dustbin trashcan doorbell doorknob
  keyring attic basement hallway porch patio backyard driveway bunk cobweb cockroach mouse mice rat wasp bedbug termite moth declutter chore spoon
  knife knives scissors ikea roomba dyson thermos lampshade
  simmer saute marinate marinade stew broth stirfry appetizer entree brunch buffet takeout takeaway doordash grubhub ubereats deli bakery waffle
  muffin donut doughnut bagel croissant tortilla burrito quesadilla nacho guacamole hummus falafel kebab shawarma lasagna risotto ravioli gnocchi
  dumpling wonton kimchi tofu tempura teriyaki udon pho biryani naan meatball meatloaf hotdog mayo mayonnaise ketchup mustard vinegar paprika
  cinnamon vanilla basil oregano parsley cilantro ginger turmeric jalapeno yeast dough frosting cupcake brownie cheesecake custard gelato caramel
  fudge jelly syrup marshmallow oatmeal cereal granola omelet ham rib brisket veal venison shrimp prawn lobster crab oyster squid octopus tuna cod
  trout herring sardine anchovy caviar mozzarella parmesan cheddar feta ricotta margarine crouton
  pear peach plum apricot grape raisin kiwi melon watermelon papaya coconut grapefruit tangerine pomegranate blueberry raspberry blackberry
  cranberry lychee durian cucumber lettuce spinach kale cabbage cauliflower celery asparagus zucchini eggplant aubergine courgette pumpkin radish
  beetroot leek lentil chickpea peanut cashew almond walnut pistachio
  latte cappuccino americano decaf matcha boba smoothie milkshake lemonade soda cola pepsi sprite starbucks mcdonalds kfc champagne gin rum tequila
  lager ale cider mojito hangover drunk tipsy booze sober vape
  finger toe toenail thigh calf hip spine forehead cheek chin jaw lip tongue eyelash eyelid nostril nose belly armpit butt kidney liver lung bladder
  bowel hemorrhoid bloating constipation indigestion heartburn nausea dizzy asthma eczema psoriasis pimple blister sprain concussion arthritis
  diabetes cholesterol covid pneumonia bronchitis sinus tonsil earache ibuprofen paracetamol tylenol aspirin advil antihistamine ointment bandage
  bandaid laxative melatonin probiotic dermatologist gynecologist pediatrician chiropractor optometrist orthodontist braces physio rehab menstrual
  tampon ovulation miscarriage menopause libido condom vasectomy bmi obesity adhd autism autistic bipolar ptsd ocd dementia alzheimer
  fiancee bridesmaid godmother newborn babysitter nanny daycare preschool potty pacifier stroller breakup flirt kiss hug cuddle cheat jealous
  jealousy bestie bff soulmate situationship prom bumble prenup alimony bachelorette
  kitty hedgehog ferret goldfish aquarium turtle tortoise lizard gecko iguana canary budgie cockatiel pigeon seagull owl crow eagle swan goose geese
  hen rooster goat sheep pony donkey pig squirrel raccoon fox wolf lion tiger leopard elephant giraffe monkey gorilla panda koala kangaroo hippo
  rhino zebra camel crocodile alligator shark whale dolphin penguin jellyfish frog toad bee butterfly ladybug leash litterbox kibble catnip poodle
  labrador retriever bulldog chihuahua corgi dachshund husky beagle terrier siamese neuter spay flea deworm paw purr meow woof
  orchid tulip daisy sunflower lavender succulent cactus cacti bonsai houseplant compost mulch lawnmower mower petal florist monstera ivy repot
  quarterback touchdown linebacker superbowl nfl mlb nhl ufc mma boxer wwe knockout jiujitsu judo karate taekwondo badminton volleyball pingpong
  wicket batsman umpire referee offside midfielder winger goalie fifa uefa ronaldo mbappe haaland neymar juventus chelsea everton tottenham psg
  lakers celtics lebron dunk dribble pitcher dodgers yankees f1 verstappen nascar motogp olympics medal gymnast pilates crossfit treadmill dumbbell
  barbell deadlift pushup pullup situp plank bicep tricep glute abs creatine whey triathlon trek kayak canoe paddle snorkel skateboard skater
  snowboard rollerblade archery darts snooker billiards sudoku crossword jigsaw uno scrabble jenga dice blackjack roulette gambling
  gamer fortnite overwatch pubg csgo dota warzone gta zelda mario luigi kirby pikachu sims stardew terraria elden witcher cyberpunk starfield
  hogwarts genshin honkai palworld valheim rimworld diablo warcraft starcraft hearthstone runescape mmo mmorpg rpg fps moba roguelike speedrun loot
  lootbox gacha nerf buff respawn noob griefing laggy aimbot esports gamepass steamdeck gamepad joystick ps4 ps5 dlc modpack dnd warlock paladin
  wizard orc elf goblin vtuber cosplayer furry
  avengers batman superman spiderman deadpool joker barbie oppenheimer titanic starwars jedi sith yoda hobbit gandalf voldemort hermione disney
  pixar ghibli naruto goku luffy shonen isekai waifu otaku webtoon manhwa kdrama sitcom sequel prequel spoiler hbo hulu crunchyroll imdb oscars
  grammy emmy actress hollywood bollywood kardashian beyonce rihanna swiftie kanye drake eminem bieber ariana bts blackpink metallica nirvana
  beatles adele rapper hiphop techno edm jazz reggae ballad chorus melody guitarist drummer vocalist ukulele banjo flute clarinet trombone harmonica
  soundcloud shazam fandom ticketmaster opera theater theatre circus magician superhero
  airdrop icloud facetime siri alexa ios macos smartwatch fitbit garmin kindle esim screensaver gif jpeg png mp3 mp4 usb hdmi ethernet nvidia
  geforce rtx radeon ryzen ssd hdd bios reboot malware antivirus phishing spam scam scammer hacker password login logout username captcha 2fa
  wordpress shopify squarespace figma canva obsidian trello jira zoom skype firefox safari incognito adblock torrent vlc obs audacity gimp lightroom
  davinci arduino
  homelab proxmox plex jellyfin nginx haproxy istio argocd terraform ansible jenkins prometheus grafana elasticsearch kibana rabbitmq cassandra
  dynamodb sqlite mariadb clickhouse snowflake databricks numpy pytorch tensorflow kmeans dbscan jupyter pip conda npm pnpm webpack vite eslint
  reactjs nextjs vue angular svelte jquery django flask fastapi laravel php perl golang kotlin scala haskell csharp dotnet cpp segfault
  stackoverflow leetcode recursion boolean dataframe backend frontend devops sysadmin ssh sudo bash vim neovim emacs vscode intellij pycharm xcode
  fedora debian gnome systemd cron crontab json yaml oauth jwt websocket graphql grpc microservice serverless ec2 kubectl kubelet etcd pod podman
  namespace ingress sharding mutex deadlock goroutine pytest rebase webhook midjourney copilot gemini llm deepfake nft dogecoin binance coinbase
  memecoin
  snapchat pinterest tumblr quora patreon onlyfans etsy aliexpress temu shein walmart costco craigslist lyft duolingo strava paypal venmo revolut
  robinhood klarna influencer livestream subreddit retweet hashtag repost troll
  algebra geometry calculus trigonometry logarithm polynomial quadratic hypotenuse pythagoras theorem eigenvalue photosynthesis mitochondria
  chromosome mitosis osmosis newton einstein gravity thermodynamics covalent stoichiometry titration shakespeare hamlet macbeth gatsby sonnet haiku
  metaphor simile adjective adverb noun verb conjugate vocab flashcard gpa gre gmat ielts toefl mcat lsat sorority fraternity dorm tuition
  homeschool
  barista cashier bartender waitress janitor firefighter paramedic hairstylist hustle payday paycheck payslip overdraft cashback debit atm
  inheritance irs turbotax stonks gamestop forex bullish bearish
  cab sublet evict realtor condo bungalow zillow hoa noisy upstairs downstairs subaru mazda nissan hyundai kia porsche lamborghini bugatti chevy
  jeep mustang corolla camry prius cybertruck dashcam roundabout crosswalk pedestrian roadtrip carpool dmv mileage jaywalking hitchhike
  itinerary souvenir sightseeing jetlag layover ryanair easyjet lufthansa expedia tripadvisor cruise motel campsite campfire campground disneyland
  eiffel colosseum niagara everest sahara
  thunder lightning thunderstorm hurricane tornado hail blizzard drizzle fog foggy heatwave snowman snowy sunny cloudy windy chilly celsius
  fahrenheit rainbow eclipse earthquake tsunami volcano avalanche xmas santa reindeer mistletoe hanukkah ramadan eid diwali passover gingerbread
  tuxedo blazer cardigan sweatshirt tracksuit leggings bikini panties lingerie stiletto crocs nike adidas gucci prada zara uniqlo balenciaga rolex
  necklace piercing manicure pedicure eyeliner eyeshadow concealer blush cologne deodorant moisturizer exfoliate retinol botox shave razor mustache
  mullet ponytail hairstyle curly bald wig
  heartbroken heartbreak sad hungry thirsty sleepy yawn cringe vibe slay yeet rizz simp skibidi bruh roast salty hottie handsome cute ugly sexy
  sassy goodnight compliment insult pun prank introvert extrovert overthink grumpy homesick funeral
  bible jesus allah quran torah church mosque synagogue buddha buddhism pray prayer sermon baptism satan heaven afterlife reincarnation tarot taurus
  virgo scorpio sagittarius capricorn aquarius pisces libra numerology ouija astrology karma chakra ufo alien bigfoot atheist
  pharaoh gladiator caesar napoleon hitler nazi stalin churchill cleopatra medieval viking samurai ninja pirate holocaust ww1 ww2 wwii lincoln
  neanderthal glacier equator continent pluto saturn jupiter venus asteroid nasa mammal reptile obama putin zelensky macron brexit nato republican
  democrat impeachment kremlin burglar burglary robbery robber thief murder kidnap stalker shoplift arrested dui marijuana cocaine heroin gun cop`;

const CHINESE = `
  做饭 炒菜 陶瓷锅 铁锅 砂锅 高压锅 电饭锅 平底锅 锅具 炖 煮 煎 烤箱 微波炉 碗 筷子 菜谱 食谱 外卖 火锅 烧烤 奶茶 咖啡 红茶 绿茶 啤酒 白酒好 红酒 饮料 可乐 果汁 牛奶 饼干 巧克力 零食 水果 苹果 香蕉 西瓜 草莓 葡萄 橙子 蔬菜 土豆 番茄 鸡蛋 鸡肉 牛肉
  猪肉 羊肉 排骨 饺子 米饭 米粉 早餐 早饭 午饭 午餐 晚饭 晚餐 夜宵 餐厅 饭店 好吃 难吃 味道 减肥 健身 跑步 瑜伽 游泳 篮球 足球 羽毛球 乒乓 网球 球赛 球队 球星 世界杯 欧冠 奥运 比赛 马拉松 爬山 钓鱼 露营 旅游 旅行 景点 好玩 攻略 酒店 民宿 机票 航班
  高铁票 车票 护照 签证 上飞机 登机 行李 景区 门票 沙滩 天气 下雨 下雪 气温 台风 雨伞 手机 笔记本电 耳机 充电器 充电宝 键盘 鼠标 显卡 屏幕 摄像 拍照 修图 蓝牙 无线网 网速 路由器 抖音 快手 小红书 淘宝 京东 拼多多 快递 优惠券 退货 直播 主播 弹幕 短视频
  追剧 电影 影院 动漫 番剧 漫画 综艺 明星 偶像 歌手 唱歌 歌曲 歌词 演唱会 音乐 钢琴 吉他 跳舞 舞蹈 游戏 王者 原神 吃鸡 开黑 皮肤 电竞 女朋友 男朋友 女友 男友 相亲 恋爱 分手 结婚 婚礼 离婚 彩礼 怀孕 宝宝 闺蜜 同桌 室友 宿舍 朋友圈 表白 吵架 星座
  生日 礼物 红包 感冒 咳嗽 肚子 失眠 睡不着 熬夜 过敏 痘痘 护肤 面膜 口红 化妆 香水 洗发 医院 看病 医生 吃药 眼镜 减脂 疼 裤子 裙子 鞋子 球鞋 包包 手表 首饰 穿搭 尺码 洗衣 房租 租房 租一 买房 房贷 装修 窗帘 冰箱 空调 电视 地铁 公交 打车 停车 违停
  驾照 驾校 加油 油价 堵车 摩托 单车 自行车 猫 狗 宠物 仓鼠 金鱼 养花 花盆 考试 高考 雅思 托福 选课 班主任 数学题 物理题 化学题 简历 年终奖 身份证 股票 基金买 彩票 比特币 信用卡 花呗 笑话 段子 表情包 聚餐 派对 假期 春节 中秋 圣诞 情人节 元宵 万圣
  广场舞 你叫 你是谁 几岁 无聊 晚安 早安 编程 代码 程序员 服务器 爬虫 前端 后端 报错 重启 死机 卡顿 黑屏 蓝屏 截图 报表 幻灯片 排版 物业 邻居 噪音 车位 车牌 违章 扣分 保险理赔 特斯拉 比亚迪 丰田 宝马 奔驰 试驾 4s 代驾 高速费 小吃 美食 好喝 甜品
  蛋挞 早茶 海鲜 麻辣 螺蛳粉 拉面 炒饭 寿司 汉堡 披萨 冰淇淋 食疗 送货 包邮 二手 闲置 保修 售后 开箱 注册公司 营业执照 开店 摆摊 兼职 副业 招聘 找工作 跳槽 月薪 时薪 养老金 医保 房产证 过户 公证 离职 仲裁 总统 明朝 清朝 唐朝 皇帝 恐龙 星球 月球 火星
  外星 谜语 成语 歇后语 诗词 背诵
  枕头 被套 床单 毛毯 凉席 蚊帐 衣架 抽屉 茶几 餐桌 台灯 吊灯 马桶 淋浴 花洒 浴缸 浴室 厕所 洗手间 卫生间 卧室 客厅 阳台 厨房 拖把 扫把 扫地 拖地 吸尘器 垃圾桶 洗洁精 牙刷 牙膏 毛巾 浴巾 纸巾 卫生纸 梳子 吹风机 电风扇 热水器 电热毯 暖气片 加湿器
  除湿机 净水器 油烟机 燃气灶 电磁炉 电水壶 保温杯 水杯 勺子 菜刀 砧板 保鲜膜 锅铲 炒锅 不粘锅 空气炸锅 榨汁机 蟑螂 老鼠 蚊子 苍蝇 蚂蚁 蜘蛛 下水道 水龙头 漏水 跳闸 灯泡 晾衣 打扫 大扫除
  红烧 清蒸 油炸 凉拌 煲汤 蒸鱼 切菜 洗菜 买菜 下饭 拌饭 盖饭 盖浇饭 油条 豆浆 肉包子 吃包子 小笼包 馒头 馄饨 汤圆 粽子 月饼 年糕 春卷 烧饼 凉皮 凉面 炸鸡 烤鸭 烤肉 烤串 烤鱼 串串 冒菜 酸菜鱼 宫保 麻婆 回锅肉 糖醋 鱼香肉丝 豆腐 泡菜 咸菜 火腿 香肠
  腊肉 培根 牛排 牛腩 鸡腿 鸡翅 鸡爪 鸭脖 鸭肉 鱼丸 虾仁 大虾 龙虾 大闸蟹 生蚝 扇贝 鱿鱼 三文鱼 金枪鱼 带鱼 鲫鱼 酱油 白糖 味精 蚝油 辣椒 花椒 胡椒 孜然 生姜 大蒜 大葱 香菜 香油 芝麻 奶油 黄油 芝士 奶酪 酸奶 布丁 泡芙 马卡龙 曲奇 薯条 薯片 泡面
  辣条 瓜子 花生 糖果 棒棒糖 果冻 果酱 蜂蜜 燕麦 麦片 沙拉 三明治 咖喱 便当 刺身 肯德基 麦当劳 星巴克 瑞幸 蜜雪 海底捞 喜茶 必胜客
  梨子 桃子 樱桃 芒果 菠萝 榴莲 荔枝 龙眼 柚子 橘子 柠檬 蓝莓 猕猴桃 火龙果 哈密瓜 木瓜 石榴 山楂 椰子 杨梅 枇杷 柿子 甘蔗 白菜 青菜 菠菜 生菜 韭菜 芹菜 茄子 黄瓜 冬瓜 南瓜 苦瓜 丝瓜 萝卜 洋葱 蘑菇 香菇 金针菇 木耳 豆角 毛豆 豌豆 玉米 红薯 山药
  莲藕 竹笋 花菜 秋葵
  豆奶 雪碧 汽水 气泡水 乌龙茶 普洱 拿铁 美式咖 卡布奇诺 威士忌 鸡尾酒 喝酒 喝醉 醉酒 酒吧 酒局 戒烟 抽烟 香烟 酗酒 口渴 白开水 矿泉水 椰汁 酸梅汤 冰棍 雪糕
  额头 眉毛 睫毛 眼皮 黑眼圈 鼻子 鼻涕 鼻塞 嘴巴 嘴唇 牙齿 牙龈 蛀牙 智齿 拔牙 牙套 喉咙 嗓子 肩膀 胳膊 手腕 手指头 指甲 胸口 后背 腰酸 膝盖 脚踝 脚趾 大腿 小腿 屁股 痔疮 便秘 拉肚 腹泻 胃痛 胃病 反胃 恶心 呕吐 头晕 眩晕 耳鸣 鼻炎 咽炎 扁桃体 肺炎
  流感 湿疹 皮炎 荨麻疹 脚气 脱发 掉发 秃头 头皮屑 糖尿病 高血压 痛风 颈椎 腰椎 骨折 扭伤 抽筋 落枕 打针 输液 挂号 门诊 住院 牙医 看牙 布洛芬 阿莫西林 退烧 创可贴 眼药水 褪黑素 抑郁 强迫症 痛经 姨妈巾 卫生巾 避孕 备孕 孕妇 坐月子 尿布 纸尿裤 断奶 打呼
  口臭 狐臭 黑头 毛孔 祛痘 美白 防晒
  婆媳 丈母娘 小孩子 娃娃 带娃 幼儿园 早教 熊孩子 二胎 三胎 育儿 哄睡 辅食 家长群 家长会 家委会 儿媳 暗恋 暧昧 求婚 订婚 婚纱 婚假 嫁妆 出轨 劈腿 渣男 渣女 备胎 单身 脱单 失恋 网恋 异地恋 初恋 早恋 情侣 情话 拥抱 亲吻 接吻 撒娇 吃醋 冷战 绝交 好朋友
  基友
  兔子 鹦鹉 乌龟 金毛 泰迪 柯基 哈士奇 拉布拉多 边牧 布偶 英短 驱虫 绝育 鱼缸 养鱼 养鸟 小鸟 鸽子 麻雀 老虎 狮子 猴子 长颈鹿 斑马 鲨鱼 鲸鱼 海豚 企鹅 蝴蝶 蜜蜂 青蛙 毒蛇 蜥蜴 刺猬 松鼠 狐狸 狼人杀 孔雀 天鹅 骆驼 袋鼠 考拉 鳄鱼 多肉 绿萝 仙人掌 玫瑰
  兰花 菊花 荷花 牡丹 向日葵 桂花 樱花 油菜花 杜鹃花 康乃馨 百合花 浇水 种花 种菜 换盆 盆栽 盆景 花束 花店 草坪
  排球 棒球 高尔夫 保龄球 橄榄球 冰球 曲棍球 滑雪 滑冰 溜冰 滑板 轮滑 跳绳 俯卧撑 仰卧起坐 深蹲 引体向上 哑铃 杠铃 腹肌 马甲线 增肌 蛋白粉 私教 拳击 散打 跆拳道 柔道 武术 太极拳 射箭 击剑 蹦极 跳伞 潜水 冲浪 皮划艇 攀岩 徒步 登山 骑行 夜跑 晨跑 马术
  体操队 跳水 铅球 跳远 跳高 田径 越位 任意球 守门员 射门 绝杀 扣篮 三分球 盖帽 罚球 男篮 女排 梅西 姆巴佩 詹姆斯 科比 乔丹 湖人 勇士队 曼联 曼城 皇马 巴萨 利物浦 切尔西 拜仁 英超 意甲 德甲
  英雄联盟 和平精英 绝地求生 永劫无间 崩坏 星穹铁道 鸣潮 明日方舟 阴阳师 梦幻西游 地下城 穿越火线 我的世界 塞尔达 马里奥 宝可梦 皮卡丘 动森 艾尔登 黑神话 悟空 赛博朋克 刺客 使命召唤 守望先锋 炉石 魔兽 星际争霸 模拟人生 金铲铲 自走棋 斗地主 麻将 扑克 象棋 围棋
  五子棋 跳棋 桌游 剧本杀 密室逃脱 抽卡 氪金 充值 爆率 打野 射手 队友 外挂 封号 掉线 掉帧 手柄 任天堂 索尼 排位赛 五杀 带飞 菜鸡 老六 连麦 组队 开团 团战 卡关 手游 网游 联机玩
  奈飞 爱奇艺 优酷 腾讯视频 哔哩哔哩 上映 票房 预告片 演员 主演 男主 女主 反派 结局 剧透 剧情 烂片 言情 玄幻 科幻片 恐怖片 喜剧 悬疑 韩剧 美剧 日剧 古装 甄嬛 漫威 复仇者 钢铁侠 蝙蝠侠 哈利波特 指环王 变形金刚 宫崎骏 海贼王 火影 柯南 鬼灭 进击的巨人 咒术
  二次元 周杰伦 陈奕迅 林俊杰 薛之谦 邓紫棋 蔡徐坤 肖战 王一博 杨幂 刘德华 李小龙 塌房 追星 打榜 专辑 单曲 说唱 摇滚 民谣 古筝 二胡 小提琴 架子鼓 尤克里里 口琴 笛子 唢呐 乐队 合唱 德云社 相声 脱口秀 春晚 魔术 话剧 歌剧 芭蕾
  安卓 鸿蒙 刷机 硬盘 u盘 机箱 流量套餐 话费 信号差 验证码 忘记密码 改密码 账号 微信群 发微信 加微信 微信号 支付宝 豆瓣 贴吧 谷歌 浏览器 弹窗 杀毒 木马 黑客 翻墙 科学上网 输入法 壁纸 铃声 昵称 小程序 闪退 卸载 安装包 回收站 文件夹 快捷键 复制粘贴
  平板电脑 开机密码 开不了机 树莓派 算法题 递归 二叉树 哈希 指针 函数 多线程 死锁 内存泄漏 编译 单元测试 镜像 微服务 域名 负载均衡 缓存 消息队列 聚类算法 神经网络
  寒假 暑假 开学了 开学季 军训 逃课 补考 四六级 英语四级 英语六级 考研院 考研究生 想考研 今年考研 考公务员 教资 驾考 小学生 中考成绩 今年中考 期末考 期中考 模拟考 分数线 录取 志愿填报 填志愿 复读 修学分 选修课 网课 补习 家教 课本 课文 文言文 古诗 阅读理解
  写作文 作文题 篇作文 英语作文 完形填空 单词 解方程 方程式 方程组 三角形 圆周率 微积分 线性代数 因式分解 勾股定理 牛顿 爱因斯坦 万有引力 相对论 量子力学 元素周期表 光合作用 染色体 孟德尔 物理课 地理课 历史课 政治课 体育课 美术课 运动会 班会 毕业照
  打工人 不想上班 上班摸 上班迟 摸鱼 请假 调休 病假 辞职 失业 求职 交社保 社保卡 公积金 五险一金 试用期 涨薪 工资条 发工资 炒股 涨停 跌停 割肉 抄底 余额宝 基金定投 车贷 网贷 借呗 欠钱 攒钱 私房钱 压岁钱 份子钱 中大奖 刮刮乐 炒币 以太坊 退休金 车险 重疾险
  理财产品 买理财 交个税 个税起 个税退 个税申报 怎么报税
  房东 押金 合租 整租 租客 交租金 涨租 学区房 公寓 楼下 隔音 房价 首付 水电费 我们小区 小区里 小区门 小区停 小区楼 开车 倒车 科目二 科目三 驾驶证 行驶证 酒驾 闯红灯 红绿灯 追尾 车祸 剐蹭 洗车 爆胎 换胎 机油 油耗 电瓶车 网约车 滴滴 出租车 顺风车 限号
  摇号 电驴 头盔 车上牌 上牌照 奥迪 本田 保时捷 法拉利 兰博基尼 蔚来 小鹏
  旅店 青旅 订房 退房 落地签 免税店 自驾游 跟团 导游 候机 值机 晕车 晕机 晕船 古镇 古城 海边 海岛 海滩 温泉 故宫 迪士尼 环球影城 欢乐谷 游乐园 动物园 水族馆 博物馆 图书馆 天安门 外滩 鼓浪屿 三亚 丽江 九寨沟 张家界 黄山 泰山 华山 三清山 滕王阁 龙虎山
  暴雨 大雨 小雨 雷阵雨 打雷 闪电 冰雹 刮风 沙尘暴 大雾 梅雨 回南天 晴天 阴天 零下 好冷 好热 太热 太冷 热死 冻死 中暑 秋裤 立春 冬至 夏至 清明节 端午 七夕 国庆假 五一假 劳动节 跨年夜 除夕 拜年 年夜饭 春联 守岁 愚人节 感恩节 母亲节 父亲节 儿童节 教师节
  双十一 放烟花
  连衣裙 高跟鞋 短袖 睡衣 拖鞋 袜子 丝袜 围巾 墨镜 耳环 戒指 手镯 发夹 刘海 卷发 烫发 剪发 美甲 眼影 眼线 粉底 腮红 卸妆 洗面奶 爽肤水 护手霜 沐浴露 洗头 洗澡 泡澡 刮胡子 剃须刀 整容 医美 纹身 穿什么 显瘦
  睡觉 做梦 噩梦 起床 赖床 午睡 犯困 好困 困死 好累 累死 想哭 哭了 难过 伤心 孤独 寂寞 尴尬 社恐 吐槽 八卦 摆烂 躺平 凡尔赛 绝绝子 破防 夸夸我 骂我 陪我 想你 爱你 讲故事 讲个故事 无语 别生气 生气了 不开心 么么哒 亲亲 抱抱 吃了吗 吃啥 吃什么 喝什么
  去哪玩 玩什么
  上帝 耶稣 圣经 教堂 基督 佛祖 菩萨 拜佛 烧香 寺庙 和尚 道士 算命 风水 塔罗 水逆 白羊座 金牛座 双子座 巨蟹座 处女座 天秤座 天蝎座 摩羯座 水瓶座 双鱼座 属相 生肖 本命年 鬼故事 灵异 僵尸 吸血鬼
  秦始皇 汉朝 宋朝 元朝 刘邦 项羽 诸葛亮 曹操 刘备 关羽 三国演义 三国志 三国杀 李白 杜甫 苏轼 红楼梦 西游记 水浒 孔子 孟子 鸦片战争 希特勒 拿破仑 凯撒 金字塔 古罗马 古希腊 忍者 海盗 赤道 珠穆朗玛 亚马逊 撒哈拉 尼罗河 南极 北极 黑洞 银河 太阳系 木星 土星
  冥王星 宇航员 特朗普 拜登 普京 泽连斯基 奥巴马 马斯克 白宫 首相 女王 王子 小偷 偷东西 被偷 诈骗 骗子 派出所 警察 拘留 抢劫 杀人 凶手 家暴 赌博 吸毒 绑架 网暴
  吃面条 面条怎 吃蛋糕 蛋糕店 买衣服 穿衣服 件衣服 晒衣服 衣服上 盖被子 叠被子 单链表 链表反转 数组越界 换头像 英语语法 倒时差 踢点球 点球大 进球数 打台球 来月经 月经不 车年检 年检标 休年假 贴对联 写对联 面试官 面试题 去面试 面试怎 烤面包 吃面包 面包店 面包机
  吃方便面 换发型 发烧了 发烧怎 剪头发 掉头发 染头发 理发店 理发师 头痛药 头痛怎 视力表 近视眼 近视度 去体检 体检报告 看小说 写小说 小说推荐 网络小说 查重率 开题报告 同学聚会 聚会吃 聚会玩 的聚会 养生茶 养生之 买手办 手办模 股市大 股市跌 今天股市 你是机器`;

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
