// Stands before the search worker: tells the theme that it is ready, and fetches the worker with the first
// query, so that readers who search for nothing fetch nothing.  The theme's messages are told in frontend/.
"use strict";

const SETUP = 0;
const READY = 1;
const QUERY = 2;
const RESULT = 3;
let fetched = false;

self.addEventListener("message", ({ data }) => {
  if (fetched) return; // the worker hears for itself
  if (data.type === SETUP) self.postMessage({ type: READY });
  if (data.type !== QUERY) return;
  if (!data.data.trim()) {
    self.postMessage({ type: RESULT, data: { items: [] } });
    return;
  }
  importScripts(new URL("search-worker.js", self.location.href));
  fetched = true;
  self.dispatchEvent(new MessageEvent("message", { data }));
});
