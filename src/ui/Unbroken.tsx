import styles from './Unbroken.module.css';

/**
 * Compounds, spans of years and dates, numbers with unit and bound: Rule-of-Law, 2021—2025年, 2022-03-30, 5600余万元,
 * 67%以上.
 */
const compound = /([A-Za-z\d]+(?:[-—][A-Za-z\d]+)+年?|\d[\d.,]*[余多万亿]*[\u4e00-\u9fff%](?:以[上下])?)/;

/** Longer ones may not fit on a line of a phone. */
const longest = 16;

/** A text of which no line ends within one of these; what is copied or searched for is the text as it is. */
export function Unbroken({ text }: { text: string }) {
  return text.split(compound).map((part, index) =>
    index % 2 === 1 && part.length <= longest ? (
      // Parts have no name but their place.
      <span key={index} className={styles.whole}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
