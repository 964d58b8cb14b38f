import { IconShape } from './IconShape.tsx';
import { moreIconPaths } from './more-icon-paths.ts';

export type IconName = keyof typeof moreIconPaths;

const turning: ReadonlySet<IconName> = new Set(['arrow-back', 'arrow-on', 'leave']);

/** Any of our icons, for pages that come after the first. */
export function MoreIcon({ name, large }: { name: IconName; large?: boolean }) {
  return <IconShape path={moreIconPaths[name]} large={large ?? false} turns={turning.has(name)} />;
}
