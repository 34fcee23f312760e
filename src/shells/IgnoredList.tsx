import { useState } from "react";
import { Translated } from "../language/Translated.tsx";
import { t } from "../language/translate.ts";
import type { Ignored } from "../url/params.ts";
import "./IgnoredList.css";

/** The parts of the address that were not used, until the reader has dismissed them. */
export function IgnoredList({ ignored }: { readonly ignored: readonly Ignored[] }) {
  const text = ignored.map(({ name, value }) => `${name}=${value}`).join("&");
  const [dismissed, setDismissed] = useState("");
  if (dismissed === text) return null;
  return (
    <div className="ignored-list" role="alert">
      <p>{t("Ignored of the address:")}</p>
      <ul>
        {ignored.map(({ name, value, used }) => (
          <li key={`${name}=${value}`}>
            <Translated
              message="{given} is not known here; used instead: {used}"
              values={{
                given: (
                  <code>
                    {name}={value}
                  </code>
                ),
                used: used === "the rest" ? t("the rest") : used,
              }}
            />
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => setDismissed(text)}>
        {t("Dismiss")}
      </button>
    </div>
  );
}
