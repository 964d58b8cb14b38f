import { ActionLink } from '../ui/ActionLink.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../reader/useWords.ts';
import { helpLines, type HelpLine } from './help-lines.ts';

function useCallWords(): (line: HelpLine) => string {
  const t = useWords();
  return (line) =>
    'word' in line
      ? t('help.text', { number: line.number, word: line.word })
      : t('help.call', { number: line.number });
}

/** The few numbers for somebody who needs help this minute. */
export function HelpLines() {
  const t = useWords();
  const callWords = useCallWords();
  return (
    <ul className="help-lines">
      {helpLines.map((line) => (
        <li key={line.id}>
          <p>{t(`help.lines.${line.id}`)}</p>
          <ActionLink href={line.href} kind={line.id === 'emergency' ? 'primary' : 'secondary'}>
            <Icon name={'word' in line ? 'speech' : 'phone'} />
            {callWords(line)}
          </ActionLink>
        </li>
      ))}
    </ul>
  );
}
