import { provision, type RuleId } from '../../machines/law/provisions.ts';
import { OutsideLink } from '../ui/OutsideLink.tsx';
import { useWords } from '../reader/useWords.ts';

/** Where some rules stand: each place once, with the official link and how sure we are of it. */
export function LawSource({ rules }: { rules: readonly RuleId[] }) {
  const rights = useWords('rights');
  const places = new Map(rules.map((rule) => [provision(rule).citation, provision(rule)]));
  return [...places.values()].map(({ citation, url, sure }) => (
    <p key={citation} className="small soft">
      <OutsideLink href={url}>{citation}</OutsideLink>
      <br />
      {rights(`common.sure-${sure}`)}
    </p>
  ));
}
