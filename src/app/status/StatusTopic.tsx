import type { MoreId } from '../../../machines/told/modules.ts';
import { useWords } from '../../reader/useWords.ts';

/** A topic of the outcome, whole and in the open. What differs by nation names its own. */
export function StatusTopic({ id }: { id: MoreId }) {
  const t = useWords('told');
  const pages = useWords('pages');
  const items = t(`modules.${id}.items`, { returnObjects: true }) as Record<string, string>;
  return (
    <section data-topic={id}>
      <h2>{t(`modules.${id}.title`)}</h2>
      <ul>
        {Object.entries(items).map(([name, sentence]) => (
          <li key={name}>
            {name.endsWith('-england') ? <b>{pages('status.in-england')} </b> : null}
            {name.endsWith('-wales') ? <b>{pages('status.in-wales')} </b> : null}
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}
