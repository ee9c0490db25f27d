import { useWords } from '#web/words.tsx';
import { Icon } from './icons.tsx';

export function NoArea() {
  const { shell } = useWords();
  return (
    <div className="empty">
      <Icon name="place" size={34} />
      <h1>{shell.noArea}</h1>
      <p>{shell.noAreaAdvice}</p>
    </div>
  );
}
