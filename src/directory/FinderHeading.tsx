import { createContext, use, type ComponentProps } from 'react';

/** How many levels further down the headings of the finder stand, where it is part of a card with headings of its own. */
export const DeeperContext = createContext(0);

type Props = { level: 2 | 3; as?: 'h2' | 'h3' } & ComponentProps<'h2'>;

/** A heading of the finder: it looks the same everywhere, and is told at the level where it stands. */
export function FinderHeading({ level, as: Heading = `h${level}`, ...rest }: Props) {
  const deeper = use(DeeperContext);
  return <Heading {...rest} aria-level={deeper ? level + deeper : undefined} />;
}
