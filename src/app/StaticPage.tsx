/** A page without scripts, and without our name: for "all clear" and "not found". */
export function StaticPage({
  heading,
  body,
  action,
  actionHref,
}: {
  heading: string;
  body: string;
  action: string;
  actionHref: string;
}) {
  return (
    <div className="shell">
      <main id="main">
        <div className="page">
          <h1>{heading}</h1>
          <p className="lead">{body}</p>
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
