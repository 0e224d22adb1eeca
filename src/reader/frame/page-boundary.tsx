import { Component, type ReactNode } from "react";

interface PageBoundaryProps {
  children: ReactNode;
}

/** Stands in for a page that fails altogether, as where its code is no longer there since the server was renewed. Give it the path as key. */
export class PageBoundary extends Component<PageBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div className="state state-failed" role="alert">
        <p>This page could not be shown. The server may have been renewed, or be away.</p>
        <p>
          <button type="button" className="button" onClick={() => window.location.reload()}>
            Load it anew
          </button>
        </p>
      </div>
    );
  }
}
