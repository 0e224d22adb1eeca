import icon from "./icon.svg";

interface HeaderProps {
  onResetTabs: () => void;
}

/** The product's name, how to begin, and the way to the schema. */
export function Header({ onResetTabs }: HeaderProps) {
  return (
    <header className="page-header">
      <img src={icon} alt="" width={26} height={26} />
      <h1>Newsgraph</h1>
      <p>
        Each tab is a ready query: run it with ▶ or Ctrl+Enter. The book on the left documents every type and field.
      </p>
      <nav aria-label="Newsgraph">
        <button type="button" onClick={onResetTabs} title="Close all tabs and open the ready queries again">
          Reset tabs
        </button>
        <a href="/schema.graphql">schema.graphql</a>
      </nav>
    </header>
  );
}
