// Makes the frames of Myawaddy Returns on a page as high as what they show: any number of them, those
// added later too. Loading it twice does no more than once. What a frame says (ready, resize, state,
// dataset, error) becomes an event "myawaddy-returns" of its element, with the message as detail.
(function () {
  var NAME = "myawaddy-returns";
  var script = document.currentScript;
  if (!script || window.myawaddyReturns) return;
  window.myawaddyReturns = { v: 1 };
  var site = new URL("embed/", script.src);

  function frames() {
    return [].filter.call(document.getElementsByTagName("iframe"), function (frame) {
      return frame.src.indexOf(site.href) === 0;
    });
  }

  window.addEventListener("message", function (event) {
    var data = event.data;
    if (!data || data.source !== NAME || data.v !== 1) return;
    // A frame in a sandbox has no origin: then it is known by its window alone.
    if (event.origin !== site.origin && event.origin !== "null") return;
    frames().forEach(function (frame) {
      if (frame.contentWindow !== event.source) return;
      if (data.type === "resize" && data.height > 0 && data.height < 1e6) {
        frame.style.height = Math.ceil(data.height) + "px";
        // The frame says all that stands under it for pages without it.
        var figure = frame.closest("[data-myawaddy-returns]");
        var caption = figure && figure.querySelector("figcaption");
        if (caption) caption.hidden = true;
      }
      frame.dispatchEvent(new CustomEvent(NAME, { bubbles: true, detail: data }));
    });
  });

  frames().forEach(function (frame) {
    // Those that spoke before this script was there say it again.
    frame.contentWindow.postMessage({ source: NAME, v: 1, type: "requestSize" }, "*");
  });
})();
