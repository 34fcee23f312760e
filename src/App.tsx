import { useState } from "react";
import type { Page } from "./shells/page.ts";
import { pageAddress } from "./url/useViewState.ts";
import { lazyView } from "./views/lazyView.tsx";

// Each page loads its own code only.
const DashboardPage = lazyView(() =>
  import("./pages/DashboardPage.tsx").then((module) => module.DashboardPage),
);
const EmbedPage = lazyView(() =>
  import("./pages/EmbedPage.tsx").then((module) => module.EmbedPage),
);
const PresentPage = lazyView(() =>
  import("./pages/PresentPage.tsx").then((module) => module.PresentPage),
);
const Check = lazyView(() => import("./shells/Check.tsx").then((module) => module.Check));

/**
 * The page that the document is. Nothing here says that it loads: what the page was written with
 * stays until there is something to put there.
 */
export function App({ page, root }: { readonly page: Page; readonly root: HTMLElement }) {
  const [address] = useState(pageAddress);
  switch (page.shell) {
    case "dashboard":
      return <DashboardPage page={page} address={address} />;
    case "embed":
      return <EmbedPage page={page} root={root} address={address} />;
    case "present":
      return <PresentPage page={page} address={address} />;
    case "check":
      return <Check root={root} address={address} />;
  }
}
