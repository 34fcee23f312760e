import { queryOptions } from "@tanstack/react-query";
import type { Progress } from "./elsewhere.ts";

/** How far the dataset at an address has come: told while it is loaded, never asked for. */
export function progressQuery(url: string) {
  return queryOptions<Progress | null>({
    queryKey: ["progress", url],
    queryFn: () => null,
    enabled: false,
  });
}
