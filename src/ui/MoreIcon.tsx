import { turning } from './icon-paths.ts';
import { IconShape } from './IconShape.tsx';
import { moreIconPaths } from './more-icon-paths.ts';

export type IconName = keyof typeof moreIconPaths;

/** Any of our icons, for pages that come after the first. */
export function MoreIcon({ name, large }: { name: IconName; large?: boolean }) {
  return <IconShape path={moreIconPaths[name]} large={large} turns={turning.has(name)} />;
}
