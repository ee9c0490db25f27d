import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { vi, type Words } from '#words/screen.vi.ts';

export type Language = 'vi' | 'en';

interface Spoken {
  readonly language: Language;
  readonly words: Words;
  readonly speak: (language: Language) => void;
}

const kept = 'dat-chuan.language';
const Speaking = createContext<Spoken>({ language: 'vi', words: vi, speak: () => undefined });

/** Vietnamese first; English is fetched when somebody asks for it, and remembered. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const [spoken, setSpoken] = useState<{ language: Language; words: Words }>({ language: 'vi', words: vi });
  const speak = (language: Language) => {
    localStorage.setItem(kept, language);
    void wordsOf(language).then((words) => {
      document.documentElement.lang = language;
      setSpoken({ language, words });
    });
  };
  useEffect(() => {
    if (localStorage.getItem(kept) === 'en') speak('en');
  }, []);
  return <Speaking value={{ ...spoken, speak }}>{children}</Speaking>;
}

export function useWords(): Words {
  return use(Speaking).words;
}

export function useLanguage(): Pick<Spoken, 'language' | 'speak'> {
  return use(Speaking);
}

async function wordsOf(language: Language): Promise<Words> {
  return language === 'vi' ? vi : (await import('#words/screen.en.ts')).en;
}
