/** The terms of somebody else's work that is part of this site. The build reads them from the package itself. */
export interface Licence {
  name: string;
  version: string;
  /** The short name of the licence. */
  licence: string;
  text: string;
}

/** What others made that we use, and their terms. It carries no script. */
export function LicencesPage({
  heading,
  body,
  licences,
  action,
  actionHref,
}: {
  heading: string;
  body: string;
  licences: readonly Licence[];
  action: string;
  actionHref: string;
}) {
  return (
    <div className="shell">
      <main id="main">
        <div className="page">
          <h1>{heading}</h1>
          <p className="lead">{body}</p>
          {licences.map(({ name, version, licence, text }) => (
            <section key={name}>
              <h2>{name}</h2>
              <p>
                {version}, {licence}
              </p>
              <details className="disclosure">
                <summary>{licence}</summary>
                {text.split(/\n\s*\n/).map((paragraph) => (
                  <p key={paragraph} className="small">
                    {paragraph}
                  </p>
                ))}
              </details>
            </section>
          ))}
          <p>
            <a className="button button-secondary" href={actionHref}>
              {action}
            </a>
          </p>
        </div>
      </main>
    </div>
  );
}
