import { type Arrival, MOST_BYTES, PATIENCE, readBody, tooLarge } from "./body.ts";
import { checkApart, startAhead } from "./checkApart.ts";
import { DatasetError } from "./fault.ts";
import { OWN_DATASET, readOwn } from "./own.ts";
import type { Dataset } from "./schema.ts";

/** How far the loading of a dataset has come. */
export type Progress =
  | ({ readonly step: "coming" } & Arrival)
  | { readonly step: "checking" | "checked"; readonly bytes: number };

export interface Asked {
  /** Absolute, or `OWN_DATASET`. */
  readonly url: string;
  readonly signal: AbortSignal;
  /** Asks the server. */
  readonly open: (signal: AbortSignal) => Promise<Response>;
  readonly onProgress: (progress: Progress) => void;
  /** Milliseconds that it may take to come. */
  readonly patience?: number;
}

/**
 * Starts what a dataset from elsewhere is read with, while it is still to come. Asked for here and not
 * of what checks it, so that whoever expects a dataset has what loads it with the same file.
 */
export function expectElsewhere(): void {
  startAhead();
}

/**
 * A dataset that is not this site's own: from an address that a link named, or from a file that the
 * reader opened. Anybody can have made it, so it is bounded in size and time, and read apart from the
 * page, which stays alive.
 *
 * @throws DatasetError of every kind
 */
export async function loadElsewhere(asked: Asked): Promise<Dataset> {
  const { url, signal, onProgress } = asked;
  expectElsewhere();
  const bytes = url === OWN_DATASET ? await ownBytes() : await fetchBytes(asked);
  onProgress({ step: "checking", bytes: bytes.byteLength });
  const dataset = await checkApart(bytes, url === OWN_DATASET ? "your file" : url, signal);
  onProgress({ step: "checked", bytes: bytes.byteLength });
  return dataset;
}

async function ownBytes(): Promise<ArrayBuffer> {
  const file = await readOwn();
  const url = "your file";
  if (!file) {
    const because = "this browser keeps no file that you opened; open it again";
    throw new DatasetError({ kind: "unreachable", url, because });
  }
  if (file.size > MOST_BYTES) {
    throw new DatasetError({ kind: "refused", url, because: tooLarge(file.size, MOST_BYTES) });
  }
  return file.arrayBuffer();
}

async function fetchBytes(asked: Asked): Promise<ArrayBuffer> {
  const { url, signal, open, onProgress, patience = PATIENCE } = asked;
  const time = AbortSignal.timeout(patience);
  let bytes = 0;
  try {
    const response = await open(AbortSignal.any([signal, time]));
    return await readBody(response, {
      url,
      most: MOST_BYTES,
      onArrival(arrival) {
        ({ bytes } = arrival);
        onProgress({ step: "coming", ...arrival });
      },
    });
  } catch (error) {
    if (error instanceof DatasetError || signal.aborted) throw error;
    if (time.aborted) {
      const because = `it did not come whole within ${patience / 1000} seconds; ${bytes} bytes of it came`;
      throw new DatasetError({ kind: "refused", url, because });
    }
    // Browsers do not say more: not whether there is no such host, or the host allows no reading.
    const because =
      "there is no answer that this page may read. The address may be wrong, or its server may lack the header Access-Control-Allow-Origin (CORS)";
    throw new DatasetError({ kind: "unreachable", url, because });
  }
}
