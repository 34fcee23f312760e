import { useMemo, useState } from "react";
import { t } from "../language/translate.ts";
import { parseFrameParams } from "../url/frameParams.ts";
import { formatDigits } from "../views/format.ts";
import { VIEW_NAMES } from "../views/viewName.ts";
import { adviceOn, isFitted, type Surroundings } from "./check/surroundings.ts";
import { useSurroundings } from "./check/useSurroundings.ts";
import "./Check.css";
import { EmbedFrame } from "./Embed.tsx";
import { type HostMessage, hostsOf, type Size } from "./embed/messages.ts";

/** One height that the host was told. */
interface Told extends Size {
  /** Milliseconds since the page was opened. */
  readonly at: number;
}

/** Heights that the log keeps: as many lines as its style has room for. */
const KEPT = 8;

/** For embedders: what the page finds out about the frame that it stands in, and what to change. */
export function Check({ root, address }: { readonly root: HTMLElement; readonly address: string }) {
  const hosts = useMemo(
    () => hostsOf(address, parseFrameParams(new URL(address).search).params),
    [address],
  );
  const [heard, setHeard] = useState<readonly string[]>([]);
  const [told, setTold] = useState<readonly Told[]>([]);
  const [isTall, setIsTall] = useState(false);
  const [opensWindows, setOpensWindows] = useState<boolean>();
  const onHeard = (message: HostMessage) => {
    const name = hostName(message, hosts.pym !== undefined);
    setHeard((names) => [...new Set([...names, name])]);
  };
  const onTold = (size: Size) => {
    const at = Math.round(performance.now());
    setTold((all) => [...all, { ...size, at }].slice(-KEPT));
  };
  const found: Surroundings = {
    ...useSurroundings(root),
    heard,
    named: namedIn(hosts),
    opensWindows,
  };
  const advice = adviceOn(found);
  return (
    <EmbedFrame
      root={root}
      address={address}
      query=""
      onQuery={() => {}}
      onHeard={onHeard}
      onTold={onTold}
    >
      <main className="check-page">
        <h1>{t("What this frame supports")}</h1>
        <p>
          {t(
            "This page speaks as every embed of this site does. It shows what your page makes of it.",
          )}
        </p>
        <h2>{t("What to change")}</h2>
        {advice.length === 0 ? (
          <p>{t("Nothing: the frame fits, and nothing that an embed has a use for is barred.")}</p>
        ) : (
          <ul className="check-page-advice">
            {advice.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
        <h2>{t("What was found")}</h2>
        <Findings found={found} />
        <p className="check-page-acts">
          <button type="button" onClick={() => setIsTall(!isTall)}>
            {t(isTall ? "Make this page lower" : "Make this page higher")}
          </button>
          <button type="button" onClick={() => setOpensWindows(opensWindow())}>
            {t("Try to open a window")}
          </button>
        </p>
        {isTall && (
          <p className="check-page-tall">{t("300 px more: the frame should have followed.")}</p>
        )}
        <Log told={told} />
        <h2>{t("Views")}</h2>
        <ul className="check-page-views">
          {VIEW_NAMES.map((name) => (
            <li key={name}>
              <code>embed/{name}/</code>
            </li>
          ))}
        </ul>
      </main>
    </EmbedFrame>
  );
}

function Findings({ found }: { readonly found: Surroundings }) {
  const { isFramed, heard, named, permissions, page, frame, opensWindows } = found;
  const heights = { page: formatDigits(page), frame: formatDigits(frame) };
  const rows: readonly (readonly [string, string])[] = [
    [t("In a frame"), yesOrNo(isFramed)],
    [t("Host scripts that have answered"), listed(heard)],
    [t("Host scripts that the address names"), listed(named)],
    [
      t("Height of the page, of the frame"),
      isFitted(found)
        ? t("{page} px, {frame} px", heights)
        : t("{page} px, {frame} px: not fitted", heights),
    ],
    [t("Sandbox: allow-same-origin"), t(found.hasNoOrigin ? "no" : "yes, or no sandbox")],
    [t("Storage"), t(found.hasStorage ? "yes" : "no; none is needed")],
    [t("Windows"), opensWindows === undefined ? t("not tried") : yesOrNo(opensWindows)],
    ...[...permissions].map(
      ([name, allowed]) =>
        [
          t("Permission: {name}", { name }),
          allowed === undefined ? t("this browser does not tell") : yesOrNo(allowed),
        ] as const,
    ),
  ];
  return (
    <table>
      <caption className="visually-hidden">{t("What was found")}</caption>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Log({ told }: { readonly told: readonly Told[] }) {
  return (
    <>
      <h2>{t("Heights told")}</h2>
      {told.length === 0 ? (
        <p>{t("None: heights are told in frames only, and not with fit=1.")}</p>
      ) : (
        <ol className="check-page-log" aria-label={t("Heights told")}>
          {told.map(({ at, height, width }) => (
            <li key={`${at} ${height}`}>
              {t("{height} px at a width of {width} px, after {at} ms", {
                height: formatDigits(height),
                width: formatDigits(width),
                at: formatDigits(at),
              })}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function listed(scripts: readonly string[]): string {
  return scripts.length === 0 ? t("none") : scripts.join(", ");
}

function yesOrNo(value: boolean): string {
  return t(value ? "yes" : "no");
}

/** Whose script says what was heard; pym.js and a host of ours both ask for the size. */
function hostName(message: HostMessage, isPym: boolean): string {
  switch (message.kind) {
    case "resizer":
      return "iframe-resizer";
    case "size":
      if (message.from === "resizer") return "iframe-resizer";
      return isPym ? "pym.js" : t("embed.js or newswire/frames");
    case "state":
    case "step":
      return t("a script that steers the frame");
  }
}

function namedIn({ pym, secret, eid, proto }: ReturnType<typeof hostsOf>): readonly string[] {
  return [
    ...(pym === undefined ? [] : ["pym.js"]),
    ...(secret === undefined ? [] : ["WordPress"]),
    ...(eid === undefined ? [] : [t("Datawrapper’s, by {eid}", { eid })]),
    ...(proto === undefined ? [] : [proto]),
  ];
}

/** Tries it, and closes it again. */
function opensWindow(): boolean {
  const opened = window.open("about:blank", "_blank");
  opened?.close();
  return opened !== null;
}
