import { useId } from "react";
import { t } from "../../language/translate.ts";
import { COMMAND_NAMES } from "./commandNames.ts";
import { CHARACTER_KEYS, type CharacterKeys, type Command, COMMANDS, rebind } from "./keys.ts";
import { PackNote } from "./PackNote.tsx";
import { Panel } from "./Panel.tsx";
import type { WakeLockState } from "./useWakeLock.ts";

/** The keys, which the reader may change or switch off, and what this browser does not permit. */
export function HelpPanel({
  characters,
  onCharacters,
  wakeLock,
  isFullScreenPossible,
  pack,
  version,
  onClose,
}: {
  readonly characters: CharacterKeys;
  readonly onCharacters: (characters: CharacterKeys) => void;
  readonly wakeLock: WakeLockState;
  readonly isFullScreenPossible: boolean;
  /** SHA-256 of the data of a briefing pack; "" for a page of the site. */
  readonly pack: string;
  /** Of the dataset. */
  readonly version: string;
  readonly onClose: () => void;
}) {
  const isUsual = JSON.stringify(characters) === JSON.stringify(CHARACTER_KEYS);
  return (
    <Panel title={t("Keys")} onClose={onClose}>
      <table className="help-keys">
        <caption>{t("A finger turns the slides too: leftwards on, rightwards back.")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("Does")}</th>
            <th scope="col">{t("Always")}</th>
            <th scope="col">{t("Character keys")}</th>
          </tr>
        </thead>
        <tbody>
          {COMMANDS.map((command) => (
            <KeyRow
              key={command}
              command={command}
              characters={characters}
              onCharacters={onCharacters}
            />
          ))}
        </tbody>
      </table>
      <p className="help-switch">
        <label>
          <input
            type="checkbox"
            checked={characters.on}
            onChange={(event) => onCharacters({ ...characters, on: event.target.checked })}
          />{" "}
          {t("Character keys on")}
        </label>
        <button type="button" disabled={isUsual} onClick={() => onCharacters(CHARACTER_KEYS)}>
          {t("The usual keys")}
        </button>
      </p>
      <ul className="help-notes">
        {pack === "" && (
          <li>
            <a href="../about/">{t("What the marks mean")}</a>
          </li>
        )}
        <PackNote pack={pack} version={version} />
        {wakeLock === "refused" && (
          <li>
            {t(
              "This browser does not let the page keep the screen on. Switch the computer's own screen saver off.",
            )}
          </li>
        )}
        {!isFullScreenPossible && (
          <li>
            {t(
              "Full screen is not permitted here. The deck fills the window instead; F11 is the browser's own.",
            )}
          </li>
        )}
      </ul>
    </Panel>
  );
}

function KeyRow({
  command,
  characters,
  onCharacters,
}: {
  readonly command: Command;
  readonly characters: CharacterKeys;
  readonly onCharacters: (characters: CharacterKeys) => void;
}) {
  const id = useId();
  const { does, fixed } = COMMAND_NAMES[command];
  const keys = characters.keys[command];
  return (
    <tr>
      <th scope="row" id={id}>
        {t(does)}
      </th>
      <td>
        {fixed.map((key) => (
          <kbd key={key} lang="en">
            {key}
          </kbd>
        ))}
      </td>
      <td>
        {keys !== undefined && (
          <input
            className="help-key"
            aria-labelledby={id}
            value={keys}
            maxLength={2}
            disabled={!characters.on}
            onChange={(event) => onCharacters(rebind(characters, command, event.target.value))}
          />
        )}
      </td>
    </tr>
  );
}
