import { useMemo } from "react";
import { deriveChecks } from "../../derive/check.ts";
import type { ViewProps } from "../view.ts";
import { Checks } from "./Checks.tsx";

export function ChecksView({ known, units, act }: ViewProps) {
  const checks = useMemo(() => deriveChecks(known), [known]);
  return <Checks checks={checks} units={units} act={act} />;
}
