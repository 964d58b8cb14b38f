import { ActionLink } from '../ui/ActionLink.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { Phone } from './schema.ts';
import { useFinderWords } from './voice.ts';

const order: readonly Phone['kind'][] = ['call', 'mobile', 'text', 'textphone', 'staff'];
const wordsFor = {
  call: 'service.call',
  mobile: 'service.call',
  text: 'service.text',
  textphone: 'service.textphone',
  staff: 'service.staff',
} as const satisfies Record<Phone['kind'], string>;

/** Numbers as big buttons, those for patients first. The first is the main one where `main` says so. */
export function Phones({ phones, main = false }: { phones: readonly Phone[]; main?: boolean }) {
  const sorted = [...phones].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return (
    <ul className="phones">
      {sorted.map((phone, at) => (
        <OnePhone key={phone.kind + phone.tel} phone={phone} main={main && at === 0} />
      ))}
    </ul>
  );
}

function OnePhone({ phone, main }: { phone: Phone; main: boolean }) {
  const t = useFinderWords();
  const words = t(wordsFor[phone.kind], { number: phone.phoneShown });
  const href = phone.kind === 'text' ? `sms:${phone.tel}` : `tel:${phone.tel}`;
  return (
    <li className={phone.kind === 'staff' ? 'phone-staff' : undefined}>
      {phone.kind === 'staff' ? (
        <a href={href}>{words}</a>
      ) : (
        <>
          <ActionLink kind={main ? 'primary' : 'secondary'} href={href}>
            <Icon name={phone.kind === 'text' || phone.kind === 'textphone' ? 'speech' : 'phone'} />
            <span>{words}</span>
          </ActionLink>
          <b className="only-print">{words}</b>
        </>
      )}
      {phone.note ? <p className="small">{phone.note}</p> : null}
      {phone.status === 'sourced' ? null : (
        <p className="soft small">{t('service.numberUnsure')}</p>
      )}
    </li>
  );
}
