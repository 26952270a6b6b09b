// From hits to what the theme draws: pages with their best sections, words marked.
import { fold } from "./fold.mjs";
import { WEIGHTS } from "./weights.mjs";

const WORD = /[\p{L}\p{N}\p{M}’'-]+/gu;
// A second and a third section of a page are shown at once where they are nearly half as good as the first, or meet
// all that the first meets of the question.
const AT_ONCE = 3;
const NEARLY = 0.4;
const LENGTH = 260;
const BEFORE = 60;
const PAGES = 30;
const SECTIONS = 6;
// Kinds of entry that share no more than a page.
export const ALONE = new Set(["term", "event", "claim", "source"]);

const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const plain = (text) => text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&#39;|&#x27;/g, "'")
  .replace(/&amp;/g, "&");

export class Shown {
  constructor(docs, speech) {
    this.docs = docs;
    this.speech = speech;
    this.kept = new Map();
  }

  /** Words of an entry as roots, once. */
  roots(doc, field) {
    const key = `${field} ${doc.location}`;
    if (!this.kept.has(key)) {
      const words = this.speech.words(doc[field]).filter((word) => !this.speech.empty(word));
      this.kept.set(key, words.map(this.speech.stem));
    }
    return this.kept.get(key);
  }

  /** Days and months that an entry is about: in its heading, or at the head of an event. */
  dates(doc) {
    const key = `dates ${doc.location}`;
    if (!this.kept.has(key)) {
      const head = `${doc.title} ${doc.kind === "event" ? doc.text.slice(0, 40) : ""}`;
      this.kept.set(key, this.speech.words(head).filter((word) => /^[dm]\d{6}/.test(word)));
    }
    return this.kept.get(key);
  }

  /** How near an entry comes to the question: words that stand side by side, a title that says just that. */
  closeness(doc, asked, names) {
    const title = this.roots(doc, "title");
    const text = this.roots(doc, "text");
    const words = asked.map(this.speech.stem);
    const side = words.slice(1).filter((word, at) => beside(title, words[at], word) || beside(text, words[at], word));
    let titled = 0;
    for (const { name, share } of names) {
      const said = title.filter((word) => name.includes(word)).length / (title.length || 1);
      const met = new Set(name.filter((word) => title.includes(word))).size / name.length;
      titled = Math.max(titled, share * met * said ** WEIGHTS.narrow);
    }
    return 1 + WEIGHTS.beside * (side.length / Math.max(1, words.length - 1)) + WEIGHTS.titled * titled;
  }

  /** Results as the theme draws them: one group a page, the page itself among them. */
  grouped(hits, asked) {
    const groups = new Map();
    for (const hit of hits) {
      const doc = this.docs.get(hit.id);
      const page = doc.of || doc;
      if (!groups.has(page.location)) {
        if (groups.size === PAGES) continue;
        groups.set(page.location, []);
      }
      const some = groups.get(page.location);
      if (some.length < SECTIONS) some.push({ ...hit, doc });
    }
    const together = (some) => some[0].score
      + WEIGHTS.joined * some.slice(1).reduce((sum, { doc, score }) => sum + (ALONE.has(doc.kind) ? 0 : score), 0);
    return [...groups].map(([location, some]) => [location, some, together(some)]).sort((a, b) => b[2] - a[2])
      .map(([location, some, score]) => this.group(this.docs.get(location), some, score, asked));
  }

  /**
   * The theme shows at once what scores as the first item does, and folds the rest away.
   * @param {number} total  of the page: Enter opens what scores highest of all, which must be the first that is shown
   */
  group(page, hits, total, asked) {
    const fit = ({ doc, score }) => score * (WEIGHTS.shown[doc.kind] || 1);
    const sections = hits.filter(({ doc }) => doc !== page).sort((a, b) => fit(b) - fit(a));
    const list = sections.length ? sections : hits;
    const [first] = list;
    const full = (hit) => first.met.size && [...first.met].every((word) => hit.met.has(word));
    const items = list.map((hit, at) => {
      const share = fit(hit) / fit(first);
      const seen = at === 0 || (at < AT_ONCE && (share >= NEARLY || full(hit)));
      return this.item(hit, total * (seen ? 1 : Math.min(share, 0.99)), asked);
    });
    if (sections.length) {
      const title = this.marked(plain(page.title), new Set(sections[0].terms), false);
      items.push({ location: page.location, title, text: "", score: 0, terms: {} });
    }
    return items;
  }

  item({ doc, terms, met }, score, asked) {
    const words = new Set(terms);
    return {
      location: doc.location,
      title: this.marked(plain(doc.title), words, false),
      text: `<p>${this.marked(plain(doc.text), words, true)}</p>`,
      score,
      terms: Object.fromEntries(asked.map((word, at) => [word, met.has(at)])), // the theme names the missing ones
    };
  }

  /** The text around the first hit, with the hits marked. */
  marked(text, terms, cut) {
    const hits = [];
    let end = text.length;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (index + word.length > end) break;
      const folded = fold(word).replace(/-/g, "");
      if (!terms.has(folded) && !terms.has(this.speech.stem(folded))) continue;
      hits.push([word, index]);
      if (cut && hits.length === 1) end = Math.min(text.length, begin(text, index) + LENGTH);
    }
    const start = cut && hits.length ? begin(text, hits[0][1]) : 0;
    if (cut && !hits.length) end = Math.min(text.length, LENGTH);
    let out = start ? "…" : "";
    let at = start;
    for (const [word, index] of hits) {
      out += `${escape(text.slice(at, index))}<mark data-md-highlight>${escape(word)}</mark>`;
      at = index + word.length;
    }
    return out + escape(text.slice(at, end)) + (end < text.length ? "…" : "");
  }
}

/** Tell whether two words stand side by side, in whatever order: "F-16 Turki" and "Turki F-16". */
const beside = (list, one, other) => list.some((word, at) => (
  (word === one && list[at + 1] === other) || (word === other && list[at + 1] === one)));

/** A little before the first hit, at a word's beginning. */
const begin = (text, index) => Math.max(0, text.lastIndexOf(" ", Math.max(0, index - BEFORE)) + 1);
