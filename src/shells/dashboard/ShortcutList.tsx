import { t } from "../../language/translate.ts";
import { ModalDialog } from "../ModalDialog.tsx";
import "./ShortcutList.css";
import { listShortcuts } from "./shortcuts.ts";

/** All shortcuts, and the switch that turns them off. */
export function ShortcutList({
  isOn,
  onSwitch,
  onClose,
}: {
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onClose: () => void;
}) {
  return (
    <ModalDialog className="shortcut-list" title={t("Keyboard shortcuts")} onClose={onClose}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("Key")}</th>
            <th scope="col">{t("Does")}</th>
          </tr>
        </thead>
        <tbody>
          {listShortcuts().map(([keys, does]) => (
            <tr key={keys}>
              <th scope="row">
                <kbd>{keys}</kbd>
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label>
        <input type="checkbox" checked={isOn} onChange={({ target }) => onSwitch(target.checked)} />{" "}
        {t("Shortcuts on")}
      </label>
      <p>
        {t(
          "They do nothing while you write in a field, walk a chart with the arrow keys or move the map. All that they do can be done without them.",
        )}
      </p>
    </ModalDialog>
  );
}
