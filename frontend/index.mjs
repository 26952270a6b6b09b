// One language's index: what stands where, under which names.
import MiniSearch from "minisearch";

import { fold } from "./fold.mjs";
import { speak } from "./language.mjs";

// Below this many pages, names of which the query is a part and near spellings join in; above it they
// would drown what was asked for.
const FEW = 3;
const MOST = 80;

const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const plain = (html) => html.replace(/<[^>]+>/g, " ").replace(/&lt;/g, "<").replace(/&gt;/g, ">")
  .replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, "&").replace(/\s+/g, " ").trim();

export class Index {
  /** @param {string} lang  @param {{docs: object[], aliases: string[][]}} data */
  constructor(lang, data) {
    this.speech = speak(lang);
    this.docs = new Map();
    for (const raw of data.docs) {
      const page = this.docs.get(raw.location.split("#")[0]);
      this.docs.set(raw.location, { ...raw, title: plain(raw.title), plain: plain(raw.text), page });
    }
    this.aliases = data.aliases.map((group) => group.map((name) => this.speech.words(name)));
    this.search = new MiniSearch({
      idField: "location", fields: ["title", "plain"], tokenize: this.speech.words, processTerm: this.speech.forms,
    });
    this.search.addAll([...this.docs.values()]);
  }

  /** Other names of what the query names: each is a list of words that must stand together. */
  others(asked, { part = false } = {}) {
    const text = ` ${asked.join(" ")} `;
    const found = [];
    for (const group of this.aliases) {
      const named = group.filter((name) => name.length
        && (part ? asked.every((word) => name.includes(word)) : text.includes(` ${name.join(" ")} `)));
      if (named.length) found.push(...group.filter((name) => name.length && !named.includes(name)));
    }
    return found;
  }

  find(query) {
    const asked = this.speech.words(query).filter((word) => !this.speech.empty(word));
    if (!asked.length) return [];
    const options = { boost: { title: 3 }, weights: { fuzzy: 0.3, prefix: 0.5 } };
    const begun = { ...options, prefix: (_, at, all) => at === all.length - 1 && all[at].length > 2 };
    const exact = this.search.search({ combineWith: "OR", queries: asked }, begun);
    const whole = this.search.search({ combineWith: "AND", queries: asked }, begun);
    const named = (names) => (names.length
      ? this.search.search({ combineWith: "OR", queries: names.map((name) => ({ combineWith: "AND", queries: name })) }, options)
      : []);
    let hits = merge(exact, whole, 2);
    hits = merge(hits, named(this.others(asked)), 1);
    if (pages(hits) < FEW) hits = merge(hits, named(this.others(asked, { part: true })), 0.5);
    if (pages(hits) < FEW) {
      const near = { ...options, prefix: (word) => word.length > 2, fuzzy: (word) => (word.length > 4 ? 0.2 : false) };
      hits = merge(hits, this.search.search({ combineWith: "OR", queries: asked }, near), 0.3);
    }
    return this.grouped(hits.slice(0, MOST), asked);
  }

  /** Results as the theme draws them: one group a page, the page itself among them. */
  grouped(hits, asked) {
    const groups = new Map();
    for (const hit of hits) {
      const doc = this.docs.get(hit.id);
      const page = doc.page || doc;
      const met = new Set(hit.queryTerms);
      const terms = Object.fromEntries(asked.map((word) => [word, met.has(word) || met.has(this.speech.stem(word))]));
      const shown = new Set(hit.terms);
      if (!groups.has(page.location)) groups.set(page.location, []);
      groups.get(page.location).push({
        location: doc.location, title: this.marked(doc.title, shown, false),
        text: `<p>${this.marked(doc.plain, shown, true)}</p>`, score: hit.score, terms,
      });
    }
    for (const [location, items] of groups) {
      const page = this.docs.get(location);
      if (page && !items.some((item) => item.location === location)) {
        items.push({ location, title: escape(page.title), text: "", score: 0, terms: {} });
      }
    }
    return [...groups.values()];
  }

  /** The text around the first hit, with the hits marked. */
  marked(text, terms, cut) {
    const hits = [...text.matchAll(/[\p{L}\p{N}\p{M}’']+/gu)].filter(({ 0: word }) => {
      const folded = fold(word);
      return terms.has(folded) || terms.has(this.speech.stem(folded));
    });
    const start = cut && hits.length ? Math.max(0, text.lastIndexOf(" ", Math.max(0, hits[0].index - 60)) + 1) : 0;
    const end = cut ? Math.min(text.length, start + 260) : text.length;
    let out = start ? "…" : "";
    let at = start;
    for (const { 0: word, index } of hits) {
      if (index < at || index + word.length > end) continue;
      out += `${escape(text.slice(at, index))}<mark data-md-highlight>${escape(word)}</mark>`;
      at = index + word.length;
    }
    return out + escape(text.slice(at, end)) + (end < text.length ? "…" : "");
  }
}

const pages = (hits) => new Set(hits.map((hit) => hit.id.split("#")[0])).size;

/** Add the second list's scores to the first's, weighed; new hits join. */
function merge(first, second, weight) {
  const all = new Map(first.map((hit) => [hit.id, hit]));
  for (const hit of second) {
    const had = all.get(hit.id);
    all.set(hit.id, had
      ? { ...had, score: had.score + hit.score * weight, terms: [...had.terms, ...hit.terms] }
      : { ...hit, score: hit.score * weight });
  }
  return [...all.values()].sort((a, b) => b.score - a.score);
}
