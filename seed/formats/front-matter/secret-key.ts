const SECRET_KEY = "secured";

/** Whether a key's value is dropped before anything else can see it. */
export function isSecretKey(key: string): boolean {
  return (
    key
      .normalize("NFKC")
      .replace(/[\s\p{Cf}]/gu, "")
      .toLowerCase() === SECRET_KEY
  );
}
