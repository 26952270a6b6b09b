// Puts the theme on before the first paint; stands right after the header in the page.
// Without a choice of the reader's the system's is followed.
(function () {
  "use strict";
  document.documentElement.classList.replace("no-js", "js"); // as the theme's script does, later
  var chosen = window.__md_get("__palette");
  var colour = (chosen && chosen.color) || {};
  if (!colour.scheme && matchMedia("(prefers-color-scheme: dark)").matches) colour = { scheme: "slate" };
  ["media", "scheme", "primary", "accent"].forEach(function (key) {
    if (colour[key]) document.body.setAttribute("data-md-color-" + key, colour[key]);
  });
  // The button for the other theme, at once: the theme's script would show it later and move what stands beside it.
  document.querySelectorAll(".dd-theme input").forEach(function (input) {
    input.checked = input.dataset.mdColorScheme === document.body.dataset.mdColorScheme;
    input.nextElementSibling.hidden = !input.checked;
  });
})();
