/** For keyboards: straight to the main part, which every page gives the id `main`. */
export function SkipLink({ children }: { children: string }) {
  return (
    <a className="skip" href="#main">
      {children}
    </a>
  );
}
