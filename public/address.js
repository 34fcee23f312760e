// Runs before a page is painted: the theme that its address asks for, and whether the address
// narrows what is shown, so that what was written for everybody is not taken for what was asked.
(function () {
  var root = document.documentElement;
  var asked = new URLSearchParams(location.search);
  var theme = asked.get("theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  var names = document.currentScript.dataset.narrowedBy.split(" ");
  if (names.some((name) => asked.get(name))) root.dataset.narrowed = "";
})();
