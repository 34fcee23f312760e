import { useMemo } from "react";
import { deriveSources } from "../../derive/sources.ts";
import { useDrawnLater } from "../useDrawnLater.ts";
import type { ViewProps } from "../view.ts";
import { Sources } from "./Sources.tsx";

export function SourcesView({ known, first, act }: ViewProps) {
  const list = useMemo(() => deriveSources(known), [known]);
  // Hundreds of links that no filter changes but in their addresses: they come after what it does.
  return useDrawnLater(<Sources list={list} first={first} act={act} />);
}
