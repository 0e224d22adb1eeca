/** The reader's time zone, by its IANA name. */
export const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
