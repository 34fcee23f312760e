import type { ReactNode } from "react";
import type { Sentence } from "../../src/derive/headline.ts";
import type { RiverRule } from "../../src/derive/river.ts";
import { sentenceWords, type Units } from "./sentenceWords.tsx";

/** The size that link previews ask for. */
export const CARD = { width: 1200, height: 630 } as const;

/** As in src/styles/tokens.css, in the light theme: a preview has one. */
const INK = "#12212b";
const MUTED = "#5b6b73";
const LINE = "#cfd8da";
const RIVER = "#0b7a83";
const DISPUTE = "#c0301c";

/** What a card shows of a view: what it finds, and the first figures, each with who gave it. */
export interface ViewCard {
  readonly label: string;
  readonly sentence: Sentence;
  readonly rows: readonly (readonly [figure: string, of: string, by: string])[];
}

/** What a card shows of one claim. */
export interface ClaimCard {
  readonly claimant: string;
  readonly said: string;
  /** In words, with its qualifier; "" for a claim without one. */
  readonly figure: string;
  readonly text: string;
  readonly carriedBy: string;
  readonly isDisputed: boolean;
}

/** What stands on every card: where it is from, and of which day and version. */
export interface CardFrame {
  readonly title: string;
  readonly edition: string;
  /** Absent where the dataset names no line. */
  readonly river: RiverRule | undefined;
}

/** Elements as satori lays them out: flexible boxes, each with its style written out. */
export function viewCard({ label, sentence, rows }: ViewCard, units: Units, frame: CardFrame) {
  return (
    <Card label={label} frame={frame}>
      <div
        style={{
          display: "flex",
          flexWrap: "wrap",
          fontSize: 38,
          fontWeight: 300,
          lineHeight: 1.3,
        }}
      >
        {sentenceWords(sentence, units, { plain: INK, disputed: DISPUTE }).map((word, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- drawn once
          <span key={at} style={{ display: "flex", marginRight: 10 }}>
            {word}
          </span>
        ))}
      </div>
      <Rule frame={frame} />
      <div style={{ display: "flex", flexDirection: "column" }}>
        {rows.map((row) => (
          <Row key={row.join(" ")} row={row} />
        ))}
      </div>
    </Card>
  );
}

export function claimCard(claim: ClaimCard, frame: CardFrame) {
  return (
    <Card label="Claim" frame={frame}>
      <div style={{ display: "flex", justifyContent: "space-between" }}>
        <Field label="Claimant" value={claim.claimant} />
        <Field label="Said" value={claim.said} />
      </div>
      <Rule frame={frame} />
      {claim.figure !== "" && (
        <div
          style={{
            fontSize: claim.figure.length > 30 ? 44 : 64,
            fontWeight: 700,
            color: claim.isDisputed ? DISPUTE : INK,
          }}
        >
          {claim.figure}
        </div>
      )}
      <div
        style={{
          display: "block",
          fontSize: 32,
          lineClamp: claim.figure === "" ? 7 : 4,
          lineHeight: 1.3,
        }}
      >
        {claim.text}
      </div>
      <div style={{ display: "flex", color: MUTED, fontSize: 22, marginTop: 18 }}>
        {claim.carriedBy}
      </div>
      {claim.isDisputed && (
        <div style={{ display: "flex", color: DISPUTE, fontSize: 22, fontWeight: 600 }}>
          Other accounts differ
        </div>
      )}
    </Card>
  );
}

function Card({
  label,
  frame: { title, edition },
  children,
}: {
  readonly label: string;
  readonly frame: CardFrame;
  readonly children: ReactNode;
}) {
  return (
    <div
      style={{
        background: "#ffffff",
        boxSizing: "border-box",
        color: INK,
        display: "flex",
        flexDirection: "column",
        fontFamily: "Overpass, Overpass Extended",
        fontWeight: 400,
        height: CARD.height,
        padding: "44px 64px 36px",
        width: CARD.width,
      }}
    >
      <div
        style={{ display: "flex", fontSize: 24, fontWeight: 600, justifyContent: "space-between" }}
      >
        <span style={{ color: MUTED }}>{label}</span>
        <span>{title}</span>
      </div>
      <div style={{ display: "flex", flex: 1, flexDirection: "column", paddingTop: 18 }}>
        {children}
      </div>
      <div
        style={{
          borderTop: `1px solid ${LINE}`,
          color: MUTED,
          display: "flex",
          fontSize: 20,
          paddingTop: 12,
        }}
      >
        {edition}
      </div>
    </div>
  );
}

/** The border river, as under the headline of the page. */
function Rule({ frame: { river } }: { readonly frame: CardFrame }) {
  const width = CARD.width - 128;
  return (
    <div style={{ display: "flex", marginBottom: 14, marginTop: 14 }}>
      {river && (
        <svg
          width={width}
          height={34}
          viewBox={`0 0 ${river.width} ${river.height}`}
          preserveAspectRatio="none"
        >
          <path d={river.path} fill="none" stroke={RIVER} strokeWidth={2.5} />
        </svg>
      )}
    </div>
  );
}

function Row({ row: [figure, of, by] }: { readonly row: ViewCard["rows"][number] }) {
  return (
    <div
      style={{
        borderBottom: `1px solid ${LINE}`,
        display: "flex",
        fontSize: 22,
        paddingBottom: 7,
        paddingTop: 7,
      }}
    >
      <div style={{ display: "block", fontWeight: 700, lineClamp: 2, marginRight: 24, width: 330 }}>
        {figure}
      </div>
      <div style={{ display: "block", flex: 1, lineClamp: 2, marginRight: 24 }}>{of}</div>
      <div style={{ color: MUTED, display: "block", lineClamp: 2, width: 290 }}>{by}</div>
    </div>
  );
}

function Field({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div style={{ display: "flex", flexDirection: "column" }}>
      <span style={{ color: MUTED, fontSize: 20 }}>{label}</span>
      <span style={{ fontSize: 30, fontWeight: 600 }}>{value}</span>
    </div>
  );
}
