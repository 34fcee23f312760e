// A page with as many frames as its query names, each as JSON: { view, query, sandbox }.
import { site } from "./frame.js";

const column = document.getElementById("column");
for (const text of new URLSearchParams(location.search).getAll("frame")) {
  const { view, query, sandbox } = JSON.parse(text);
  const element = document.createElement("iframe");
  element.title = `${view}, ${sandbox ?? "no sandbox"}`;
  element.width = "600";
  element.style.border = "0";
  if (sandbox !== undefined) element.sandbox = sandbox;
  element.src = `${site}embed/${view}/?${query}`;
  column.append(element);
}
const script = document.createElement("script");
script.src = `${site}embed.js`;
document.head.append(script);
