// What a page needs before it is painted, in one file of the head: settings kept in the browser, the colours, and the
// order in which the rest comes.  A file, not an inline script, so that a content security policy may forbid those.
(function () {
  "use strict";
  // As the theme's script does, and a polyfill in it: later each would have every style read anew.
  document.documentElement.classList.replace("no-js", "js");
  document.documentElement.classList.add("js-focus-visible");
  document.documentElement.setAttribute("data-js-focus-visible", "");

  /* ------------------------------------------------------------- settings
     By the site's own path; the names are those that the theme's script expects. */
  var scope = new URL(document.currentScript.dataset.base, location);
  var name = function (key, at) { return (at || scope).pathname + "." + key; };

  window.__md_scope = scope;
  window.__md_hash = function (text) {
    return Array.from(text).reduce(function (sum, sign) { return (sum << 5) - sum + sign.charCodeAt(0); }, 0);
  };
  window.__md_get = function (key, store, at) {
    try { return JSON.parse((store || localStorage).getItem(name(key, at))); } catch (_) { return null; }
  };
  window.__md_set = function (key, value, store, at) {
    try { (store || localStorage).setItem(name(key, at), JSON.stringify(value)); } catch (_) { /* private mode */ }
  };

  /* -------------------------------------------------------------- colours
     Without a choice of the reader's the system's are followed.  The theme's own script would read every style of
     the page anew four times while it opens. */
  var KEY = "__palette";
  var dark = matchMedia("(prefers-color-scheme: dark)");
  var inputs = [];
  var coloured = false;

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

  function listen(input) {
    input.addEventListener("change", function () { choose(input); });
    // Radio buttons know arrows; who comes by Tab tries Enter.
    input.addEventListener("keydown", function (event) {
      if (event.key !== "Enter") return;
      var other = inputs[(inputs.indexOf(input) + 1) % inputs.length];
      choose(other);
      other.focus();
    });
  }

  /** Told of what has been read and not painted yet: first of the body, in the end of the buttons in the header. */
  function read() {
    if (!document.body) return;
    var buttons = document.querySelector(".dd-theme");
    var whole = document.readyState !== "loading" || (buttons && buttons.nextElementSibling);
    if (whole && buttons) inputs = [].slice.call(buttons.querySelectorAll("input"));
    if (whole || !coloured) follow();
    coloured = true;
    if (!whole) return;
    reader.disconnect();
    document.removeEventListener("readystatechange", read);
    inputs.forEach(listen);
    dark.addEventListener("change", follow);
  }

  var reader = new MutationObserver(read);
  reader.observe(document, { childList: true, subtree: true });
  // A page without the buttons, as a deck is, and one that ends early.
  document.addEventListener("readystatechange", read);

  /* --------------------------------------------------- the theme's script
     It is as long as a page of text, and most of a page is read without it: it comes when the page has been painted.
     A hidden page waits until it is looked at. */
  document.addEventListener("DOMContentLoaded", function () {
    var waiting = document.getElementById("dd-theme-script");
    if (waiting) painted(function () { start(waiting.content.querySelector("script")); });
  }, { once: true });

  function painted(then) {
    var known = window.PerformanceObserver && PerformanceObserver.supportedEntryTypes;
    if (!known || known.indexOf("paint") < 0) {
      requestAnimationFrame(function () { setTimeout(then); });
      return;
    }
    new PerformanceObserver(function (seen, observer) {
      if (!seen.getEntriesByName("first-contentful-paint").length) return;
      observer.disconnect();
      then();
    }).observe({ type: "paint", buffered: true });
  }

  function start(waiting) {
    var script = document.createElement("script");
    script.src = waiting.getAttribute("src");
    // It waits for an event that is over by now.
    script.addEventListener("load", function () { document.dispatchEvent(new Event("DOMContentLoaded")); });
    document.head.append(script);
  }

  /* -------------------------------------------------------- the twin page
     A page read from a folder may not fetch its twin: side.js opens it in a hidden frame, where this hands its
     text over, taken before the page's other scripts change it. */
  if (parent === window) return;
  document.addEventListener("readystatechange", function () {
    var root = document.querySelector(".dd-article, .dd-home");
    if (document.readyState !== "interactive" || !root) return;
    var text = { ddHtml: root.outerHTML, lang: root.lang || document.documentElement.lang };
    addEventListener("message", function (event) {
      if (event.source === parent && event.data === "dd-text") parent.postMessage(text, "*");
    });
  });
})();
