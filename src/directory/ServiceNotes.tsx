import type { Need, ServiceCall } from './calls.ts';
import { useNotes } from './useNotes.ts';
import { useWords } from '../reader/useWords.ts';

/** Whom the service is for, and what helps to know before ringing it. */
export function ServiceNotes({ call, need }: { call: ServiceCall; need: Need }) {
  const t = useWords('finder');
  const say = useNotes();
  const { arrangement, provider } = call.service;
  const needsImha = need === 'imha' || need === 'informal';
  return (
    <>
      {arrangement.onlyFor ? (
        <p>
          <b>{t(`onlyFor.${arrangement.onlyFor}`)}</b>
        </p>
      ) : null}
      {need === 'informal' ? (
        <p>
          <b>{call.seesVoluntary ? t('voluntary.yes') : t('voluntary.ask')}</b>
        </p>
      ) : null}
      {[...(arrangement.notes ?? []), ...(provider.notes ?? [])].map((note) => (
        <p key={note.say + (note.name ?? '')}>{say(note)}</p>
      ))}
      {needsImha && !provider.services.includes('imha') ? <p>{t('service.otherHelp')}</p> : null}
    </>
  );
}
