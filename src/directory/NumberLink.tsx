import { ActionLink } from '../ui/ActionLink.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { Phone } from './schema.ts';
import { useWords } from '../reader/useWords.ts';

const wordsFor = {
  call: 'service.call',
  mobile: 'service.call',
  text: 'service.text',
  textphone: 'service.textphone',
  staff: 'service.staff',
} as const satisfies Record<Phone['kind'], string>;

type NumberLinkProps = {
  /** A line of a council has no kind: it is rung. */
  number: { kind?: Phone['kind']; tel: string; phoneShown: string };
  main?: boolean;
};

/** A number to ring or write to: a big button where it is the one to use, else a link. */
export function NumberLink({ number, main = false }: NumberLinkProps) {
  const t = useWords('finder');
  const { kind = 'call', tel, phoneShown } = number;
  const words = t(wordsFor[kind], { number: phoneShown });
  const href = kind === 'text' ? `sms:${tel}` : `tel:${tel}`;
  if (!main) {
    return (
      <a className="finder-number" href={href}>
        {words}
      </a>
    );
  }
  return (
    <>
      <ActionLink kind="primary" href={href}>
        <Icon name={kind === 'text' || kind === 'textphone' ? 'speech' : 'phone'} />
        <span>{words}</span>
      </ActionLink>
      <b className="only-print">{words}</b>
    </>
  );
}
