import { useAlive } from '../../ui/useAlive.ts';
import { useRoute } from '../../ui/route.ts';
import { useWords } from '../../reader/useWords.ts';

/** The code for another site; the same that docs/hosting.md tells of. */
const codeFor = (root: string, title: string) =>
  [
    `<iframe data-know-your-rights src="${root}" title="${title}"`,
    '  style="width: 100%; height: 700px; border: 0" referrerpolicy="no-referrer"></iframe>',
    `<script defer src="${root}embed.js"></script>`,
  ].join('\n');

/** How another site shows this guide in a frame. */
export function EmbedCode() {
  const t = useWords('wards');
  const shell = useWords();
  const { root } = useRoute();
  // The address of this site is known once the page is alive.
  const alive = useAlive();
  return (
    <section className="no-print" aria-labelledby="embed">
      <h2 id="embed">{t('embed.title')}</h2>
      <p>{t('embed.why')}</p>
      {alive ? (
        <textarea
          className="input wards-code"
          readOnly
          rows={5}
          aria-label={t('embed.label')}
          value={codeFor(root, shell('name'))}
        />
      ) : null}
      <p>{t('embed.host')}</p>
    </section>
  );
}
