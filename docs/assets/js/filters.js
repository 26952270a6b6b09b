// Filters of the timeline, the ledger and the bibliography.  The lists are whole without it; the form
// is native, its state stands in the address, and paper shows everything (see the style sheet).
"use strict";

(() => {
  /** Small letters without marks, so that "Turkiye" finds "Türkiye". */
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/ı/g, "i").toLowerCase();

  function start(form) {
    const { items: which, groups: around, count } = form.dataset;
    const items = [...document.querySelectorAll(which)];
    const groups = [...document.querySelectorAll(around)];
    const controls = [...form.elements].filter((control) => control.name);
    const status = form.querySelector("[role=status]");
    const texts = new Map();

    /** What one control asks of an item; nothing where it is left alone. */
    function question({ type, name, value, checked, dataset, selectedOptions }) {
      if (type === "checkbox") return checked && ((item) => name in item.dataset);
      if (!value.trim()) return null;
      if (type === "search") {
        const words = plain(value).split(/\s+/).filter(Boolean);
        return (item) => {
          if (!texts.has(item)) texts.set(item, plain(item.textContent));
          return words.every((word) => texts.get(item).includes(word));
        };
      }
      if (!dataset.names) return (item) => (item.dataset[name] || "").split(" ").includes(value);
      const label = selectedOptions[0].label;
      return (item) => {
        const line = item.querySelector(dataset.names);
        return Boolean(line) && line.lastChild.textContent.trim().split(", ").includes(label);
      };
    }

    function apply() {
      const questions = controls.map(question).filter(Boolean);
      let shown = 0;
      for (const item of items) {
        item.hidden = !questions.every((fits) => fits(item));
        if (!item.hidden) shown += 1;
      }
      const left = new Set(items.filter((item) => !item.hidden).map((item) => item.closest(around)));
      for (const group of groups) group.hidden = !left.has(group);
      const said = count.replace("{n}", shown).replace("{all}", items.length);
      if (status.textContent !== said) status.textContent = said;
    }

    function clear() {
      for (const control of controls) {
        if (control.type === "checkbox") control.checked = false;
        else control.value = "";
      }
    }

    /** Address to form; what no choice has is no choice. */
    function read() {
      clear();
      const asked = new URLSearchParams(location.search);
      for (const control of controls) {
        const value = asked.get(control.name) || "";
        if (control.type === "checkbox") control.checked = value === "1";
        else control.value = value;
        if (control.selectedIndex === -1) control.selectedIndex = 0;
      }
    }

    /** Form to address, and to the links to the other language: all but the words, which are in this one. */
    function write() {
      const asked = new URLSearchParams(location.search);
      for (const { name, type, value, checked } of controls) {
        if (type === "checkbox" ? checked : value.trim()) asked.set(name, value.trim());
        else asked.delete(name);
      }
      const query = String(asked);
      try {
        history.replaceState(history.state, "", location.pathname + (query && `?${query}`) + location.hash);
      } catch { /* a page read from a folder may not change its address */ }
      follow(asked);
    }

    function follow(asked) {
      const kept = new URLSearchParams(asked);
      kept.delete("text");
      for (const link of document.querySelectorAll("a[data-dd-language]")) link.search = kept.toString();
    }

    /** What the address points at is shown, whatever the filters say. */
    function reach() {
      const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!target) return;
      const item = target.closest(which);
      if (item && item.hidden) {
        clear();
        apply();
        write();
      }
      target.scrollIntoView();
    }

    let waiting;
    function changed(event) {
      clearTimeout(waiting);
      // Typing counts once the hand rests, so that a screen reader is not told every letter.
      waiting = setTimeout(() => { apply(); write(); }, event.target.type === "search" ? 200 : 0);
    }

    form.addEventListener("input", changed);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      clear();
      apply();
      write();
    });
    addEventListener("popstate", () => { read(); apply(); });
    addEventListener("hashchange", reach);
    read();
    form.hidden = false;
    apply();
    follow(new URLSearchParams(location.search));
    if (items.some((item) => item.hidden)) {
      if (!location.hash) form.scrollIntoView(); // a shared address that filters: the list is far below
      reach();
    }
  }

  document.querySelectorAll("form.filters").forEach(start);
})();
