import type { ComponentProps, ReactNode } from 'react';

/** A white block for one thing. With `icon` or `badge`: picture, words, badge in a row that wraps. */
export function Card({
  icon,
  badge,
  className = '',
  children,
  ...rest
}: { icon?: ReactNode; badge?: ReactNode } & ComponentProps<'section'>) {
  if (!icon && !badge) {
    return (
      <section {...rest} className={`card ${className}`.trim()}>
        {children}
      </section>
    );
  }
  return (
    <section {...rest} className={`card card-row ${className}`.trim()}>
      {icon}
      <div className="card-words">{children}</div>
      {badge}
    </section>
  );
}
