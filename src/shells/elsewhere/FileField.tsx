import "./FileField.css";

/** A field that takes a file of JSON. */
export function FileField({
  label,
  onFile,
}: {
  readonly label: string;
  readonly onFile: (file: File) => void;
}) {
  return (
    <label className="file-field">
      {label}
      <input
        type="file"
        accept=".json,application/json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // The same file may be mended and opened again.
          target.value = "";
        }}
      />
    </label>
  );
}
