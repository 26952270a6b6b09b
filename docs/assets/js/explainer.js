// The site's own script: cards of sources and terms, language links, and a few mends of the theme's markup.
// Every page reads well without it.  No dependency, no inline handler, nothing asked of another host.
"use strict";

const words = JSON.parse(document.getElementById("dd-words").textContent);

/* ------------------------------------------------- cards of sources and terms
   Activating a citation or a term opens its card below the paragraph, or below the row of a table; again, it goes
   where the link leads: to the list or the glossary.  One card is open at a time; Escape and the
   button close it. */
let open = null;

function close({ focus = true } = {}) {
  if (!open) return;
  const { link, holder } = open;
  open = null;
  holder.remove();
  link.setAttribute("aria-expanded", "false");
  link.removeAttribute("aria-controls");
  if (focus) link.focus();
}

/** The block of text that holds the link: the card opens in the flow below it. */
function paragraph(link) {
  return link.closest("p, li, td, th, dd, h2, h3, h4, summary") || link.parentElement;
}

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Put a card where it can be read; give what is to be taken away with it. */
function place(card, link) {
  const block = paragraph(link);
  const row = block.closest("tr");
  if (row) {
    // Inside a cell it would be as narrow as its column, or widen it.
    const wide = [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0);
    const holder = element("tr", { className: "dd-card-row" }, element("td", { colSpan: wide }, card));
    row.after(holder);
    return holder;
  }
  if (/^(P|H[2-4])$/.test(block.tagName)) block.after(card);
  else block.append(card);
  return card;
}

function show(link, { id, head, body, more }) {
  const named = `dd-card-title-${id}`;
  const shut = element("button", { type: "button", className: "dd-card__close" });
  shut.setAttribute("aria-label", words.close);
  shut.addEventListener("click", () => close());

  const text = body.cloneNode(true);
  text.className = "dd-card__text";
  text.querySelectorAll("[id]").forEach((part) => part.removeAttribute("id"));
  const card = element(
    "div", { className: "dd-card", id: `dd-card-${id}` },
    element("div", { className: "dd-card__head" }, element("span", { id: named }, head), shut),
    text,
    element("p", { className: "dd-card__links" }, element("a", { href: link.getAttribute("href"), textContent: more })),
  );
  card.setAttribute("role", "group");
  card.setAttribute("aria-labelledby", named);

  const holder = place(card, link);
  const from = card.getBoundingClientRect();
  const at = link.getClientRects()[0];
  const middle = at.left - from.left + at.width / 2 - 8;
  card.style.setProperty("--card-x", `${Math.max(8, Math.min(middle, from.width - 24))}px`);
  link.setAttribute("aria-expanded", "true");
  link.setAttribute("aria-controls", card.id);
  open = { link, holder };
}

function opens(link, content) {
  link.setAttribute("aria-expanded", "false");
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    const again = open && open.link === link;
    close({ focus: false });
    if (again) return; // the second time: the link does what a link does
    event.preventDefault();
    event.stopPropagation(); // the theme would scroll to the anchor
    show(link, content());
  });
}

/** The page's own list holds the entries of its sources. */
function source(entry) {
  const kind = entry.querySelector(".ref-kind");
  const head = kind ? `${words.sourceCited}: ${kind.textContent.trim()}` : words.sourceCited;
  return { id: entry.id, head, body: entry.querySelector(".ref-body") || entry, more: words.toList };
}

function cards() {
  for (const link of document.querySelectorAll('.cite a[href^="#ref-"]')) {
    const entry = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (entry) opens(link, () => source(entry));
  }
  // A template at the foot of the page holds the cards of its terms.
  const terms = document.getElementById("dd-terms");
  for (const link of terms ? document.querySelectorAll("a.term") : []) {
    const key = link.hash.slice(1);
    const body = terms.content.querySelector(`[data-term="${CSS.escape(key)}"]`);
    if (body) opens(link, () => ({ id: `term-${key}`, head: terms.dataset.head, body, more: terms.dataset.more }));
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && open) close();
  });
}

