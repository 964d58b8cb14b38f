import { Card } from '../ui/Card.tsx';
import { useI18n } from '../ui/words.ts';
import { HowSure, WhereRead } from './HowSure.tsx';
import { nameOf } from './names.ts';
import { OtherContacts } from './OtherContacts.tsx';
import { Phones } from './Phones.tsx';
import type { LocalService } from './services.ts';
import type { Where } from './steps.ts';
import { useFinderWords } from './voice.ts';

/** One service: whom it is for, why this one, how sure we are, and every way to reach it. */
export function ServiceCard({ service, where }: { service: LocalService; where?: Where }) {
  const t = useFinderWords();
  const { language } = useI18n();
  const { provider, arrangement, why, by, howSure } = service;
  const area = nameOf(by, language);
  // A note on two services together is said once, above both.
  const note = arrangement.providerIds.length === 1 ? arrangement.note : undefined;
  const noNumber = where === 'home' ? t('service.noNumberHome') : t('service.noNumber');
  return (
    <Card data-service={provider.id} className="service">
      <h3>
        <bdi>{provider.name}</bdi>
      </h3>
      {arrangement.onlyFor ? (
        <p>
          <b>{t(`onlyFor.${arrangement.onlyFor}`)}</b>
        </p>
      ) : null}
      <p>{howSure === 'low' ? t(`whyUnsure.${why}`, { area }) : t(`why.${why}`, { area })}</p>
      <HowSure service={service} where={where} />
      {[provider.note, note].map((said) => (said ? <p key={said}>{said}</p> : null))}
      {provider.services.includes('imha') ? null : <p>{t('service.otherHelp')}</p>}
      {provider.phones.some(({ kind }) => kind !== 'staff') ? null : <p>{noNumber}</p>}
      {provider.phones.length > 0 ? <Phones phones={provider.phones} main /> : null}
      <OtherContacts provider={provider} />
      <WhereRead service={service} />
    </Card>
  );
}
