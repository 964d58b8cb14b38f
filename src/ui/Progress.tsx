/**
 * How far along, from 0 to 1. Put it first on the page: it runs along the bottom edge of the header. Not a `<progress>`: that
 * brings a tree of its own, whose styles are a fifth of what a step has to work out (decision 005).
 */
export function Progress({ value, label }: { value: number; label: string }) {
  const percent = Math.round(value * 100);
  return (
    <div className="progress" role="progressbar" aria-label={label} aria-valuenow={percent}>
      <div style={percent ? { inlineSize: `${percent}%` } : undefined} />
    </div>
  );
}
