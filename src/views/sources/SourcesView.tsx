import { useMemo } from "react";
import { deriveSources } from "../../derive/sources.ts";
import type { ViewProps } from "../view.ts";
import { Sources } from "./Sources.tsx";

export function SourcesView({ known, first, act }: ViewProps) {
  const list = useMemo(() => deriveSources(known), [known]);
  return <Sources list={list} first={first} act={act} />;
}
