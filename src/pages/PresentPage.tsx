import { KeptData } from "./data/KeptData.tsx";
import { Presentation } from "./deck/Presentation.tsx";
import { Reading } from "./data/Reading.tsx";
import type { Page } from "../shells/page.ts";

export function PresentPage(props: {
  readonly page: Extract<Page, { shell: "present" }>;
  readonly address: string;
}) {
  return (
    <Reading {...props} Data={KeptData}>
      {(shell) => <Presentation {...shell} />}
    </Reading>
  );
}
