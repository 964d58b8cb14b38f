import type { ComponentProps } from 'react';
import type { ButtonKind } from './Button.tsx';

/** A link that looks like a button: for phone numbers and for going somewhere as the main next step. */
export function ActionLink({
  kind = 'primary',
  className = '',
  children,
  ...rest
}: { kind?: ButtonKind; href: string } & ComponentProps<'a'>) {
  return (
    <a {...rest} className={`button button-${kind} ${className}`.trim()}>
      {children}
    </a>
  );
}
