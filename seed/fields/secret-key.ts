const SECRET_KEY = "secured";
const PLAIN = /^[!-9;-~]*$/;

/** Whether a key's value is dropped before anything else can see it. A colon too many does not hide the key. */
export function isSecretKey(key: string): boolean {
  if (PLAIN.test(key)) return key.length === SECRET_KEY.length && key.toLowerCase() === SECRET_KEY;
  return (
    key
      .normalize("NFKC")
      .replace(/[\s:\p{Cf}]/gu, "")
      .toLowerCase() === SECRET_KEY
  );
}
