// Runs before a page is painted: the theme that its address asks for, and whether the address
// narrows what is shown, so that what was written for everybody is not taken for what was asked.
// Then, when what was written is on the screen, it fetches the page's code and data: until then they
// would only take the line from it. Where the address narrows, nothing is, and there is no waiting.
// The last key that is pressed on a dashboard meanwhile is kept for what answers it, which comes last.
(function () {
  var root = document.documentElement;
  var page = document.currentScript.dataset;
  var asked = new URLSearchParams(location.search);
  var theme = asked.get("theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  var isNarrowed = page.narrowedBy.split(" ").some((name) => asked.get(name));
  if (isNarrowed) root.dataset.narrowed = "";

  var isStarted = false;
  function start() {
    if (isStarted) return;
    isStarted = true;
    // Another dataset, or another version of it, is asked for by the code.
    var isAnother = asked.get("data") || asked.get("v");
    var links = [...document.querySelectorAll("link[data-rel]")].filter(
      (link) => link.as !== "fetch" || !isAnother,
    );
    // To ask for all at once keeps a slow phone from its reader.
    function ask() {
      for (var link of links.splice(0, 3)) link.rel = link.dataset.rel;
      if (links.length > 0) setTimeout(ask);
    }
    ask();
    run(1000);
  }

  // A page whose script does not come is one without: it says so, and goes on asking. After a new
  // deploy that is in vain: then the page that there is by now is loaded, once.
  function run(pause) {
    var entry = document.createElement("script");
    entry.type = "module";
    entry.crossOrigin = "";
    entry.src = page.entry;
    entry.onerror = function () {
      root.dataset.failed = "";
      setTimeout(run, pause, pause * 2);
      if (performance.getEntriesByType("navigation")[0].type === "reload") return;
      fetch(location.href, { cache: "no-cache" })
        .then((answer) => answer.text())
        .then((html) => {
          if (html.includes('id="root"') && !html.includes(page.entry)) location.reload();
        })
        .catch(() => {});
    };
    document.head.append(entry);
  }

  // Its style sheet is those of its parts in one, which are switched off meanwhile.
  addEventListener(
    "error",
    ({ target }) => {
      if (target.rel !== "stylesheet") return;
      for (var link of document.querySelectorAll("link[disabled]")) link.disabled = false;
    },
    true,
  );

  // For the code to take from the root element; what is pressed next, or elsewhere, replaces it.
  addEventListener("DOMContentLoaded", () => {
    if (!document.querySelector("#root[data-shell=dashboard]")) return;
    root.dataset.pressed = "";
    for (var type of ["keydown", "pointerdown"]) addEventListener(type, keep);
  });
  function keep(event) {
    if (root.dataset.pressed === undefined) return;
    var isBare = !event.ctrlKey && !event.altKey && !event.metaKey;
    root.dataset.pressed = (isBare && event.target === document.body && event.key) || "";
  }

  if (isNarrowed) return addEventListener("DOMContentLoaded", start);
  new PerformanceObserver(start).observe({ type: "paint", buffered: true });
  // What nobody sees, as a frame far below, is not painted, and not asked for a picture of it either.
  var isSeen = false;
  requestAnimationFrame(() => (isSeen = true));
  addEventListener("load", () => setTimeout(() => (isSeen ? setTimeout(start, 3000) : start()), 500));
})();
