// The inside of the hidden page: tells the search worker where it is, and fetches the index as a
// script, since a page at a file:// address may not read files.
"use strict";

self.ddFrame = {
  address: location.href,
  hear: null,
  answer: (message) => parent.postMessage(message, "*"),
  index: (lang) => new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `../../search/index.${lang}.js`;
    script.onload = () => resolve(self.ddIndex[lang]);
    script.onerror = reject;
    document.head.append(script);
  }),
};

addEventListener("message", (event) => {
  if (event.source === parent && self.ddFrame.hear) self.ddFrame.hear(event);
});
