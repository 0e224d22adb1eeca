/** Where the content can be had by programs. */
export function SiteFooter() {
  return (
    <footer className="site-footer quiet">
      <ul>
        <li>These pages show what this server’s store holds, by its public API.</li>
        <li>
          <a href="/playground">Ask it in GraphQL</a>
        </li>
        <li>
          <a href="/schema.graphql">Its schema</a>
        </li>
      </ul>
    </footer>
  );
}
