import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { originalMessages } from '../i18n/messages/original.ts';
import { useReading } from '../i18n/quantity.ts';
import { useReport } from '../i18n/report.tsx';
import { Link } from '../lib/Link.tsx';
import type { Figure } from '../report/model/figure.ts';
import type { Binding } from '../report/source/bind.ts';
import type { Account } from './account.ts';
import styles from './Account.module.css';

interface FaultyFiguresProps {
  account: Account;
  figures: readonly Figure[];
  onSelect: (figureId: string) => void;
}

/** Figures that the text does not have, has with another value or under another heading, or that share a number. */
export function FaultyFigures({ account, figures, onSelect }: FaultyFiguresProps) {
  const t = useMessages(originalMessages);
  const faulty = account.bindings.filter(({ status }) => status !== 'bound');
  const count = faulty.length + account.shared.length;
  if (count === 0) return null;
  const link = (id: string) => (
    <FigureLink key={id} figure={figures.find((one) => one.id === id)} onSelect={onSelect} />
  );
  return (
    <details open={count <= 10} className={styles.list}>
      <summary>{t.faultList(count)}</summary>
      <ul>
        {faulty.map((binding) => (
          <li key={binding.figureId}>
            {link(binding.figureId)}
            <Fault {...binding} />
          </li>
        ))}
        {account.shared.map((ids) => (
          <li key={ids.join(' ')}>
            <span>{t.shared}</span>
            {ids.map(link)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Fault({ status, number }: Binding) {
  const t = useMessages(originalMessages);
  const { locale } = useLanguage();
  if (status === 'bound') return null;
  if (status === 'notFound' || !number) return <span>{t.faults.notFound}</span>;
  return (
    <span>
      {t.faults[status](number.written)}
      {locale === 'en' && <b lang="zh">{` ${number.written}`}</b>}
    </span>
  );
}

function FigureLink({
  figure,
  onSelect,
}: {
  figure: Figure | undefined;
  onSelect: (figureId: string) => void;
}) {
  const { paths, text } = useLanguage();
  const report = useReport();
  const read = useReading();
  if (!figure) return null;
  return (
    <Link to={paths.figure(report.id, figure.id)} onClick={() => onSelect(figure.id)}>
      {text(figure.name)} <b>{read(figure).text}</b>
    </Link>
  );
}
