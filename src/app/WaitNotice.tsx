import { ActionLink } from '../ui/ActionLink.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../reader/useWords.ts';
import { helpLines } from './help-lines.ts';

/**
 * Stands below the question until the program is here, hidden for its first seconds by the styles alone. So a page whose program
 * does not come says so even where no script of ours runs; public/guard.js says it sooner, and opens the buttons.
 */
export function WaitNotice() {
  const t = useWords('pages');
  const shell = useWords();
  const numbers = helpLines.filter(({ id }) => id === 'emergency' || id === 'samaritans');
  return (
    <>
      <div role="status">
        <p className="page wait-kept" data-wait="kept" hidden>
          <b>{t('wait.kept')}</b>
        </p>
      </div>
      <div className="page wait-notice">
        <h1 data-wait="old" hidden>
          {t('wait.old')}
        </h1>
        <div role="status">
          <p data-wait="slow">{t('wait.slow')}</p>
          <p data-wait="missing" hidden>
            {t('wait.missing')}
          </p>
        </div>
        <p className="buttons" data-wait="ways" hidden>
          <Button kind="secondary" data-wait="again">
            {t('wait.again')}
          </Button>
          <Button kind="secondary" data-wait="afresh">
            {t('wait.afresh')}
          </Button>
        </p>
        <p>{t('wait.help')}</p>
        <p className="buttons">
          {numbers.map(({ id, number, href }) => (
            <ActionLink key={id} kind="secondary" href={href}>
              {shell('help.call', { number })}
            </ActionLink>
          ))}
        </p>
      </div>
    </>
  );
}
