import { useId, type ReactNode } from 'react';
import styles from './FigureSection.module.css';

/** A part of what is said of a figure, under its own heading. */
export function FigureSection({
  title,
  headingLevel,
  children,
}: {
  title: string;
  headingLevel: 2 | 3;
  children: ReactNode;
}) {
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section aria-labelledby={id} className={styles.section} data-level={headingLevel}>
      <Heading id={id} className={styles.title}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
