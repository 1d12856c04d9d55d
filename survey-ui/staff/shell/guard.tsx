import { Component, type ReactNode } from "react";
import { Button, Notice } from "../../parts/index.ts";

/** Keeps the masthead when a screen breaks, and says what to do. */
export class Guard extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError() {
    return { broken: true };
  }
  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <main id="inhoud" tabIndex={-1} className="vw-page">
        <h1>Dit scherm doet het niet</h1>
        <Notice kind="danger">
          Er ging iets mis op deze pagina. Wat al bewaard was, is bewaard. Ververs de pagina om verder te
          gaan.
        </Notice>
        <Button kind="main" onClick={() => location.reload()}>
          Verversen
        </Button>
      </main>
    );
  }
}
