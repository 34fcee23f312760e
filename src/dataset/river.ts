import { DatasetError } from "./fault.ts";
import type { Line, LonLat } from "./basemap.ts";

/**
 * Reads the line of the border river, from its source to its mouth or back. By hand: the rule under
 * the headline is drawn on every page, and must not bring the schema library with it.
 *
 * @param value parsed JSON of unknown shape
 * @param url where it came from, for the message
 * @throws DatasetError `invalid`
 */
export function parseRiver(value: unknown, url: string): Line {
  const line: unknown =
    typeof value === "object" && value && "line" in value ? value.line : undefined;
  if (Array.isArray(line) && line.every(isLonLat)) return line;
  const fault = {
    path: "line",
    problem: "is not the line of a river",
    expected: "a list of [longitude, latitude]",
  };
  throw new DatasetError({ kind: "invalid", url, faults: [fault] });
}

function isLonLat(value: unknown): value is LonLat {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
}
