import { QueryErrorResetBoundary } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { DatasetBoundary } from "./DatasetBoundary.tsx";

/** The boundary of a dataset that TanStack Query keeps, and with it the failure to load it. */
export function KeptBoundary({
  wayOut,
  children,
}: {
  /** What else can be done than to try again. */
  readonly wayOut?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <DatasetBoundary wayOut={wayOut} onRetry={reset}>
          {children}
        </DatasetBoundary>
      )}
    </QueryErrorResetBoundary>
  );
}
