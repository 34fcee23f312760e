import { type RefObject, useEffect, useRef, useState } from "react";
import { t } from "../../language/translate.ts";
import { formatDigits } from "../../views/format.ts";
import { useMedia } from "../../views/useMedia.ts";

const WIDTHS = [320, 600, 1000] as const;
type Width = (typeof WIDTHS)[number];
/** The width whose height the snippet gives. */
const MEASURED: Width = 600;
/** Until it has told its own. */
const HEIGHT = 600;

/** The embed as it will be, at the widths of columns that it may stand in. */
export function EmbedPreview({
  title,
  src,
  onHeight,
}: {
  readonly title: string;
  readonly src: string;
  /** How high it is in a column of 600 px. */
  readonly onHeight: (height: number) => void;
}) {
  const isNarrow = useMedia("(width < 44rem)", false);
  const [chosen, setChosen] = useState<Width>();
  const width = chosen ?? (isNarrow ? 320 : MEASURED);
  const preview = useRef<HTMLIFrameElement>(null);
  const measure = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(HEIGHT);
  useHeight(preview, (told) => {
    setHeight(told);
    if (width === MEASURED) onHeight(told);
  });
  useHeight(measure, onHeight);
  return (
    <>
      <fieldset className="embed-dialog-widths">
        <legend>{t("Preview")}</legend>
        {WIDTHS.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={width === each}
            onClick={() => setChosen(each)}
          >
            {t("{n} px", { n: formatDigits(each) })}
          </button>
        ))}
      </fieldset>
      <div className="embed-dialog-preview">
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- a page of this very site */}
        <iframe
          ref={preview}
          title={t("Preview of {title} at {n} px", { title, n: formatDigits(width) })}
          src={src}
          width={width}
          height={height}
        />
        {width !== MEASURED && (
          <div className="embed-dialog-measure" aria-hidden="true">
            {/* oxlint-disable-next-line react/iframe-missing-sandbox -- a page of this very site */}
            <iframe
              ref={measure}
              title={t("To measure it")}
              tabIndex={-1}
              src={src}
              width={MEASURED}
            />
          </div>
        )}
      </div>
    </>
  );
}

/** Hears what a frame tells of its height, as any host does. */
function useHeight(frame: RefObject<HTMLIFrameElement | null>, onHeight: (height: number) => void) {
  const latest = useRef(onHeight);
  useEffect(() => {
    latest.current = onHeight;
  }, [onHeight]);
  useEffect(() => {
    const onMessage = ({ source, data }: MessageEvent<unknown>) => {
      if (!frame.current || source !== frame.current.contentWindow) return;
      const told = heightOf(data);
      if (told !== undefined) latest.current(told);
    };
    window.addEventListener("message", onMessage);
    return () => window.removeEventListener("message", onMessage);
  }, [frame]);
}

function heightOf(data: unknown): number | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  if (!("source" in data && data.source === "myawaddy-returns")) return undefined;
  if (!("type" in data && data.type === "resize" && "height" in data)) return undefined;
  return typeof data.height === "number" && data.height > 0 ? Math.ceil(data.height) : undefined;
}
