import type { Source } from "../dataset/schema.ts";
import type { Label } from "../language/catalogue.ts";
import { t } from "../language/translate.ts";
import { formatDate } from "./formatDate.ts";

/** Kinds of source in words: one document, and several. */
export const SOURCE_KINDS: {
  readonly [K in Source["kind"]]: { readonly one: Label; readonly many: Label };
} = {
  official: { one: "official text", many: "Official texts" },
  wire: { one: "news agency copy", many: "News agency copy" },
  established: { one: "established outlet", many: "Established outlets" },
  reference: { one: "reference work", many: "Reference works" },
  republisher: { one: "republished copy", many: "Republished copies" },
  low: { one: "low-grade source", many: "Low-grade sources" },
};

/** When a document was published and what kind it is: `14 March 2025, established outlet`. */
export function describeSource(
  source: Pick<Source, "kind"> & { readonly published: string | undefined },
): string {
  const date = source.published === undefined ? t("date not known") : formatDate(source.published);
  return t("{date}, {kind}", { date, kind: t(SOURCE_KINDS[source.kind].one) });
}
