import { useEffect, useRef } from "react";
import { Link, useLocation } from "wouter";
import type { Me } from "../../../api/contract/accounts.ts";
import { send } from "../../parts/api.ts";
import type { Screen } from "../screens.ts";
import { roleNames } from "./me.ts";

/** Name of the paper, who reads it, and its sections. On a phone the sections fold away. */
export function Masthead({ me, screens, onKeys }: { me: Me; screens: Screen[]; onKeys: () => void }) {
  const [path] = useLocation();
  const fold = useRef<HTMLDetailsElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: folds at every new page
  useEffect(() => {
    if (fold.current) fold.current.open = false;
  }, [path]);
  const links = screens.map((screen) => (
    <li key={screen.path}>
      <Link
        href={screen.path}
        aria-current={path === screen.path ? "page" : path.startsWith(`${screen.path}/`) ? "true" : undefined}
      >
        {screen.menu}
      </Link>
    </li>
  ));
  async function signOut() {
    await send("POST", "/api/logout", {}).catch(() => {});
    location.assign("/app/");
  }
  const person = (
    <>
      <button type="button" className="vw-link vw-desk-only" onClick={onKeys}>
        Toetsen <kbd>?</kbd>
      </button>
      <Link href="/account">{me.account.name}</Link>
      <button type="button" className="vw-link" onClick={() => void signOut()}>
        Uitloggen
      </button>
    </>
  );
  return (
    <header className="vw-masthead">
      <div className="vw-masthead-top">
        <Link href="/" className="vw-wordmark">
          Vertelwijzer
        </Link>
        <p className="vw-masthead-place">
          {me.region.name}
          <span> · {roleNames[me.account.role]}</span>
        </p>
        <div className="vw-masthead-person vw-desk-only">{person}</div>
        <details className="vw-fold" ref={fold}>
          <summary>Menu</summary>
          <nav aria-label="Menu">
            <ul>{links}</ul>
            <div className="vw-masthead-person">{person}</div>
          </nav>
        </details>
      </div>
      <nav className="vw-sections vw-desk-only" aria-label="Onderdelen">
        <ul>{links}</ul>
      </nav>
    </header>
  );
}
