import { useEffect, useState } from "react";
import { useRefused } from "../../reader/data/access-key.js";
import { KeyForm } from "../../reader/frame/key-form.js";
import { askedQuery } from "./address/asked-query.js";
import { Header } from "./frame/header.js";
import { loadReady, type Ready } from "./ready/load-ready.js";
import { Workbench } from "./workbench.js";

const asked = askedQuery(window.location.search);

/** Looks at the store first, so that what opens is something that it can answer. */
export function Playground() {
  const isRefused = useRefused();
  const [ready, setReady] = useState<Ready>();
  const load = (): void => void loadReady().then(setReady);
  useEffect(load, []);
  if (isRefused) {
    return (
      <>
        <Header />
        <main className="page-message">
          <KeyForm />
        </main>
      </>
    );
  }
  if (!ready) {
    return (
      <>
        <Header />
        <main className="page-message" aria-busy>
          <p>Looking at what the store holds …</p>
        </main>
      </>
    );
  }
  return <Workbench asked={asked} ready={ready} onLoadAgain={load} />;
}
