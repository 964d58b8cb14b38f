import { iconPaths, type IconName } from './icon-paths.ts';

export type { IconName } from './icon-paths.ts';

/** Icons that point along the line of reading and so turn round in right-to-left languages. */
const turning: ReadonlySet<IconName> = new Set(['arrow-back', 'arrow-on', 'leave']);

/** A simple line picture, always beside words and so silent to screen readers. */
export function Icon({ name, large }: { name: IconName; large?: boolean }) {
  const size = large ? ' icon-large' : '';
  const turns = turning.has(name) ? ' icon-turns' : '';
  return (
    <svg className={`icon${size}${turns}`} width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={iconPaths[name]} />
    </svg>
  );
}
