import type { FormEvent } from "react";
import { accessKey, takeKey } from "../data/access-key.js";
import { useTitle } from "./use-title.js";

/** Stands in for every page where the server answers only to who has a key. */
export function KeyForm() {
  useTitle("Key");
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const key = String(new FormData(event.currentTarget).get("key") ?? "").trim();
    if (key !== "") takeKey(key);
  };
  return (
    <form className="key-form" onSubmit={submit}>
      <h1>This server asks for a key</h1>
      <p>
        {accessKey() === undefined
          ? "Whoever runs it gives them out. It is kept until you close this tab."
          : "The key that was given is not valid: it was never given out, or has been revoked."}
      </p>
      <label>
        Key <input type="password" name="key" autoComplete="off" required />
      </label>
      <button type="submit" className="button">
        Open
      </button>
    </form>
  );
}
