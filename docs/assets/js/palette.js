// Puts the colours on before the first paint, and changes them; stands right after the header in the page.
// Without a choice of the reader's the system's is followed.  The theme's own script would read every style of
// the page anew four times while it opens.
(function () {
  "use strict";
  // As the theme's script does, and a polyfill in it: later each would have every style read anew.
  document.documentElement.classList.replace("no-js", "js");
  document.documentElement.classList.add("js-focus-visible");
  document.documentElement.setAttribute("data-js-focus-visible", "");
  var KEY = "__palette";
  var dark = matchMedia("(prefers-color-scheme: dark)");
  var inputs = [].slice.call(document.querySelectorAll(".dd-theme input"));

  function put(scheme) {
    document.body.setAttribute("data-md-color-scheme", scheme);
    // The button for the other colours, at once: later it would move what stands beside it.
    inputs.forEach(function (input) {
      input.checked = input.dataset.mdColorScheme === scheme;
      input.nextElementSibling.hidden = !input.checked;
    });
  }

  function follow() {
    var chosen = window.__md_get(KEY);
    put((chosen && chosen.color && chosen.color.scheme) || (dark.matches ? "slate" : "default"));
  }

  function choose(input) {
    document.body.setAttribute("data-md-color-switching", ""); // nothing fades meanwhile
    put(input.dataset.mdColorScheme);
    window.__md_set(KEY, { index: inputs.indexOf(input), color: { scheme: input.dataset.mdColorScheme } });
    setTimeout(function () { document.body.removeAttribute("data-md-color-switching"); });
  }

  follow();
  dark.addEventListener("change", follow);
  inputs.forEach(function (input) {
    input.addEventListener("change", function () { choose(input); });
    // Radio buttons know arrows; who comes by Tab tries Enter.
    input.addEventListener("keydown", function (event) {
      if (event.key !== "Enter") return;
      var other = inputs[(inputs.indexOf(input) + 1) % inputs.length];
      choose(other);
      other.focus();
    });
  });
})();
