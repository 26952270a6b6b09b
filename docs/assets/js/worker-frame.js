// Search in a site that is read from a folder: browsers allow no worker at file:// addresses,
// so a hidden page of ours does its work.  Loaded only by a build with OFFLINE=true.
(function () {
  "use strict";
  if (location.protocol !== "file:") return;

  window.Worker = class FrameWorker extends EventTarget {
    constructor(address) {
      super();
      const worker = new URL(address, location.href);
      const frame = document.createElement("iframe");
      frame.hidden = true;
      frame.title = "search";
      frame.src = new URL(`search-frame.html${worker.search}`, worker);
      this.frame = frame;
      this.ready = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
      window.addEventListener("message", (event) => {
        if (event.source !== frame.contentWindow) return;
        this.dispatchEvent(new MessageEvent("message", { data: event.data }));
      });
      const add = () => document.body.append(frame);
      if (document.body) add();
      else document.addEventListener("DOMContentLoaded", add);
    }

    postMessage(message) {
      this.ready.then(() => this.frame.contentWindow.postMessage(message, "*"));
    }

    terminate() {
      this.frame.remove();
    }
  };
})();
