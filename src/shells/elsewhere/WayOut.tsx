import { FileField } from "./FileField.tsx";
import "./WayOut.css";

/** What a reader can do whose dataset was refused. */
export function WayOut({
  guide,
  onFile,
}: {
  readonly guide: string;
  readonly onFile: (file: File) => void;
}) {
  return (
    <div className="way-out">
      <FileField label="Open another file" onFile={onFile} />
      <a href={guide}>How a dataset is made</a>
      <a href="?" target="_self">
        Show this site’s own dataset
      </a>
    </div>
  );
}
