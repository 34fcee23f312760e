import { extentOf } from "../../derive/bounds.ts";
import type { Route } from "../../derive/routes.ts";
import { t } from "../../language/translate.ts";
import type { Act } from "../act.ts";
import { FigureText } from "../FigureText.tsx";
import type { Unit } from "../format.ts";
import type { Twin } from "../TableTwin.tsx";
import { batchCount } from "./placeWords.ts";

/** The map of the region as a table: every end of journeys, also those that are not on it. */
export function regionTwin(routes: readonly Route[], unit: Unit, act: Act): Twin {
  return {
    caption: t("Journeys home by where they ended."),
    columns: [
      { label: t("Ended at") },
      { label: t("What is named") },
      { label: t("People"), numeric: true },
      { label: t("Batches"), numeric: true },
    ],
    rows: routes.map(({ key, name, to, words, figure, disputed, batches }) => ({
      key,
      order: [name, undefined, extentOf(figure.quantity)?.to, batches.length],
      cells: [
        name,
        to === undefined ? words.join("; ") || t("the country only") : t("the place"),
        <FigureText key="figure" figure={figure} unit={unit} act={act} disputed={disputed} />,
        <a key="batches" href={act.href({ batch: batches })}>
          {batchCount(batches.length)}
        </a>,
      ],
    })),
  };
}
