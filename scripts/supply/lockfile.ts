/** One installed package, as the lockfile has it. */
export interface LockedPackage {
  version?: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  hasInstallScript?: boolean;
  /** Only development needs it. */
  dev?: boolean;
}

export interface Lockfile {
  lockfileVersion: number;
  packages: Record<string, LockedPackage>;
}

/** The packages by their place below the project, without the project itself. */
export function lockedPackages({ packages }: Lockfile): [place: string, locked: LockedPackage][] {
  return Object.entries(packages).filter(([place]) => place !== "");
}

/** What a package is called, wherever it is installed. */
export function nameOfPlace(place: string): string {
  return place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
}
