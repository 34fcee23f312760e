// What every host page here shares: the site, view and query come in the page's own query, so that
// one file serves every view and width. Changes of a frame's height are noted with their time.
const asked = new URLSearchParams(location.search);
export const site = asked.get("site");
export const address = `${site}embed/${asked.get("view") ?? "claims"}/?${asked.get("query") ?? ""}`;

/** The column that the frame stands in, as wide as asked. */
export function column() {
  const element = document.createElement("div");
  element.id = "column";
  element.style.width = `${asked.get("width") ?? 600}px`;
  document.body.append(element);
  return element;
}

export function frame(src = address) {
  const element = document.createElement("iframe");
  element.title = "Myawaddy Returns";
  element.src = src;
  element.style.border = "0";
  element.style.width = "100%";
  if (asked.has("sandbox")) element.sandbox = asked.get("sandbox");
  return element;
}

/** What frames said in this site's own words, for the tests. */
globalThis.said = [];
window.addEventListener("message", ({ data }) => {
  if (data?.source === "myawaddy-returns") globalThis.said.push(data);
});

/** Times at which the frame's height changed since the page last set the width, for the tests. */
globalThis.changes = [];
export function watch(element) {
  new ResizeObserver(() => globalThis.changes.push(performance.now())).observe(element);
}
globalThis.setWidth = (width) => {
  globalThis.changes.length = 0;
  document.getElementById("column").style.width = `${width}px`;
  return performance.now();
};
