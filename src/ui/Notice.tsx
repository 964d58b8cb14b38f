import type { ComponentProps } from 'react';

export type Tone = 'plain' | 'yes' | 'not-yet' | 'no' | 'maybe' | 'elsewhere' | 'urgent';

/** A tinted block for what matters most on the page. Tone is never its only sign: its first words say it. */
export function Notice({
  tone = 'plain',
  className = '',
  ...rest
}: { tone?: Tone } & ComponentProps<'div'>) {
  return <div {...rest} className={`notice notice-${tone} ${className}`.trim()} />;
}
