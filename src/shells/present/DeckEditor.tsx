import { useRef, useState } from "react";
import type { Deck, Slide } from "../../dataset/deck.ts";
import { t } from "../../language/translate.ts";
import { OWN_DECK } from "../../url/presentParams.ts";
import { countWords } from "../../views/countWords.ts";
import { formatNumber } from "../../views/format.ts";
import { saveFile } from "../../views/takeaway/save.ts";
import type { ViewProps } from "../../views/view.ts";
import type { DeckReading, Refusal } from "./deckReading.ts";
import { OwnSlide } from "./OwnSlide.tsx";
import { deckHead, moveSlide } from "./ownDeck.ts";
import { Panel } from "./Panel.tsx";
import { type LinkBase, slideQuery } from "./slideLinks.ts";
import "./DeckEditor.css";

/** What the editor is given by the presentation that it lies over. */
export interface EditorProps {
  /** The slides of the deck that is shown, to begin with. */
  readonly offered: readonly Slide[];
  readonly known: ViewProps["known"];
  readonly links: LinkBase;
  readonly onClose: () => void;
}

/** The deck of one's own: its slides in order, what each says, and the file that it is. */
export function DeckEditor({
  kept,
  reading,
  offered,
  known,
  links,
  onKeep,
  onRestore,
  onOpen,
  onClose,
}: EditorProps & {
  /** The text that this browser keeps, and what it was read as. */
  readonly kept: string;
  readonly reading: DeckReading;
  /** Keeps another deck; undefined: none. */
  readonly onKeep: (deck: Deck | undefined) => void;
  /** Keeps what was kept before. */
  readonly onRestore: (text: string) => void;
  /** Reads a file and keeps it, or says why not. */
  readonly onOpen: (file: File) => Promise<Refusal | undefined>;
}) {
  const deck: Deck | undefined = reading.kind === "read" ? reading.deck : undefined;
  const slides = deck?.slides ?? [];
  const [told, setTold] = useState("");
  const [refusal, setRefusal] = useState<Refusal>();
  const [before, setBefore] = useState<string>();
  const list = useRef<HTMLOListElement>(null);
  const output = useRef<HTMLOutputElement>(null);
  // For a button that goes, or is moved out of sight, with what it does: this stays in sight.
  const focusTold = () => output.current?.focus();
  const change = (changed: readonly Slide[], words: string) => {
    setBefore(kept);
    setTold(words);
    setRefusal(undefined);
    const head = deckHead(known.dataset, deck?.title);
    onKeep(changed.length === 0 ? undefined : { ...head, slides: [...changed] });
  };
  const open = async (file: File) => {
    const refused = await onOpen(file);
    setRefusal(refused);
    setBefore(refused ? undefined : kept);
    setTold(refused ? "" : t("Opened {file}.", { file: file.name }));
  };
  const hrefOf = (number: number) =>
    `?${slideQuery({ ...links, params: { ...links.params, deck: OWN_DECK } }, number)}`;
  const isOwnShown = links.params.deck === OWN_DECK;
  return (
    <Panel title={t("My deck")} onClose={onClose}>
      <p className="deck-editor-words">
        {slides.length === 0
          ? t(
              "Nothing is in it yet. On the dashboard, “Present” beside a view pins it as it stands; or begin with the slides that are shown, or with a file.",
            )
          : t(
              "This browser keeps it for you, and for nobody else: save it as a file to give it on.",
            )}
      </p>
      {reading.kind === "refused" && kept !== "" && <Refused refusal={reading} />}
      <ol className="deck-editor-slides" ref={list}>
        {slides.map((slide, at) => (
          <OwnSlide
            // Slides have an order and nothing else: two may be the same.
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            slide={slide}
            number={at + 1}
            count={slides.length}
            known={known}
            href={hrefOf(at + 1)}
            onShow={onClose}
            onChange={(changed) =>
              change(
                slides.with(at, changed),
                t("Slide {n} is changed.", { n: formatNumber(at + 1) }),
              )
            }
            onMove={(by) => {
              change(
                moveSlide(slides, at, by),
                t("“{title}” is now slide {n}.", {
                  title: slide.title,
                  n: formatNumber(at + by + 1),
                }),
              );
              // The focus goes with the slide.
              const there = list.current?.children[at + by];
              const [up, down] = there?.querySelectorAll<HTMLButtonElement>("[data-move]") ?? [];
              const [next, other] = by < 0 ? [up, down] : [down, up];
              (next?.disabled ? other : next)?.focus();
            }}
            onRemove={() => {
              change(slides.toSpliced(at, 1), t("“{title}” is removed.", { title: slide.title }));
              if (at === slides.length - 1) focusTold();
            }}
          />
        ))}
      </ol>
      <p className="deck-editor-told">
        <output ref={output} tabIndex={-1}>
          {told}
        </output>
        {before !== undefined && (
          <button
            type="button"
            onClick={() => {
              onRestore(before);
              setBefore(undefined);
              setTold(t("As it was before."));
              focusTold();
            }}
          >
            {t("Undo")}
          </button>
        )}
      </p>
      {refusal && <Refused refusal={refusal} />}
      <div className="deck-editor-acts">
        {slides.length > 0 && !isOwnShown && (
          <a href={hrefOf(1)} onClick={onClose}>
            {t("Show my deck")}
          </a>
        )}
        {isOwnShown && (
          <a href={ownHref(links)} onClick={onClose}>
            {t("Show the dataset’s own deck")}
          </a>
        )}
        {!isOwnShown && (
          <button
            type="button"
            onClick={() => {
              change(
                [...slides, ...offered],
                countWords(
                  offered.length,
                  "{n} slide is added at the end.",
                  "{n} slides are added at the end.",
                ),
              );
              focusTold();
            }}
          >
            {countWords(
              offered.length,
              "Add the {n} slide that is shown",
              "Add the {n} slides that are shown",
            )}
          </button>
        )}
        <button
          type="button"
          disabled={kept === ""}
          onClick={() => saveFile("deck.json", kept, "application/json")}
        >
          {t("Save as a file")}
        </button>
        <label>
          {t("Open a file")}{" "}
          <input
            type="file"
            accept="application/json,.json"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) void open(file);
              // The same file again is a change again.
              target.value = "";
            }}
          />
        </label>
      </div>
    </Panel>
  );
}

/** Where the deck that the dataset brings is shown. */
function ownHref(links: LinkBase): string {
  return `?${slideQuery({ ...links, params: { ...links.params, deck: "" } }, 1)}`;
}

function Refused({ refusal: { because, faults } }: { readonly refusal: Refusal }) {
  return (
    <div role="alert" className="deck-editor-refused">
      <p>{because}</p>
      <ul>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </div>
  );
}
