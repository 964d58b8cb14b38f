import type { ComponentProps } from 'react';
import { useWords } from '../reader/useWords.ts';
import { useOutsideInstead } from './outside-instead.ts';

/**
 * A link to somebody else's site, and the only way to make one. A new tab keeps the answers here: on an iPad a page that is left in the same
 * tab does not come back as it was. The site learns nothing of where the person came from. `about` is said to screen
 * readers where the words alone do not tell such links apart. On a ward's tablet it does not open (outside-instead.ts).
 */
export function OutsideLink({
  about,
  className = '',
  children,
  ...rest
}: { href: string; about?: string } & ComponentProps<'a'>) {
  const t = useWords();
  const drawInstead = useOutsideInstead();
  const words = (
    <>
      <span>{children}</span>
      {about ? <span className="seen-by-readers"> {about}</span> : null}
    </>
  );
  if (drawInstead) return drawInstead(rest.href, words);
  return (
    <a
      {...rest}
      className={`outside ${className}`.trim()}
      target="_blank"
      rel="noopener noreferrer"
    >
      {words} <span className="new-tab">{t('new-tab')}</span>
    </a>
  );
}
