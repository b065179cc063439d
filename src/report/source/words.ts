/**
 * Words in which a numeral states no quantity. The rule: a word or set expression of the general language or of
 * official prose, in which the numeral could not be replaced by another number. Names of one place's campaigns do not
 * belong here but into the report's own list of names.
 */
const words = `
一些 一定 一体 一律 一直 一般 一向 一同 一起 一致 一并 一样 一旦 一方面 一时 一切 一带 一线 一手 一如既往
一贯 一批 一系列 一年来 一把手 一次性 一站式 一流 一步 一经 一边 一部分 一度 一心 一道(?=[推做努加]) 一大批 一以贯之
一视同仁 一丝不苟 一揽子 一对一 一事一议 一条龙 一整套 一盘棋 一张网 一件事 一次办 一网通办 一网统管 一窗 只进一门 一揽 一案三查
一案一策 一企一策 一户一策 一村一品 一把尺子 一抓到底 一目了然 一鼓作气 一举 一再 一味 一概 一齐 一共 一番 一阵 一会儿 一点(?![零二三四五六七八九])
一刀切 一票否决 一岗双责 一老一小 一卡通 一码通 一键 一刻钟 一带一路 一国两制 一府两院 一一 一分为二 一言堂 一席之地
进一步 下一步 更进一步 逐一 统一 唯一 单一 同一 (?<![一二两三四五六七八九十百千几数])万一 专一 之一 划一 如一 合一 归一 不一 第一时间 另一 某一 每一 任一 这一 那一 新一轮
下一 上一 又一 再一次 有一定 最多跑一次 只跑一次 星期[一二三四五六] 周[一二三四五六](?=[至到、上下]) 初[一二三四五]
二维码 二手 二级 二审 二甲 两会 两岸 两侧 两旁 两地 两手 两者 两高 两法 两学一做 两个维护 两个确立 两山
三农 三资 三公(?!里) 三角 三严三实 三会一课 三大攻坚战 三重一大 三务 三方(?!面) 三产 三甲 再三 三令五申 四川 四风 四个意识 四个自信
四个全面 四大班子 四中全会 四周 五位一体 五金 五险一金 五一 五四 五保 六稳 六保 七一 八一 八方 八项规定 九州
十分(?!钟|之) 十足 十佳 十四五 十三五 十五五 十二五 十一(?=假|黄金|长假|国庆)
百姓 百货 百年 百花 百强 百科 百日 千方百计 千家万户 千家 万户 万众 万全 万物 万事 万家 万里 万名(?=党) 成千上万 成百上千 千千万万 百分点 百分比 百分数 百分率
零距离 零容忍 零跑腿 零障碍 零接触 零散 零售 零星 零工 凋零 四平 三明 三亚 三峡 三原 三门峡 五台山 六安 九江 九寨 十堰 万州 万宁
万载 百色 千阳 四季 三伏 三更 五星 五谷 五官 百尺 三思
[(:,](?:单位[::]?)?[万亿千百](?=[元人件户亩吨)])
`;

const pattern = words
  .trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** Places of all such words, in order, without overlap. */
export function wordsIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(new RegExp(pattern, 'g'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
