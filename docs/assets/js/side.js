// Side by side: every section with the same section in the other language, for learners and reviewers.
// Both languages have the same anchors, so sections, events, terms and claims find their twins by name.
// Without this file the link to the other language does its work; explainer.js fetches it when it is asked for.
"use strict";

(() => {
  const ROOT = ".dd-article, .dd-home";
  const CARDS = ".event-card[id], .term[id], .claim[id]";
  const root = document.querySelector(ROOT);
  const button = root.querySelector(".dd-act--side");
  const link = root.querySelector("a.dd-act--twin[href]");
  const words = button.dataset;
  const status = root.querySelector(".dd-side-status");

  const parsed = (html) => new DOMParser().parseFromString(html, "text/html");

  async function fetched(url) {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${response.status}`);
    const page = parsed(await response.text());
    const found = page.querySelector(ROOT);
    return { found, lang: found.lang || page.documentElement.lang };
  }

  function framed(url) {
    return new Promise((resolve, reject) => {
      const frame = document.createElement("iframe");
      const done = (settle, value) => { frame.remove(); removeEventListener("message", hear); settle(value); };
      const hear = ({ source, data }) => {
        if (source !== frame.contentWindow || !data.ddHtml) return;
        done(resolve, { found: parsed(data.ddHtml).querySelector(ROOT), lang: data.lang });
      };
      frame.hidden = true;
      frame.title = words.label;
      frame.src = url;
      frame.addEventListener("load", () => {
        frame.contentWindow.postMessage("dd-text", "*");
        setTimeout(() => done(reject, new Error("no answer")), 5000);
      }, { once: true });
      addEventListener("message", hear);
      document.body.append(frame);
    });
  }

  /** Names of the twin must not be ours, and its links lead from where it stands. */
  function adopt(twin, url) {
    twin.querySelectorAll("script, template, form, .dd-meta, .dd-printhead, .filters").forEach((part) => part.remove());
    for (const part of twin.querySelectorAll("*")) {
      if (part.closest("svg")) continue; // a picture's names hold its language
      for (const name of ["id", "for", "name", "aria-labelledby", "aria-describedby", "aria-controls"]) {
        const value = part.getAttribute(name);
        if (value) part.setAttribute(name, value.split(/\s+/).map((one) => `twin-${one}`).join(" "));
      }
    }
    for (const name of ["href", "src"]) {
      for (const part of twin.querySelectorAll(`[${name}]`)) part.setAttribute(name, new URL(part.getAttribute(name), url));
    }
  }

  function cell(className, nodes) {
    const made = document.createElement("div");
    made.className = className;
    made.append(...nodes);
    return made;
  }

  function pair(own, other, lang, row = own) {
    const twin = cell("dd-side__twin", [...other.childNodes]);
    twin.lang = lang;
    twin.setAttribute("role", "group");
    twin.setAttribute("aria-label", words.label);
    row.append(cell("dd-side__own", [...own.childNodes]), twin);
    row.classList.add("dd-side");
  }

  /** Title and summary stand in the article itself: they get a row of their own. */
  function head(other, lang) {
    const heading = root.querySelector(":scope > h1");
    const titled = other.querySelector("h1");
    if (!heading || !titled) return;
    const lead = root.querySelector(":scope > .dd-lead");
    const row = cell("dd-side-head", []);
    heading.before(row);
    const title = cell("dd-side__title", [...titled.childNodes]); // no second h1
    pair(cell("", [heading, ...(lead ? [lead] : [])]), cell("", [title, ...other.querySelectorAll(".dd-lead")]), lang, row);
  }

  function layOut(twin, url, lang) {
    const at = (id) => twin.querySelector(`#${CSS.escape(id)}`);
    const rows = [...root.querySelectorAll(CARDS)].map((own) => [own, at(own.id)]);
    for (const own of root.querySelectorAll(".part")) {
      const heading = own.querySelector("h2[id]");
      const other = heading && !own.matches(".sources") && at(heading.id);
      if (other) rows.push([own, other.closest(".part")]);
    }
    adopt(twin, url);
    head(twin, lang);
    // Cards first, each out of its list, and the emptied lists away; then what stands around them.
    const found = rows.filter(([, other]) => other);
    const [cards, parts] = [true, false].map((kind) => found.filter(([own]) => own.matches(CARDS) === kind));
    const lists = new Set(cards.flat().map((card) => card.closest(".part > *")));
    for (const [own, other] of cards) pair(own, other, lang);
    for (const list of lists) if (twin.contains(list)) list.remove();
    for (const [own, other] of parts) {
      const nodes = [...own.childNodes];
      const list = nodes.findIndex((node) => lists.has(node));
      if (list < 0) pair(own, other, lang);
      else {
        const row = cell("dd-side-intro", []);
        own.prepend(row);
        pair(cell("", nodes.slice(0, list)), other, lang, row);
      }
    }
    for (const [at, wrap] of root.querySelectorAll(".dd-side__twin .md-typeset__scrollwrap").entries()) {
      if (wrap.scrollWidth <= wrap.clientWidth + 1) continue;
      for (const [name, value] of [["tabindex", "0"], ["role", "region"], ["aria-label", `${words.table} ${at + 1}`]]) wrap.setAttribute(name, value);
    }
    document.body.classList.add("dd-sided");
  }

  /** The address remembers; so do the ways to the next page and to the other language. */
  function remember() {
    if (location.protocol === "file:") return;
    const address = new URL(location.href);
    address.searchParams.set("side", "1");
    history.replaceState(history.state, "", address);
    for (const way of document.querySelectorAll("a[data-dd-language], .dd-around a")) {
      const asked = new URLSearchParams(way.search);
      asked.set("side", "1");
      way.search = asked;
    }
  }

  async function open() {
    button.disabled = true;
    status.textContent = words.waiting;
    const url = new URL(link.href);
    url.hash = "";
    url.search = "";
    try {
      const { found, lang } = await (location.protocol === "file:" ? framed(url) : fetched(url));
      if (lang === document.documentElement.lang) throw new Error("not translated");
      layOut(found, url, lang);
      button.setAttribute("aria-pressed", "true");
      status.textContent = words.opened;
      remember();
    } catch {
      status.textContent = words.failed;
    }
    button.disabled = false;
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) target.scrollIntoView();
  }

  /** The page as it was is the page read anew. */
  function shut() {
    if (location.protocol === "file:") {
      location.reload();
      return;
    }
    const address = new URL(location.href);
    address.searchParams.delete("side");
    location.assign(address);
  }

  button.addEventListener("click", () => (button.getAttribute("aria-pressed") === "true" ? shut() : open()));
  open();
})();
