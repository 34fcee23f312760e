import { useState } from "react";
import { OnceData } from "./data/OnceData.tsx";
import { type DataProps, Reading } from "./data/Reading.tsx";
import { Embed, EmbedFrame } from "../shells/Embed.tsx";
import type { Page } from "../shells/page.ts";
import { showQuery, useQueryString } from "../url/useViewState.ts";
import { ExpectedWidth } from "../views/expectedWidth.ts";
import { lazyView } from "../views/lazyView.tsx";

const KeptData = lazyView(() => import("./data/KeptData.tsx").then((module) => module.KeptData));
const NewerVersion = lazyView(() =>
  import("./NewerVersion.tsx").then((module) => module.NewerVersion),
);

export function EmbedPage({
  root,
  ...props
}: {
  readonly page: Extract<Page, { shell: "embed" }>;
  readonly address: string;
  readonly root: HTMLElement;
}) {
  const query = useQueryString();
  const [width] = useState(() => root.querySelector(".chart-figure-written")?.clientWidth);
  return (
    <EmbedFrame root={root} address={props.address} query={query} onQuery={showQuery}>
      <ExpectedWidth value={width}>
        <Reading {...props} Data={EmbedData}>
          {(shell) => (
            <Embed {...shell} Notice={shell.source.v === "" ? undefined : NewerVersion} />
          )}
        </Reading>
      </ExpectedWidth>
    </EmbedFrame>
  );
}

/** What is told of somebody else's dataset needs more than an embed of this site's. */
function EmbedData(props: DataProps) {
  return props.data === "" ? <OnceData {...props} /> : <KeptData {...props} />;
}
