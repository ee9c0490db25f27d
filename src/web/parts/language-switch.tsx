import { useLanguage, useWords } from '#web/words.tsx';

export function LanguageSwitch() {
  const { shell } = useWords();
  const { language, speak } = useLanguage();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <button type="button" className="top-button" lang={other} onClick={() => speak(other)}>
      {shell.otherLanguage}
    </button>
  );
}
