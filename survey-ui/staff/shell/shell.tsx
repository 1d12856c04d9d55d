import {
  type ComponentType,
  type LazyExoticComponent,
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import { Link, Route, Router, Switch, useLocation } from "wouter";
import type { Me } from "../../../api/contract/accounts.ts";
import { type ApiProblem, onSessionEnd, send, showAs, unanswered } from "../../parts/api.ts";
import { Button, Dialog, Problem, Spinner } from "../../parts/index.ts";
import { useKeys } from "../../parts/keys.ts";
import { type Screen, screens } from "../screens.ts";
import { Guard } from "./guard.tsx";
import { KeysDialog } from "./keys-dialog.tsx";
import { Masthead } from "./masthead.tsx";
import { MeContext } from "./me.ts";
import { SignIn } from "./sign-in.tsx";

/** The frame around every staff screen: who is signed in, the menu, the screen, and what to do when a session ends. */
export function Shell() {
  const [me, setMe] = useState<Me | null>(null);
  const [state, setState] = useState<"loading" | "out" | "in" | "failed">("loading");
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const resume = useRef<(() => void) | null>(null);
  /** Why somebody has to sign in once more. */
  const [again, setAgain] = useState<ApiProblem | null>(null);

  const load = useCallback(async () => {
    try {
      const found = await send<Me>("GET", "/api/me");
      showAs(found.account.id);
      setMe(found);
      setState("in");
    } catch (error) {
      const known = error as ApiProblem;
      if (known.code === "sign-in-needed") setState("out");
      else {
        setProblem(known);
        setState("failed");
      }
    }
  }, []);

  useEffect(() => {
    void load();
  }, [load]);

  useEffect(() => {
    if (state !== "in") return;
    onSessionEnd(
      (why) =>
        new Promise((resolve) => {
          resume.current = resolve;
          setAgain(why);
        }),
    );
    return () => onSessionEnd(null);
  }, [state]);

  /** After signing in again: only when it is so, the page goes on; else the question stays. */
  async function goOn() {
    try {
      await send("GET", "/api/me", undefined, { askToSignIn: false });
    } catch (why) {
      // A server that is not there for a moment says nothing about who is signed in.
      if (!unanswered(why as ApiProblem)) setAgain(why as ApiProblem);
      return;
    }
    setAgain(null);
    resume.current?.();
  }
  const other = again?.code === "signed-in-as-other";

  if (state === "loading") return <Spinner label="Vertelwijzer opent" />;
  if (state === "failed") {
    return (
      <main className="vw-page">
        <h1>Vertelwijzer</h1>
        <Problem of={problem} retry={() => void load()} />
      </main>
    );
  }
  if (state === "out" || !me) return <SignIn onDone={() => void load()} />;
  return (
    <MeContext value={me}>
      <Router base="/app">
        <Frame me={me} />
      </Router>
      <Dialog open={again !== null} title="Log opnieuw in">
        <p>
          {other
            ? `Er is intussen iemand anders ingelogd in deze browser; dit scherm is van ${me.account.email}.`
            : `De sessie van ${me.account.email} is verlopen.`}{" "}
          Wat op het scherm staat, blijft staan; na het inloggen gaat alles verder.
        </p>
        {me.region.isDemo ? (
          <p>In de demo: open in een ander tabblad de link van deze rol en ga daarna hier verder.</p>
        ) : (
          <SignIn inDialog email={me.account.email} onDone={() => void goOn()} />
        )}
        <p className="vw-small">
          <Button kind={me.region.isDemo ? "main" : "quiet"} onClick={() => void goOn()}>
            {me.region.isDemo ? "Verder" : "Al ingelogd in een ander tabblad? Ga verder"}
          </Button>{" "}
          {other ? (
            <Button kind="quiet" onClick={() => location.assign("/app/")}>
              Dit scherm verlaten
            </Button>
          ) : null}
        </p>
      </Dialog>
    </MeContext>
  );
}

const loaded = new Map<Screen, LazyExoticComponent<ComponentType>>();

function componentOf(screen: Screen): LazyExoticComponent<ComponentType> {
  let component = loaded.get(screen);
  if (!component) {
    component = lazy(screen.load);
    loaded.set(screen, component);
  }
  return component;
}

function Frame({ me }: { me: Me }) {
  const [path] = useLocation();
  const [keysOpen, setKeysOpen] = useState(false);
  const allowed = screens.filter((screen) => screen.right === null || me.rights.includes(screen.right));
  const home = allowed.find((screen) => screen.menu)?.path ?? "/account";
  useKeys([{ key: "?", does: "Deze lijst met toetsen", run: () => setKeysOpen(true) }]);
  return (
    <>
      <a className="vw-skip" href="#inhoud">
        Naar de inhoud
      </a>
      {me.region.isDemo ? <DemoBanner /> : null}
      <Masthead me={me} screens={allowed.filter((screen) => screen.menu)} onKeys={() => setKeysOpen(true)} />
      <Guard key={path}>
        <Switch>
          {allowed.map((screen) => (
            <Route key={screen.path} path={screen.path}>
              <Page screen={screen} />
            </Route>
          ))}
          <Route path="/">
            <Home path={home} />
          </Route>
          <Route>
            <NotHere />
          </Route>
        </Switch>
      </Guard>
      <KeysDialog open={keysOpen} onClose={() => setKeysOpen(false)} />
    </>
  );
}

function Page({ screen }: { screen: Screen }) {
  const Component = componentOf(screen);
  useTitle(screen.title);
  return (
    <main id="inhoud" tabIndex={-1} className={screen.wide ? "vw-page vw-page-wide" : "vw-page"}>
      <Suspense fallback={<Spinner label="Scherm opent" />}>
        <Component />
      </Suspense>
    </main>
  );
}

let firstPage = true;

/** Names the window, and after the first page moves focus to the content, as a new page would. */
function useTitle(title: string): void {
  const [path] = useLocation();
  useEffect(() => {
    document.title = `${title} · Vertelwijzer`;
  }, [title]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path is what makes it a new page
  useEffect(() => {
    if (firstPage) {
      firstPage = false;
      return;
    }
    document.getElementById("inhoud")?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [path]);
}

function Home({ path }: { path: string }) {
  const [, go] = useLocation();
  useEffect(() => go(path, { replace: true }), [go, path]);
  return null;
}

function NotHere() {
  useTitle("Niet gevonden");
  return (
    <main id="inhoud" tabIndex={-1} className="vw-page">
      <h1>Deze pagina is er niet</h1>
      <p>
        Het adres klopt niet, of de pagina hoort bij een andere rol. Ga terug naar het{" "}
        <Link href="/">begin</Link>.
      </p>
    </main>
  );
}

function DemoBanner() {
  return (
    <aside className="vw-demo" aria-label="Demo">
      <strong>Demo.</strong> Dit is een demo met verzonnen verhalen. Vul geen echte gegevens in.
    </aside>
  );
}
