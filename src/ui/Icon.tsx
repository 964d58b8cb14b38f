import { iconPaths, turning } from './icon-paths.ts';
import { IconShape } from './IconShape.tsx';

/** One of the few icons that the questions need. */
export function Icon({ name }: { name: keyof typeof iconPaths }) {
  return <IconShape path={iconPaths[name]} turns={turning.has(name)} />;
}
