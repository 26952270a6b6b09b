// Puts the theme on before the first paint; stands right after the theme switch in the page.
// Without a choice of the reader's the system's is followed.
(function () {
  "use strict";
  var chosen = window.__md_get("__palette");
  var colour = (chosen && chosen.color) || {};
  if (!colour.scheme && matchMedia("(prefers-color-scheme: dark)").matches) colour = { scheme: "slate" };
  ["media", "scheme", "primary", "accent"].forEach(function (key) {
    if (colour[key]) document.body.setAttribute("data-md-color-" + key, colour[key]);
  });
})();