/* ----------------------------------------------------------- language links
   Both languages have the same anchors, so the reader stays at the same section. */
const STAYS = ".md-content :is(h2, h3, .claim, .event-card, section.term, tr)[id]";

/** The anchor that the reader has come to: the one of the address while it is in sight, else the last one above a
    third of the window. */
function reached() {
  const named = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const top = named ? named.getBoundingClientRect().top : -1;
  if (top >= 0 && top < innerHeight) return location.hash;
  let found = "";
  for (const mark of document.querySelectorAll(STAYS)) {
    // What is folded away has no place.
    if (mark.getClientRects().length && mark.getBoundingClientRect().top <= innerHeight / 3) found = `#${mark.id}`;
  }
  return scrollY > innerHeight / 3 && found ? found : location.hash;
}

function languages() {
  for (const link of document.querySelectorAll("a[data-dd-language]")) {
    const follow = () => { link.hash = reached(); };
    for (const name of ["pointerdown", "focus", "click"]) link.addEventListener(name, follow);
  }
}

/* ------------------------------------------------------------- side by side
   Few readers ask for it, so its script is fetched when one does, or when the address remembers. */
function side() {
  const button = document.querySelector(".dd-act--side");
  const link = document.querySelector("a.dd-act--twin[href]");
  if (!button) return;
  // A copy of one language leads to the web, or nowhere, for the other.
  if (!link || link.hasAttribute("data-dd-web") || link.protocol !== location.protocol) {
    button.hidden = true;
    return;
  }
  const fetch = () => document.head.append(element("script", { src: button.dataset.script }));
  button.removeAttribute("data-waits");
  if (new URLSearchParams(location.search).has("side")) fetch();
  else button.addEventListener("click", fetch, { once: true });
}

/* ------------------------------------------------- mends of the theme's markup */

/** While the menu is open its labels, which turn its leaves, are buttons; the focus goes in with the reader. */
function drawer(opened) {
  const labels = [...document.querySelectorAll('.md-nav--primary label:is([for^="__nav"], [for="__toc"])')];
  for (const label of labels) {
    for (const [attribute, value] of [["tabindex", "0"], ["role", "button"]]) {
      if (opened) label.setAttribute(attribute, value);
      else label.removeAttribute(attribute);
    }
    // An arrow alone is named after the link beside it.
    if (!label.textContent.trim()) label.setAttribute("aria-label", label.parentElement.textContent.trim());
    label.onkeydown = (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      event.stopPropagation(); // the theme presses labels too: twice is not at all
      label.click();
      const box = document.getElementById(label.htmlFor);
      const leaf = box && box.parentElement.querySelector(":scope > .md-nav");
      focusFirst(box && box.checked && leaf ? leaf : label.closest(".md-nav").parentElement.closest(".md-nav"));
    };
  }
  if (opened) focusFirst(document.querySelector(".md-nav--primary"));
}

/** Focus the first thing of a menu that can be seen. */
function focusFirst(menu) {
  const found = menu && [...menu.querySelectorAll("a[href], label[tabindex]")]
    .find((one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width);
  if (found) found.focus({ preventScroll: true });
}

/** The theme opens menu and search by labels, which no keyboard reaches: buttons take their place. */
function buttons() {
  for (const name of ["drawer", "search"]) {
    const label = document.querySelector(`.md-header__button[for="__${name}"]`);
    const box = document.getElementById(`__${name}`);
    if (!label || !box) continue;
    const button = element("button", { type: "button", className: label.className }, ...label.childNodes);
    button.setAttribute("aria-label", label.getAttribute("aria-label"));
    const tell = () => {
      button.setAttribute("aria-expanded", String(box.checked));
      if (name === "drawer") drawer(box.checked);
    };
    button.addEventListener("click", () => {
      box.click();
      // Within the gesture, or a phone shows no keyboard and a letter typed at once is a shortcut.
      if (name === "search" && box.checked) document.querySelector(".md-search__input").focus();
    });
    box.addEventListener("change", tell);
    tell();
    label.replaceWith(button);
    // Before the theme hears of it, which closes the search and leaves the focus nowhere.
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !box.checked) return;
      box.click();
      if (button.offsetParent) button.focus();
      else document.activeElement.blur();
    }, true);
  }
}

