// What the theme's script expects to find: settings kept in the browser, by the site's own path.
// A file, not an inline script, so that a content security policy may forbid the latter.
/* eslint no-var: 0 */
(function () {
  "use strict";
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

  // A page read from a folder may not fetch its twin: side.js opens it in a hidden frame, where this hands its
  // text over, taken before the page's other scripts change it.
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
