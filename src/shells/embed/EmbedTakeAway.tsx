import { type TakeAwayProps, TakeAwayPanel } from "../../views/takeaway/TakeAwayPanel.tsx";
import "./EmbedTakeAway.css";

/** All the ways in which an embed can be taken away, and what to do where its host bars some. */
export function EmbedTakeAway(props: TakeAwayProps) {
  return (
    <section className="embed-take-away" aria-label="Take away">
      <p>
        The page around a frame may keep it from saving files, and does not tell. If none has come,
        copy it instead, or take it from <a href={props.address}>the full page</a>.
      </p>
      <TakeAwayPanel {...props} />
    </section>
  );
}
