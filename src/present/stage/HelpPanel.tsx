import { useMessages } from '../../i18n/locale.tsx';
import { presentMessages, type PresentMessages } from '../../i18n/messages/present.ts';
import styles from './HelpPanel.module.css';

/** What is printed on the keys; a word of its own where keyboards differ in language. */
type Keys = (words: { space: string; numberKeys: string }) => string[];

const rows: readonly [keyof PresentMessages['keyMeanings'], Keys][] = [
  ['next', ({ space }) => ['→', '↓', space, 'PageDown', 'N']],
  ['previous', ({ space }) => ['←', '↑', `Shift + ${space}`, 'PageUp', 'P']],
  ['ends', () => ['Home', 'End']],
  ['go', ({ numberKeys }) => [`${numberKeys} + Enter`]],
  ['dark', () => ['B', '.', '/']],
  ['slides', () => ['O']],
  ['source', () => ['S']],
  ['presenter', () => ['W']],
  ['fullscreen', () => ['F']],
  ['auto', () => ['A']],
  ['theme', () => ['T']],
  ['language', () => ['L']],
  ['checks', () => ['C']],
  ['handout', () => ['H']],
  ['print', () => ['Ctrl + P']],
  ['help', () => ['?']],
  ['leave', () => ['Esc']],
  ['start', () => ['P']],
];

/** Every key with what it does. */
export function HelpPanel() {
  const t = useMessages(presentMessages);
  return (
    <>
      <dl className={styles.keys}>
        {rows.map(([row, keys]) => (
          <div key={row} className={styles.row}>
            <dt>
              {keys(t).map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{t.keyMeanings[row]}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.touch}>{t.touch}</p>
    </>
  );
}
