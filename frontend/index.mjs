// One language's index: what stands where, and what a word of a query finds there.
import MiniSearch from "minisearch";

import { Aliases } from "./aliases.mjs";
import { find } from "./find.mjs";
import { Kindred } from "./kindred.mjs";
import { speak } from "./language.mjs";
import { nearest, sound } from "./spelling.mjs";
import { Shown } from "./show.mjs";
import { WEIGHTS } from "./weights.mjs";

// Words whose scores are kept: a question grows letter by letter, and its words stay.
const KEPT = 50;
// About a sentence.
const LEAD = 200;
const KINDS = [
  ["lesson", /(^|\/)(teach|contribute)\//],
  ["record", /#papers-and-record$/], ["brief", /#in-brief$/], ["claim", /#[A-Z0-9]+-\d{3}$/], ["source", /#ref-/],
  ["term", /evidence\/glossary[^#]*#/], ["event", /conflict\/timeline[^#]*#/], ["section", /#/],
];
const kind = (location) => (KINDS.find(([, form]) => form.test(location)) || ["page"])[0];
// Words of the address, which names what an entry is about; and its first sentence, which by the rules of writing answers.
const name = (location) => location.replace(/^en\//, "").replace(/[-/#_]/g, " ");
const lead = (text) => (text.length > LEAD ? text.slice(0, text.lastIndexOf(" ", LEAD)) : text);
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
const WHOLE = { tokenize: (word) => [word], processTerm: (word) => word };

export class Index {
  /** @param {string} lang  @param {{docs: object[], aliases: string[][]}} data */
  constructor(lang, data) {
    this.speech = speak(lang);
    this.aliases = new Aliases(data.aliases, this.speech);
    this.docs = new Map();
    for (const raw of data.docs) {
      const of = this.docs.get(raw.location.split("#")[0]);
      const page = of ? of.title : "";
      this.docs.set(raw.location, { ...raw, of, page, kind: kind(raw.location), name: name(raw.location), lead: lead(raw.text) });
    }
    this.kept = new Map();
    this.counts = new Map();
    this.search = new MiniSearch({
      idField: "location", fields: ["title", "page", "name", "lead", "text"], tokenize: this.speech.words,
      processTerm: (word) => {
        const forms = this.speech.forms(word);
        for (const form of forms) this.counts.set(form, (this.counts.get(form) || 0) + 1);
        return forms;
      },
    });
    this.search.addAll([...this.docs.values()]);
    this.sounds = new Map();
    for (const word of this.counts.keys()) {
      const heard = sound(word);
      if (heard !== word) this.sounds.set(heard, [...(this.sounds.get(heard) || []), word]);
    }
    this.shown = new Shown(this.docs, this.speech);
    this.kindred = new Kindred(this);
  }

  /** Scores of the entries that hold a word, or words that begin so, by address. */
  scores(word, prefix = false) {
    const asked = `${prefix ? "^" : ""}${word}`;
    const had = this.kept.get(asked);
    if (had) return had;
    const { title, page, name: address, lead: first, text, k, b, d } = WEIGHTS;
    const found = this.search.search(word, {
      ...WHOLE, prefix, boost: { title, page, name: address, lead: first, text }, bm25: { k, b, d }, weights: { prefix: 1, fuzzy: 0 },
      boostDocument: (id) => WEIGHTS.kinds[this.docs.get(id).kind],
    });
    const scores = new Map(found.map(({ id, score, terms }) => [id, { score, terms }]));
    if (this.kept.size >= KEPT) this.kept.clear();
    this.kept.set(asked, scores);
    return scores;
  }

  /** Words of the texts that stand for a word of the query: its root's kin, and what sounds or means the same. */
  kin(word) {
    const known = (others) => others.filter((other) => other !== word && this.counts.has(other));
    const root = this.speech.stem(word);
    return {
      kin: known(this.speech.kin(root)),
      heard: word.length > 3
        ? known([...(this.sounds.get(sound(word)) || []), sound(word)]).filter((other) => Math.abs(other.length - word.length) < 3)
        : [],
      alike: known(this.speech.alike(root)),
    };
  }

  /**
   * What one word of the query finds.
   * @param {boolean} last  it may still be a word's beginning
   */
  word(word, last) {
    const root = this.speech.stem(word);
    let found = root === word ? this.scores(word) : both(this.scores(root), this.scores(word), WEIGHTS.exact);
    for (const [name, others] of Object.entries(this.kin(word))) {
      for (const other of others) found = either(found, this.scores(other), WEIGHTS[name]);
    }
    // A word that the texts hold is not taken for a beginning: CERD is not "cerdik".
    const whole = this.speech.forms(word).some((form) => this.counts.has(form));
    return last && !whole && begins(word) ? either(found, this.scores(word, true), WEIGHTS.begun) : found;
  }

  /** Entries that hold every word of a name, which stands for so many words of the query. */
  together(name, as) {
    const parts = name.map((root) => this.scores(root)).sort((a, b) => a.size - b.size);
    // A long name says no more than the words that it stands for.
    const weight = Math.min(1, as / name.length) ** WEIGHTS.long;
    return new Map([...parts[0]].filter(([id]) => parts.every((part) => part.has(id))).map(([id]) => {
      const hits = parts.map((part) => part.get(id));
      return [id, { score: weight * sum(hits.map((hit) => hit.score)), terms: hits.flatMap((hit) => hit.terms) }];
    }));
  }

  /** The words of a query without the empty ones; misspelt words are mended. */
  asked(query) {
    const all = this.speech.asked(query);
    const some = all.filter((word) => !this.speech.empty(word));
    return (some.length ? some : all).map((word, at, list) => {
      const known = /\d/.test(word) || this.speech.forms(word).some((form) => this.counts.has(form))
        || Object.values(this.kin(word)).some((others) => others.length) || this.aliases.has(word)
        || (at === list.length - 1 && begins(word) && this.scores(word, true).size);
      return known ? word : nearest(word, this.counts) || word;
    });
  }

  find(query) {
    return find(this, query);
  }
}

const begins = (word) => word.length > 2 && !/\d/.test(word);

/** Words of one root, and more for the very word. */
function both(root, exact, weight) {
  return new Map([...root].map(([id, hit]) => [id, exact.has(id)
    ? { score: hit.score + weight * exact.get(id).score, terms: [...hit.terms, ...exact.get(id).terms] } : hit]));
}

/** The better of two scores for each entry. */
function either(first, second, weight) {
  const all = new Map(first);
  for (const [id, hit] of second) {
    const had = all.get(id) || { score: 0, terms: [] };
    all.set(id, { score: Math.max(hit.score * weight, had.score), terms: [...had.terms, ...hit.terms] });
  }
  return all;
}
