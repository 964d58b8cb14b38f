import type { ModuleId } from '../../machines/journey/modules.ts';
import { Button } from '../ui/Button.tsx';
import { type IconName, MoreIcon } from '../ui/MoreIcon.tsx';
import { useWords } from '../reader/useWords.ts';

const icons: Record<ModuleId, IconName> = {
  dates: 'clock',
  'nearest-relative': 'people',
  treatment: 'pill',
  care: 'home',
  carer: 'heart',
  leaving: 'leave',
  'under-18': 'person-check',
};

/** The short ways deeper that can matter to this person and have something left to ask. */
export function Deeper({
  modules,
  onOpen,
}: {
  modules: readonly ModuleId[];
  onOpen: (module: ModuleId) => void;
}) {
  const t = useWords('outcome');
  if (modules.length === 0) return null;
  return (
    <section className="no-print">
      <h2>{t('deeper.title')}</h2>
      <p>{t('deeper.lead')}</p>
      <ul className="deeper">
        {modules.map((id) => (
          <li key={id}>
            <Button
              kind="secondary"
              className="deeper-button"
              onClick={() => onOpen(id)}
              data-module={id}
            >
              <MoreIcon name={icons[id]} />
              <span>{t(`deeper.${id}`)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
