import type { ComponentProps } from 'react';

export type ButtonKind = 'primary' | 'secondary' | 'quiet';

/** The one button. `quiet` looks like a link but does something here. */
export function Button({
  kind = 'primary',
  type = 'button',
  className = '',
  ...rest
}: { kind?: ButtonKind } & ComponentProps<'button'>) {
  return <button {...rest} type={type} className={`button button-${kind} ${className}`.trim()} />;
}
