import { OutsideLink } from '../ui/OutsideLink.tsx';
import type { Provider } from './schema.ts';
import { useFinderWords } from './voice.ts';

/** The ways to reach a service besides its phone. */
export function OtherContacts({ provider }: { provider: Provider }) {
  const t = useFinderWords();
  const { name, hours, email, post, website, referralUrl } = provider;
  return (
    <ul className="contacts">
      {hours ? <li>{t('service.hours', { hours })}</li> : null}
      {email ? (
        <li>
          <a href={`mailto:${email.address}`}>{t('service.email', { address: email.address })}</a>
          {email.note ? <p className="small">{email.note}</p> : null}
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
          {post.note ? <p className="small">{post.note}</p> : null}
          {post.status === 'sourced' ? null : (
            <p className="soft small">{t('service.postUnsure')}</p>
          )}
        </li>
      ) : null}
    </ul>
  );
}
