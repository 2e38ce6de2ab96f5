import { describe, expect, it } from 'vitest';
import { checkNumbers, disagreements } from '../../src/checks/numbers.js';
import { readFiles } from '../../src/regulation/load.js';
import { brokenRegulation, SMALL_REGULATION } from '../fixtures/regulation.js';

describe('disagreements', () => {
  it.each([
    ['1.12 trillion yuan', '1.12万亿元'],
    ['1.12 trillion yuan', '11200亿元'],
    ['1,120 billion yuan', '1.12万亿元'],
    ['200 billion yuan (2,000亿元)', '2,000亿元'],
    ['20 million yuan', '2000万元'],
    ['20 million yuan', '２０００万元'],
    ['above 5 trillion, five hundred million at least', '五万亿以上，至少五亿'],
    ['10,900 firms, more than 800 providers', '10900家企业，服务商800多家'],
    ['the 1 trillion, 500-billion and 100-billion class', '万亿级、五千亿级、千亿级'],
    ['14 of the 100-billion class', '14个千亿级'],
    ['1–2 million', '100万至200万'],
    ['10 to 20 million', '1000万到2000万'],
    ['120 million', '一亿二千万'],
  ])('takes the amounts of "%s" and "%s" as the same', (en, zh) => {
    expect(disagreements({ en, 'zh-Hans': zh })).toEqual([]);
  });

  it.each([
    ['since 1 June 2024', '自2024年6月1日起'],
    ['since June 1, 2024', '自二〇二四年六月一日起'],
    ['in March 2024', '2024年3月'],
    ['on 18 July 2024, in the news on 19 July 2024', '2024年7月18日公布，7月19日见报'],
    ['from January to November 2023', '2023年1—11月'],
    ['January–October 2023', '2023年1至10月'],
    ['by the end of March each year', '每年3月底前'],
    ['the plan for 2023–2026', '2023—2026年的计划'],
    ['in May 2020; it may change', '2020年5月，以后可能变'],
    ['within 30 days', '30日内'],
    ['two months older, a three-year drive', '早两个月，三年行动'],
    ['the first half of 2025, the first three quarters', '2025年上半年，前三季度'],
  ])('takes the times of "%s" and "%s" as the same', (en, zh) => {
    expect(disagreements({ en, 'zh-Hans': zh })).toEqual([]);
  });

  it.each([
    ['up 6.5%', '增长6.5%'],
    ['5 to 5.5%', '5%至5.5%'],
    ['5–5.5 per cent', '5—5.5％'],
    ['6 percent', '百分之六'],
    ['nine in ten', '九成'],
    ['two thirds of them', '其中三分之二'],
    ['2.7 points above', '高2.7个百分点'],
    ['about half a year; semiconductors', '约半年；半导体'],
  ])('takes the shares of "%s" and "%s" as the same', (en, zh) => {
    expect(disagreements({ en, 'zh-Hans': zh })).toEqual([]);
  });

  it.each([
    ['six clusters', '6个集群'],
    ['12 chains', '十二条产业链'],
    ['twenty-six articles', '26条'],
    ['the Fifth Meeting of the Fourteenth Standing Committee', '十四届人大常委会第五次会议'],
    ['the 14th five-year plan', '“十四五”规划'],
    ['Articles 99–100', '第99—100条'],
    ['the "1269" plan, called 1269', '“1269”计划（一二六九）'],
    ['"2+6+N" came before', '之前是“2+6+N”'],
    ['number 赣府字〔2023〕40号', '文号是赣府字〔2023〕40号'],
    ['both are one of a kind; first of all', '首先，一样统一，十分明确，万一不行，九江的企业'],
    ['dozens, hundreds and billions', '几十、数百、数十亿'],
    ['their titles are of this kind', '名称分两类'],
  ])('takes the counts of "%s" and "%s" as the same', (en, zh) => {
    expect(disagreements({ en, 'zh-Hans': zh })).toEqual([]);
  });

  it.each([
    ['1.12 trillion yuan', '1120亿元', ['1.12 trillion'], ['1120亿']],
    ['20 million', '2000亿', ['20 million'], ['2000亿']],
    ['1 June 2024', '2024年6月2日', ['1 June 2024'], ['2024年6月2日']],
    ['1 June 2024', '2023年6月1日', ['1 June 2024'], ['2023年6月1日']],
    [
      'March 2024 and 1 June 2023',
      '2023年3月和2024年6月1日',
      ['1 June 2023', 'March 2024'],
      ['2023年3月', '2024年6月1日'],
    ],
    ['1 June 2024', '2024年6月', ['1 June 2024'], ['2024年6月']],
    ['up 6.5%', '6.5个百分点', ['6.5%'], ['6.5']],
    ['nine in ten', '八成', ['nine in ten'], ['八成']],
    ['six clusters', '七个集群', ['six'], ['七个']],
    ['two clusters', '一个集群', ['two'], []],
    ['two clusters', '三个集群', ['two'], ['三个']],
    ['the fifth meeting', '第六次会议', ['fifth'], ['第六次']],
    ['the 14th five-year plan', '“十三五”规划', ['14th'], ['十三五']],
    ['the "8810" plan', '“8801”计划', ['8810'], ['8801']],
    ['"2+6+N"', '“2+5+N”', ['6'], ['5']],
    ['赣府字〔2023〕40号', '赣府字〔2023〕41号', ['40'], ['41']],
    ['26 articles in 5 chapters', '共26条', ['5'], []],
  ])('tells "%s" from "%s"', (en, zh, english, chinese) => {
    expect(disagreements({ en, 'zh-Hans': zh })).toEqual([
      ...(english.length > 0 ? [`en has ${english.join(', ')}, which zh-Hans has not`] : []),
      ...(chinese.length > 0 ? [`zh-Hans has ${chinese.join(', ')}, which en has not`] : []),
    ]);
  });
});

describe('checkNumbers', () => {
  it('has nothing to say of the small regulation', () => {
    expect(checkNumbers(readFiles(SMALL_REGULATION))).toEqual([]);
  });

  it.each([
    ['a title', 'sections/start.yaml', 'zh-Hans: 条例何时施行', 'zh-Hans: 条例2023年施行', 'title', 4],
    [
      'a summary',
      'sections/start.yaml',
      '《条例》自2023年9月1日起',
      '《条例》自2023年9月2日起',
      'summary',
      5,
    ],
    [
      'a point',
      'sections/start.yaml',
      'In force since 1 September',
      'In force since 1 October',
      'points.0',
      11,
    ],
    [
      'a meaning',
      'glossary.yaml',
      'zh-Hans: 蜜蜂居住的箱子。',
      'zh-Hans: 六只蜜蜂居住的箱子。',
      '0.meaning',
      3,
    ],
  ])('finds %s that differs', (_, file, from, to, field, line) => {
    const problems = checkNumbers(readFiles(brokenRegulation(file, from, to)));
    expect(problems).toMatchObject([{ file: `small-regulation/${file}`, field, line }]);
  });
});