/** The theme asks when a key comes up; what is pasted, spoken or wiped away brings no key. */
function typing() {
  const box = document.querySelector(".md-search__input");
  if (!box) return;
  const ask = () => box.dispatchEvent(new Event("keyup"));
  const said = document.querySelector(".md-search-result__meta");
  const empty = said && said.textContent;
  box.addEventListener("input", () => {
    // Until the first answer has come, on a slow line with all of the index.
    if (said && box.value.trim() && said.textContent === empty) said.textContent = words.searchLoading;
    ask();
  });
  box.form.addEventListener("reset", () => setTimeout(ask));
}

/** The theme leaves the page at a single letter, which whoever speaks to the computer, or slips, never meant. */
function letters() {
  addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === "k") {
      event.preventDefault();
      const box = document.getElementById("__search");
      if (box && !box.checked) box.click();
      const input = document.querySelector(".md-search__input");
      if (input) input.focus();
    } else if (key.length === 1 && !ctrlKey && !metaKey && !altKey && key !== " " && !target.closest?.("input, textarea, select")) {
      event.stopImmediatePropagation();
    }
  }, true);
}

/** A table wider than its column scrolls; only then does it take the keyboard's focus, and a name of its own. */
function tables() {
  const wraps = new Map();
  const named = new Map();
  let heading = "";
  for (const node of document.querySelectorAll(".md-typeset :is(h1, h2, h3, h4), .md-typeset__scrollwrap")) {
    if (node.matches(".md-typeset__scrollwrap")) {
      const count = (named.get(heading) || 0) + 1;
      named.set(heading, count);
      wraps.set(node, `${words.tableScroll}: ${heading}` + (count > 1 ? ` (${count})` : ""));
    } else heading = node.textContent.trim();
  }
  const mark = (wrap, scrolls) => {
    for (const [attribute, value] of [["tabindex", "0"], ["role", "region"], ["aria-label", wraps.get(wrap)]]) {
      if (scrolls) wrap.setAttribute(attribute, value);
      else wrap.removeAttribute(attribute);
    }
  };
  // An observer is told after a layout that the page makes anyway; to ask for widths here would force one.
  const watch = new ResizeObserver((seen) => {
    for (const wrap of new Set(seen.map(({ target }) => target.closest(".md-typeset__scrollwrap")))) {
      mark(wrap, wrap.scrollWidth > wrap.clientWidth + 1);
    }
  });
  for (const wrap of wraps.keys()) {
    // What is folded has no width yet; the observer hears of it when it is opened.
    if (wrap.closest("details:not([open])")) mark(wrap, true);
    watch.observe(wrap);
    // A face that arrives makes the table wider, but not what it scrolls in.
    watch.observe(wrap.querySelector("table"));
  }
}

/** Code wider than its box scrolls; the theme gives it the keyboard's focus too, but only once it has come. */
function codes() {
  const watch = new ResizeObserver((seen) => {
    for (const { target } of seen) if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
  });
  document.querySelectorAll(".md-typeset pre > code").forEach((code) => watch.observe(code));
}

/** Answers are folded on the screen; paper shows them all. */
function paper() {
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll(".md-typeset details:not([open])")];
    folded.forEach((answer) => { answer.open = true; });
  });
  addEventListener("afterprint", () => folded.forEach((answer) => { answer.open = false; }));
}

/** An address that ends inside a folded part opens it. */
function unfold() {
  let target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  if (target.name && target.name.startsWith("__tabbed_")) target.checked = true;
  for (; target; target = target.parentElement) if (target.tagName === "DETAILS") target.open = true;
}

cards();
languages();
side();
buttons();
typing();
letters();
paper();
unfold();
tables();
codes();
addEventListener("hashchange", unfold);
