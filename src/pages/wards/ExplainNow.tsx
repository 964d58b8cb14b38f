import { useState } from 'react';
import type { PickedHospital } from '../../directory/HospitalPick.tsx';
import { beginAt, beginnings, isApart } from '../../device/ward/begin-at.ts';
import { wardNations } from '../../device/ward/ward-link.ts';
import { useWard } from '../../device/ward/ward-mode.ts';
import { useWords } from '../../reader/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { useRoute } from '../../ui/route.ts';

/** For a nurse with ten minutes: the status in two taps, and the outcome with “Explain it” opens. */
export function ExplainNow({ hospital }: { hospital?: PickedHospital }) {
  const t = useWords('wards');
  const start = useWords('start');
  const pages = useWords('pages');
  const papers = useWords('papers');
  const { goTo } = useRoute();
  const ward = useWard();
  const [picked, pick] = useState<(typeof wardNations)[number]>();
  const nation = picked ?? hospital?.nation ?? ward?.nation ?? 'england';
  const chosen = hospital?.nation === nation ? hospital.id : undefined;
  return (
    <section className="no-print" aria-labelledby="explain-now">
      <h2 id="explain-now">{t('explain.title')}</h2>
      <p>{t('explain.lead')}</p>
      <fieldset className="field choices">
        <legend className="field-label">{start('questions.nation.title')}</legend>
        {wardNations.map((one) => (
          <Choice
            key={one}
            kind="radio"
            name="explain-nation"
            option={{ value: one, label: start(`questions.nation.options.${one}.label`) }}
            checked={one === nation}
            onChange={() => pick(one)}
          />
        ))}
      </fieldset>
      <div className="buttons">
        {beginnings.map((status) => (
          <Button
            key={status}
            kind="secondary"
            onClick={() => void beginAt(status, nation, chosen).then(() => goTo('home'))}
          >
            {isApart(status) ? papers(`sections.${status}`) : pages(`status.names.${status}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
