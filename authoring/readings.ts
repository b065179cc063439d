import { customPinyin, pinyin } from 'pinyin-pro';

/** Words of this field that the library takes apart wrongly when their neighbours could be words too (在行|政). */
customPinyin({
  行政: 'xíng zhèng',
  调解: 'tiáo jiě',
  率先: 'shuài xiān',
});

/**
 * How the Chinese characters in `texts` are read, in letters without tones, ü as v. Each is read in its context, so a
 * character gets the readings that it has here and no others: 行 in 行政 is xing, and hang only where there is a 银行.
 */
export function readingsOf(texts: Iterable<string>): Record<string, string[]> {
  const found = new Map<string, Set<string>>();
  // Signs and digits part words: what stands on either side of them is read by itself.
  for (const run of new Set([...texts].flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? []))) {
    for (const { origin, pinyin: reading, isZh } of pinyin(run, { type: 'all', toneType: 'none', v: true })) {
      if (!isZh || !/^[a-z]{1,6}$/.test(reading)) continue;
      const readings = found.get(origin) ?? new Set();
      found.set(origin, readings.add(reading));
    }
  }
  return Object.fromEntries(
    [...found.keys()].sort().map((character) => [character, [...(found.get(character) ?? [])].sort()]),
  );
}
