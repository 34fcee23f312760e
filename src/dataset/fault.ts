/** One thing wrong with a dataset: where, what, and what was expected there. */
export interface Fault {
  readonly path: string;
  readonly problem: string;
  readonly expected: string;
}

/** One fault as a maintainer reads it: `path: what is wrong, what was expected`. */
export function describeFault(fault: Fault): string {
  return `${fault.path}: ${fault.problem}, expected ${fault.expected}`;
}

/** What something says of itself that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Why there is no dataset to show. */
export type Failure =
  | { readonly kind: "unreachable"; readonly url: string; readonly because: string }
  | { readonly kind: "not-json"; readonly url: string; readonly because: string }
  /** It may be a dataset, but is not read: too large, too slow, or sent on to somebody else. */
  | { readonly kind: "refused"; readonly url: string; readonly because: string }
  | { readonly kind: "invalid"; readonly url: string; readonly faults: readonly Fault[] }
  | {
      readonly kind: "newer-schema";
      readonly url: string;
      readonly found: string;
      readonly known: string;
    };

export class DatasetError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(describeFailure(failure));
    this.name = "DatasetError";
    this.failure = failure;
  }
}

function describeFailure(failure: Failure): string {
  switch (failure.kind) {
    case "unreachable":
      return `${failure.url} could not be fetched: ${failure.because}`;
    case "not-json":
      return `${failure.url} is not JSON: ${failure.because}`;
    case "refused":
      return `${failure.url} was refused: ${failure.because}`;
    case "invalid":
      return `${failure.url} has faults:\n${failure.faults.map(describeFault).join("\n")}`;
    case "newer-schema":
      return `${failure.url} has schema version ${failure.found}; this site reads up to ${failure.known}`;
  }
}
