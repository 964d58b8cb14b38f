/** How far along, from 0 to 1. Put it first on the page: it runs along the bottom edge of the header. */
export function Progress({ value, label }: { value: number; label: string }) {
  return <progress className="progress" value={value} max={1} aria-label={label} />;
}
