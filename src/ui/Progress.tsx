/**
 * How far along, from 0 to 1. Put it first on the page: it runs along the bottom edge of the header. Not a `<progress>`: that
 * brings a tree of its own, whose styles cost each step a fifth more (decision 005).
 */
export function Progress({ value, label }: { value: number; label: string }) {
  return (
    <div className="progress" role="progressbar" aria-label={label} aria-valuenow={Math.round(value * 100)}>
      <div style={value > 0 ? { inlineSize: `${value * 100}%` } : undefined} />
    </div>
  );
}
