import { strToU8, zipSync } from "fflate";
import type { PackageFile } from "./dataPackage.ts";

/** Files in one archive. */
export function zipOf(files: readonly PackageFile[]): Blob {
  const entries = files.map(({ name, text }) => [name, strToU8(text)] as const);
  return new Blob([zipSync(Object.fromEntries(entries))], { type: "application/zip" });
}
