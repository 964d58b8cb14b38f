import { useWords } from '../reader/useWords.ts';
import { Picks } from '../ui/Picks.tsx';
import { textSizes, themes, useLook } from './useLook.ts';

/** How big the words are and which colours the page has. Changes show at once. */
export function LookChoices() {
  const t = useWords();
  const [look, change] = useLook();
  return (
    <>
      <Picks
        legend={t('settings.size')}
        values={textSizes}
        label={(size) => t(`settings.sizes.${size}`)}
        chosen={look.size}
        choose={(size) => change({ size })}
      />
      <Picks
        legend={t('settings.theme')}
        values={themes}
        label={(theme) => t(`settings.themes.${theme}`)}
        chosen={look.theme}
        choose={(theme) => change({ theme })}
      />
      <p className="soft small">{t('settings.note')}</p>
    </>
  );
}
