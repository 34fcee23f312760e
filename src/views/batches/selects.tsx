import type { Batches, UnderRule } from "../../derive/batches.ts";
import { RULES, type Rule } from "../../derive/rule.ts";
import type { Label } from "../../language/catalogue.ts";
import { t } from "../../language/translate.ts";
import type { Act } from "../act.ts";
import { formatQuantity } from "../format.ts";

type Nationality = Batches["choices"][number];

/** One nationality or all; several, chosen elsewhere, are said and kept until one is chosen here. */
export function NationalitySelect({
  choices,
  chosen,
  act,
}: {
  readonly choices: readonly Nationality[];
  readonly chosen: readonly Nationality[];
  readonly act: Act;
}) {
  const several = chosen.length > 1 ? "several" : undefined;
  const [only] = chosen;
  const missing = only && !several && !choices.includes(only) ? [only] : [];
  return (
    <label className="batches-select">
      <span className="visually-hidden">{t("Nationality")}</span>
      <select
        value={several ?? only?.code ?? ""}
        onChange={({ target }) => {
          const { value } = target;
          if (value !== several) act.go({ nationality: value === "" ? [] : [value] });
        }}
      >
        <option value="">{t("All nationalities")}</option>
        {several !== undefined && (
          <option value={several}>{chosen.map(({ name }) => name).join(", ")}</option>
        )}
        {[...choices, ...missing].map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

const OPTIONS: { readonly [R in Rule]: Label } = {
  editor: "Editors’ choice",
  official: "Latest official",
  lowest: "Lowest",
  highest: "Highest",
  receiver: "Receiver’s",
};

/**
 * Which account is drawn where several conflict, here and wherever else one has to be, and how far the
 * total moves with each.
 */
export function RuleSelect({
  rule,
  underRules,
  act,
}: {
  readonly rule: Rule;
  readonly underRules: readonly UnderRule[];
  readonly act: Act;
}) {
  return (
    <label className="batches-select">
      {t("Where accounts differ")}{" "}
      <select
        value={rule}
        onChange={({ target }) => {
          const next = RULES.find((name) => name === target.value);
          if (next) act.go({ rule: next });
        }}
      >
        {RULES.map((name) => (
          <option key={name} value={name}>
            {optionWords(
              name,
              underRules.find((under) => under.rule === name),
            )}
          </option>
        ))}
      </select>
    </label>
  );
}

/** `Latest official: 16 fewer`. */
function optionWords(name: Rule, under: UnderRule | undefined): string {
  const rule = t(OPTIONS[name]);
  if (!under?.move) return rule;
  const { direction, figure } = under.move;
  const values = { rule, n: formatQuantity(figure.quantity) };
  return direction === "more" ? t("{rule}: {n} more", values) : t("{rule}: {n} fewer", values);
}
