import { provision, type RuleId } from '../../machines/law/provisions.ts';
import { OutsideLink } from '../ui/OutsideLink.tsx';
import { useWords } from '../reader/useWords.ts';

const most = 6;

/** The provisions that decided, each once, with the official link and how sure we are of it. */
export function Citations({ rules }: { rules: readonly RuleId[] }) {
  const t = useWords('outcome');
  const rights = useWords('rights');
  const places = new Map(rules.map((rule) => [provision(rule).citation, provision(rule)]));
  return (
    <ul className="citations" aria-label={t('rights.law')}>
      {[...places.values()].slice(0, most).map(({ citation, url, sure }) => (
        <li key={citation}>
          <OutsideLink href={url}>
            <span lang="en">{citation}</span>
          </OutsideLink>
          <span className="soft"> {rights(`common.sure-${sure}`)}</span>
        </li>
      ))}
    </ul>
  );
}
