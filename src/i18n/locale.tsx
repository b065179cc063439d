import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { pathsFor, type Locale, type Paths } from '../lib/paths.ts';
import type { Text } from '../report/model/text.ts';

interface Language {
  locale: Locale;
  paths: Paths;
  /** The reader's language of a text that exists in both. */
  text: (text: Text) => string;
}

const LanguageContext = createContext<Language | null>(null);

export function LanguageProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  const language = useMemo<Language>(
    () => ({ locale, paths: pathsFor(locale), text: (text) => text[locale] }),
    [locale],
  );
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('useLanguage needs a LanguageProvider above it');
  return language;
}

/** Messages of one screen or component, written once for each language; Chinese decides which keys there are. */
export interface Messages<M> {
  zh: M;
  en: M;
}
export function defineMessages<M>(messages: { zh: M; en: NoInfer<M> }): Messages<M> {
  return messages;
}
export function useMessages<M>(messages: Messages<M>): M {
  return messages[useLanguage().locale];
}
