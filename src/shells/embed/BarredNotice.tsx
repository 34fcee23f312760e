import { t } from "../../language/translate.ts";
import type { Barred } from "./openOutside.ts";
import "./BarredNotice.css";

/** Beside a link that cannot be followed: why, and its address to be copied. */
export function BarredNotice({
  barred: { href, place },
  onClose,
}: {
  readonly barred: Barred;
  readonly onClose: () => void;
}) {
  return (
    <aside className="barred-notice" role="alert" style={place}>
      <label>
        {t("The page around this frame does not let it open windows. The address is")}
        <input readOnly value={href} onFocus={({ currentTarget }) => currentTarget.select()} />
      </label>
      <button type="button" onClick={onClose}>
        {t("Close")}
      </button>
    </aside>
  );
}
