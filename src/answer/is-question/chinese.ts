/** Who asks like this says so. */
const REQUEST =
  /请问|请教|想问|想知道|想了解|想请教|求问|求解|求教|问一?下|问个|告诉我|谁知道|有人知道|说说|讲讲|讲一?下|说一?下|介绍一?下|解释一?下|听听|发我(?:一下|看看)|发一下/;

/** Words that ask, where they are not part of another saying ("什么的", "没什么", "几乎", "哪怕", "好几个"). */
const ASKING = new RegExp(
  [
    '(?<![没为沒])什么(?![都也的鬼])|为什么|为啥|为何|何时|何地|何种|何处|为了啥',
    '(?<!没)(?:啥|甚么)(?![都也])|咋(?!呼)|干嘛|干吗',
    '(?<![不没])怎么?样(?![都也])|(?<!不)怎么(?![样都也会这])|如何(?!是好)',
    '谁(?![都也懂敢])|哪(?!怕|都|也|有空|吒)',
    '多少(?!有点|有些|都|还是)|多(?:久|大|高|长|远|快|重|深|宽)(?!的?[，。]|了)',
    '(?<![好十这那前后过了近上下隔近没第])几(?=[个条种类号月年点级章项次份家成岁座部批届名位天步度层元块亿万千百市省部处时])|第几|前几(?=[名了位?]|$)|几(?:分之)?几|[百千万]分之几',
    '几[个条种类号月年级章项次份家](?=[，。,.;；~\\s]|$)',
    '是否|能否|可否|有无|与否|有没有|(?![时动])(\\p{Script=Han})不\\1|需不需要|可不可以|应不应该|属不属于',
    '(?:是|算|属于).{1,20}还是.|还是.{1,8}[呢啊]',
  ].join('|'),
  'u',
);
/** Whatever, nobody, nothing: the same words ask nothing here. */
const INDEFINITE =
  /(?:无论|不论|不管|任凭|管它|管他)[^，。,.]{0,12}(?:什么|谁|哪|怎么|如何|多少|多[久大高长]|是否)/;
const CLAUSE_END = '(?=[，。,.;；:：~…、\\s]|$|谢谢|多谢|求)';
/** Particles and "…or not" at the end of a clause. */
const ENDING = new RegExp(
  `(?:[吗嘛么]|[^什怎这那多要][么]|(?<=[那你这].{0,14})呢|(?<![还从并都也就而所])(?:[^还从并都也就而所])没有?|(?<=.{3})不|(?<=[是也就].{2,30})吧)[啊呀哈]?${CLAUSE_END}`,
);

/** Asked for effect or out of politeness, whatever follows. */
const TALK = new RegExp(
  [
    '谁懂|谁知道呢|谁说不是|怎么会这|怎么会有这|怎么可能|怎么(?:这么|那么|又|还没)|怎么就(?![算能可会是变成])|何必|何苦|难道|岂不|岂能',
    '不是吗|有没有搞错|[在你]搞什么|什么鬼|什么玩意|什么情况(?!下)|什么操作|为什么要这样|可不是',
    '^(?:大家|你|你们|兄弟们)?(?:在吗|在不在|吃了吗|吃了没|好吗|还好吗|睡了吗|有人吗|有人在吗)',
    '^(?:真的|是|不会|对|好|行|可以|真)(?:吗|吧|么|嘛)',
    '^(?:有没有人|有人)(?:一起|来|要|想|跟我|和我|有空|在)|^谁(?:一起|想|跟我|和我|有空|在吗)',
  ].join('|'),
);

/** Whether it asks something, going by words alone. @param text normalised, thus in Simplified characters */
export function asksInChinese(text: string): boolean {
  if (!/\p{Script=Han}/u.test(text)) return false;
  if (REQUEST.test(text)) return true;
  return ENDING.test(text) || (ASKING.test(text) && !INDEFINITE.test(text));
}

/** Whether it only sounds like a question. @param text normalised, thus in Simplified characters */
export function isChineseTalk(text: string): boolean {
  return TALK.test(text) && !REQUEST.test(text);
}
