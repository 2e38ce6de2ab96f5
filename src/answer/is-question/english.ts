/** What people say before they come to their question. */
const OPENING =
  "(?:(?:hey|hi|hello|yo|ok|okay|oh|so|and|but|also|um+|uh+|hmm+|wait|well|lol|guys|folks|all|everyone|y'all|bro|dude|sorry|excuse me|please|pls|plz|thanks|btw|ah|quick question|(?:just )?(?:curious|wondering)|question|(?:dumb|stupid|noob|silly) question|then)[,.:;! -]*){0,4}";

/** Question words with the slips that are usual on a phone. */
const ASKING =
  "(?:when|wehn|whne|wen|what|waht|whta|wht|wat|where|wheer|wher|which|wich|whcih|wihch|witch|who|whos|whose|whom|why|how|hwo|hows|whats|wheres|whens|what's|who's|how's|where's|when's|why's|what're|who're)";
/** Before a question word: "from which month", "at what yearly turnover", "according to whom". */
const PREPOSITION = '(?:(?:from|since|by|at|on|in|for|to|of|under|with|until|untill|till) )?';
/**
 * What makes a sentence that begins like a question a remark: "when I was young", "what I like", "which is nice",
 * "how about no", "what a day", "how it started".
 */
const REMARK =
  "(?! (?:i|i'm|i've|you|u|we|he|she|they|it|this|that)\\b|(?<=\\bwhat) an?\\b| (?:about no|ever|so ?ever|even)\\b|(?: is| was)? (?:nice|good|great|cool|funny|weird|fine|cute|sad|awesome)$)";
const ASKS_FIRST = new RegExp(`^${OPENING}${PREPOSITION}${ASKING}\\b${REMARK} `);
/** The question comes later: "…, what turnover do they have", "the draft was open till when", "… when was it listed". */
const ASKS_LATER = new RegExp(
  [
    `(?:[,;:.]|\\band\\b|\\bso\\b) ${PREPOSITION}${ASKING} (?:(?!(?:i|you|it|they|he|she|we|this|that) )\\w+ )?(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|many|much|of|the)\\b`,
    '[a-z] (?:when|where|why|how) (?:is|was|were|are|do|does|did) (?:it|they|the|this)\\b',
    '[a-z] how (?:many|much)(?: \\w+){0,2}$',
    '[a-z] (?:when|where|why|how much|how many)[. ]*$',
  ].join('|'),
);

const AUXILIARY =
  "(?:is|are|was|were|isn't|aren't|wasn't|weren't|do|does|did|don't|doesn't|didn't|can|could|can't|couldn't|will|would|won't|wouldn't|should|shouldn't|shall|must|may|has|have|had|hasn't|haven't|dose|doe|si)";
/** What may stand after it: a pronoun or article, a plural, two words, a number. */
const SUBJECT =
  "(?:there|they|it|he|she|we|you|u|i|this|that|these|those|the|an?|any|anyone|anybody|someone|somebody|everyone|all|both|some|many|most|every|each|our|my|your|his|her|its|their|[a-z][a-z-]*s|[a-z][a-z'-]+ [a-z][a-z'-]+|\\d[\\d.%]*)";
/** Not "have fun", "do it", "can confirm", "could be worse", "will do", "don't worry". */
const NO_INVERSION =
  "(?:have|had|has) (?:an?|my|your|fun|to|been|good|no)\\b|(?:do|don't|can't|must|may|could|would|should|will|was|were|is|are) (?:be|been|have|not|do|confirm|just|also|say|you worry|worry|wait|probably|never|always|so|like|still|too|now|here|gonna|going)\\b|do (?:it|that|this|your)\\b|don't \\w+\\b";
const INVERTED = new RegExp(`^${OPENING}(?!${NO_INVERSION})${AUXILIARY} ${SUBJECT}\\b`);

const REQUEST = new RegExp(
  [
    `^${OPENING}(?:please |pls |plz )?(?:tell me|explain|describe|show me|give me|list|name) (?:the|what|when|where|who|how|why|which|if|whether|about|more about|all|a|every|me)\\b`,
    '\\b(?:does |do |did )?(?:any ?(?:one|body|1)|some ?(?:one|body)|u|you(?: guys| all)?) (?:\\w+ )?(?:know|knows|remember|got (?:a|any)|tell me|explain|help me)\\b',
    "\\b(?:i wonder|i was wondering|i'm wondering|im wondering|wondering|i(?:'d| would) like to know|i (?:want|need|wanted) to know|i have a question|do(?:es)? (?:anyone|it|that|this|the)|not sure|no idea|i don'?t (?:know|understand|get)|any idea|any clue) (?:if|whether|when|what|where|which|who|why|how|about|of|mean|say|apply)\\b",
    `^${OPENING}(?:what|how) about \\w`,
    `^${OPENING}any (?:idea|info|news|word|update|recommendation|tip|suggestion|clue)s?\\b`,
  ].join('|'),
);

/** Asked for effect or out of politeness; the whole message is that. */
const TALK = new RegExp(
  `^${OPENING}(?:${[
    'who (?:cares|asked|hurt|even|the|would have thought|knew|does that)\\b.*',
    'who knows(?: lol| tho(?:ugh)?| honestly)?',
    'who needs (?!to ).*',
    'what the (?:heck|hell|fuck|actual|f)\\b[^,]*',
    'what (?:on earth|in the world)(?: (?:is|was) (?:this|that|happening|going on)| just happened| happened)?',
    'what (?:an? |happened|gives|now|else is new|is this|was that|are you (?:doing|on about|saying)).{0,20}',
    "(?:what's|whats|what is|wat's) (?:up|good|new|going on|happening|wrong)\\b.{0,12}",
    "(?:how's|hows|how is) (?:it going|life|everyone|everybody|your day|it hanging|that even|it already)\\b.*",
    "how (?:are|r) (?:you|u|things|y'all)\\b.{0,20}",
    'how (?:cool|cute|nice|sweet|funny|sad|dare|awesome|weird|lovely|fun) .*',
    'why (?:not|me|tho|though|am i like this|would you do this).{0,12}',
    '(?:are you|r u|is he|is she|are they) (?:ok|okay|kidding|serious|there|sure|insane|crazy|real)\\b.{0,12}',
    'is (?:it just me|this real|this a joke|that so|anyone (?:here|there|around|awake|online|home))\\b.*',
    '(?:really|seriously|right|huh|lol|lmao|wtf|omg|bruh)(?: (?:really|tho|though|lol|bro|dude|man))*',
    "(?:isn't|ain't|aren't|don't) (?:it|that|this|he|she|you|they) (?:just )?(?:great|nice|cool|cute|funny|lovely|love)\\b.*",
    'who (?:wants|wanna|is up|else (?:is|wants|thinks|loves|hates))\\b.*',
    "(?:anyone|anybody|who's|whos|someone) (?:up|down|free|in|awake|else|here|online|around|wanna|want to)\\b.*",
  ].join('|')})[?!. ~]*$`,
);

/** Whether it asks something, going by words alone. @param text normalised */
export function asksInEnglish(text: string): boolean {
  return [ASKS_FIRST, ASKS_LATER, INVERTED, REQUEST].some((pattern) => pattern.test(text));
}

/** Whether it only sounds like a question. @param text normalised */
export function isEnglishTalk(text: string): boolean {
  return TALK.test(text);
}
