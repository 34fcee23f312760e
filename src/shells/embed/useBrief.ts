import { useEffect, useState } from "react";
import type { Brief } from "../../views/brief.ts";
import { briefOf } from "../../views/briefOf.ts";
import type { ViewProps } from "../../views/view.ts";
import type { ViewName } from "../../views/viewName.ts";

/** What the view says in short; undefined until its code is there. */
export function useBrief(
  name: ViewName,
  known: ViewProps["known"],
  state: ViewProps["state"],
): Brief | undefined {
  const [brief, setBrief] = useState<Brief>();
  useEffect(() => {
    let isWanted = true;
    const ask = async () => {
      const said = await briefOf(name, { known, state });
      if (isWanted) setBrief(said);
    };
    void ask();
    return () => {
      isWanted = false;
    };
  }, [name, known, state]);
  return brief;
}
