import { expectElsewhere } from "../../dataset/elsewhere.ts";
import { datasetQuery } from "../../dataset/queries.ts";
import { kept } from "./KeptData.tsx";
import { parseDatasetParams } from "../../url/datasetParams.ts";
import { pageAddress, pageQuery } from "../../url/useViewState.ts";

/**
 * Asks at once for what a dashboard of somebody else's dataset needs: what checks it, the file, and the
 * code of what is drawn first. Each would else be found out about when the one before has come.
 */
export function lookAhead(): void {
  const { params } = parseDatasetParams(pageQuery(), pageAddress());
  if (params.data === "") return;
  expectElsewhere();
  void kept.prefetchQuery(datasetQuery(params.data));
  // What did not come is asked for again when it is drawn.
  void Promise.allSettled([
    import("./Elsewhere.tsx"),
    import("../../views/claims/ClaimsView.tsx"),
    import("../Tools.tsx"),
    import("../News.tsx"),
    import("../../views/asof/AsOfView.tsx"),
    import("../../shells/PartTools.tsx"),
  ]);
}
