import { KeptData } from "./data/KeptData.tsx";
import { Reading } from "./data/Reading.tsx";
import { Dashboard } from "../shells/Dashboard.tsx";
import type { Page } from "../shells/page.ts";
import { parseSince } from "../url/sinceParam.ts";
import { pageQuery } from "../url/useViewState.ts";
import { lazyView } from "../views/lazyView.tsx";

const News = lazyView(() => import("./News.tsx").then((module) => module.News));
const Tools = lazyView(() => import("./Tools.tsx").then((module) => module.Tools));

// What does not come is asked for again by what needs it.
if (pageQuery().includes("data="))
  void import("./data/lookAhead.ts").then((module) => module.lookAhead());

export function DashboardPage(props: {
  readonly page: Extract<Page, { shell: "dashboard" }>;
  readonly address: string;
}) {
  return (
    <Reading {...props} Data={KeptData}>
      {(shell) => (
        <Dashboard
          {...shell}
          // What has changed since a version is told here only.
          ignored={[...shell.ignored, ...parseSince(shell.query).ignored]}
          News={News}
          Tools={Tools}
        />
      )}
    </Reading>
  );
}
