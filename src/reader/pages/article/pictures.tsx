import { hostOf, safeHref } from "../../parts/markdown/safe-href.js";
import { OutsideLink } from "../../parts/outside-link.js";

/** More than these are more than one looks at. */
const MOST = 6;

interface PicturesProps {
  images: readonly { url: string; width: number | null; height: number | null }[];
  /** What an address that is relative is relative to. */
  base: string | null;
}

/** The way to each picture. None is shown here: its host would learn who reads what. */
export function Pictures({ images, base }: PicturesProps) {
  const pictures = images.flatMap(({ url, ...size }) => {
    const href = safeHref(url, base);
    return href === undefined ? [] : [{ href, ...size }];
  });
  return pictures.slice(0, MOST).map(({ href, width, height }, at) => (
    <li key={href}>
      <OutsideLink href={href}>
        Picture{pictures.length > 1 && ` ${at + 1}`} at {hostOf(href)}
        {width !== null && height !== null && ` (${width} × ${height})`}
      </OutsideLink>
    </li>
  ));
}
