import { VIEW_NAMES } from "../src/views/viewName.ts";
import { contentPolicy } from "./headers.ts";

/**
 * The page for an address that is none, which most hosts take from `/404.html`. It may be shown at
 * any depth of the site, so it needs no other file.
 */
export function notFoundPage(): string {
  const views = VIEW_NAMES.map((name) => `<li><code>embed/${name}/</code></li>`);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${contentPolicy("framed")}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>No such page</title>
  </head>
  <body>
    <h1>There is no page at this address</h1>
    <p>The views that can be shown in a frame, each at its address below the root of this site:</p>
    <ul>
      ${views.join("\n      ")}
    </ul>
  </body>
</html>
`;
}
