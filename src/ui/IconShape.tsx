/** A simple line picture, always beside words and so silent to screen readers. */
export function IconShape({
  path,
  large,
  turns,
}: {
  path: string;
  large?: boolean;
  turns?: boolean;
}) {
  return (
    <svg
      className={`icon${large ? ' icon-large' : ''}${turns ? ' icon-turns' : ''}`}
      width="24"
      height="24"
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}
