import { Joined } from '../ui/Joined.tsx';
import { NumberLink } from './NumberLink.tsx';
import { OutsideLink } from '../ui/OutsideLink.tsx';
import type { Phone, Provider } from './schema.ts';
import { useNotes } from './useNotes.ts';
import { useWords } from '../reader/useWords.ts';
import type { Audience } from '../reader/layers.ts';
import { useReader } from '../reader/Reader.tsx';

/** Does the service have more than the number that is shown? */
export function hasOtherContacts(provider: Provider, shown: string): boolean {
  const { email, post, website, referralUrl, phones } = provider;
  return Boolean(
    email || post || website || referralUrl || phones.some(({ tel }) => tel !== shown),
  );
}

/** A line for staff is told to staff alone. */
function phonesFor(audience: Audience, phones: readonly Phone[], shown: string) {
  return phones.filter(
    ({ kind, tel }) => tel !== shown && (kind !== 'staff' || audience === 'staff'),
  );
}

/** The ways to reach a service besides the number that is shown. */
export function OtherContacts({ provider, shown }: { provider: Provider; shown: string }) {
  const t = useWords('finder');
  const say = useNotes();
  const { audience } = useReader();
  const { name, email, post, website, referralUrl } = provider;
  return (
    <ul className="contacts">
      {phonesFor(audience, provider.phones, shown).map((phone) => (
        <li key={phone.kind + phone.tel}>
          <NumberLink number={phone} /> <Joined parts={(phone.notes ?? []).map(say)} />
          {phone.status === 'sourced' ? null : <p className="soft small">{t('sure.unsure')}</p>}
        </li>
      ))}
      {email ? (
        <li>
          <a href={`mailto:${email.address}`}>{t('service.email', { address: email.address })}</a>
          {email.notes ? (
            <p className="small">
              <Joined parts={email.notes.map(say)} />
            </p>
          ) : null}
          {email.status === 'sourced' ? null : (
            <p className="soft small">{t('service.emailUnsure')}</p>
          )}
        </li>
      ) : null}
      {website ? (
        <li>
          <OutsideLink href={website}>{t('service.website', { name })}</OutsideLink>
        </li>
      ) : null}
      {referralUrl ? (
        <li>
          <OutsideLink href={referralUrl}>{t('service.referral', { name })}</OutsideLink>
        </li>
      ) : null}
      {post ? (
        <li>
          {t('service.post', { address: post.address })}
          {post.status === 'sourced' ? null : (
            <p className="soft small">{t('service.postUnsure')}</p>
          )}
        </li>
      ) : null}
    </ul>
  );
}
