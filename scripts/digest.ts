import { createHash } from "node:crypto";

/** What is in a file, as SHA-256 in hexadecimal. */
export function digestOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The same in short, for the name of a file that changes with what is in it. */
export function nameDigestOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("base64url").slice(0, 8);
}
