// One language's index: what stands where, under which names, and what of it answers a query.
import MiniSearch from "minisearch";

import { Aliases } from "./aliases.mjs";
import { speak } from "./language.mjs";
import { nearest, sound } from "./spelling.mjs";
import { Shown } from "./show.mjs";
import { WEIGHTS } from "./weights.mjs";

// Entries that are looked at once more, word by word.
const LOOKED_AT = 80;
// Words whose scores are kept: a question grows letter by letter, and its words stay.
const KEPT = 50;
const KINDS = [
  ["record", /#papers-and-record$/], ["brief", /#in-brief$/], ["claim", /#[A-Z0-9]+-\d{3}$/], ["source", /#ref-/],
  ["term", /evidence\/glossary[^#]*#/], ["event", /conflict\/timeline[^#]*#/], ["section", /#/],
];
// The front page is named after the whole site.
const HOME = /^([a-z]{2}\/)?(index\.html)?$/;
const kind = (location) => (KINDS.find(([, form]) => form.test(location)) || ["page"])[0];
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

export class Index {
  /** @param {string} lang  @param {{docs: object[], aliases: string[][]}} data */
  constructor(lang, data) {
    this.speech = speak(lang);
    this.aliases = new Aliases(data.aliases, this.speech);
    this.docs = new Map();
    for (const raw of data.docs) {
      const of = this.docs.get(raw.location.split("#")[0]);
      this.docs.set(raw.location, { ...raw, of, kind: kind(raw.location), page: of ? of.title : "" });
    }
    this.counts = new Map();
    this.kept = new Map();
    this.search = new MiniSearch({
      idField: "location", fields: ["title", "page", "text"], tokenize: this.speech.words,
      processTerm: (word) => {
        const forms = this.speech.forms(word);
        for (const form of forms) this.counts.set(form, (this.counts.get(form) || 0) + 1);
        return forms;
      },
    });
    this.search.addAll([...this.docs.values()]);
    this.sounds = new Map();
    for (const word of this.counts.keys()) {
      if (/\d/.test(word)) continue;
      const heard = sound(word);
      if (heard !== word) this.sounds.set(heard, [...(this.sounds.get(heard) || []), word]);
    }
    this.shown = new Shown(this.docs, this.speech);
  }

  /** Scores of the entries that hold any of these words, by address. */
  scores(words, options = {}) {
    const asked = `${options.prefix ? "^" : ""}${words.join(" ")}`;
    const had = this.kept.get(asked);
    if (had) return had;
    const { title, page, text, k, b, d } = WEIGHTS;
    const found = this.search.search({ combineWith: "OR", queries: words }, {
      tokenize: (word) => [word], processTerm: (word) => word, boost: { title, page, text }, bm25: { k, b, d },
      boostDocument: (id) => WEIGHTS.kinds[this.docs.get(id).kind], ...options,
    });
    const scores = new Map(found.map(({ id, score, terms }) => [id, { score, terms }]));
    if (this.kept.size >= KEPT) this.kept.clear();
    this.kept.set(asked, scores);
    return scores;
  }

  /** What one word of the query finds: itself and its root, words of one root, sound or meaning, words it begins. */
  word(word, last) {
    const forms = this.speech.forms(word);
    const root = forms[forms.length - 1];
    const known = (others) => others.filter((other) => this.counts.has(other));
    let found = root === word ? this.scores([word]) : both(this.scores([root]), this.scores([word]), WEIGHTS.exact);
    const joins = (others, weight, options) => {
      if (others.length) found = either(found, this.scores(others, options), weight);
    };
    joins(known(this.speech.kin(root)), WEIGHTS.kin);
    if (word.length > 3 && !/\d/.test(word)) joins([...(this.sounds.get(sound(word)) || []), ...known([sound(word)])].filter((one) => one !== word), WEIGHTS.heard);
    joins(known(this.speech.alike(root)), WEIGHTS.alike);
    if (last && word.length > 2 && !/\d/.test(word)) joins([word], WEIGHTS.begun, { prefix: true, weights: { prefix: 1, fuzzy: 0 } });
    return found;
  }

  /** The words of a query, misspelt ones mended. */
  asked(query) {
    const all = this.speech.asked(query);
    const some = all.filter((word) => !this.speech.empty(word));
    return (some.length ? some : all).map((word, at, list) => {
      const forms = this.speech.forms(word);
      const known = forms.some((form) => this.counts.has(form)) || this.sounds.has(sound(word)) || /\d/.test(word)
        || this.speech.kin(forms[forms.length - 1]).some((form) => this.counts.has(form)) || this.aliases.has(word);
      const begun = !known && at === list.length - 1 && word.length > 2 && this.search.search(word, {
        prefix: true, tokenize: (one) => [one], processTerm: (one) => one }).length;
      return known || begun ? word : nearest(word, this.counts) || word;
    });
  }

  find(query) {
    const asked = this.asked(query);
    if (!asked.length) return [];
    const parts = asked.map((word, at) => this.word(word, at === asked.length - 1));
    const worth = parts.map((part) => (part.size ? Math.log(1 + this.docs.size / part.size) : 1));
    const named = this.aliases.of(asked);
    const totals = new Map();
    parts.forEach((part, at) => {
      for (const [id, hit] of part) add(totals, id, hit.score, hit.terms, worth[at]);
    });
    for (const { from, to, names } of named) this.called(names, parts.slice(from, to), worth.slice(from, to), totals);
    if (!totals.size) this.called(this.aliases.around(asked), parts, worth, totals);
    const all = sum(worth);
    const days = asked.filter((word) => /^[dm]\d{6}/.test(word));
    // What is asked for under all its names, and what part of the question each one is.
    const names = [{ name: asked.map(this.speech.stem), share: 1 }, ...named.flatMap((one) => one.names.map((name) => (
      { name, share: sum(worth.slice(one.from, one.to)) / all })))];
    let hits = [...totals].map(([id, hit]) => {
      const dated = days.length && this.shown.dates(this.docs.get(id)).some((day) => days.includes(day));
      const score = hit.score * Math.min(1, hit.met / all) ** WEIGHTS.cover * (dated ? 1 + WEIGHTS.dated : 1);
      return { ...hit, id, score };
    });
    hits = hits.sort(best).slice(0, 4 * LOOKED_AT);
    hits.slice(0, LOOKED_AT).forEach((hit) => {
      hit.score *= this.shown.closeness(this.docs.get(hit.id), asked, names);
    });
    const pages = new Map(hits.map((hit) => [hit.id, hit.score]));
    for (const hit of hits) {
      const { of } = this.docs.get(hit.id);
      if (of && !HOME.test(of.location)) hit.score += WEIGHTS.lent * (pages.get(of.location) || 0);
    }
    return this.shown.grouped(hits.sort(best), asked);
  }

  /** Entries that hold another name count as if they held those words of the query that it stands for. */
  called(names, parts, worth, totals) {
    const found = new Map();
    for (const name of names) {
      for (const [id, hit] of this.together(name, parts.length)) if (!(found.get(id)?.score >= hit.score)) found.set(id, hit);
    }
    for (const [id, hit] of found) {
      const own = parts.map((part) => part.get(id)?.score || 0);
      const missed = sum(worth.filter((_, at) => !own[at]));
      add(totals, id, Math.max(0, hit.score * WEIGHTS.other - sum(own)), hit.terms, missed);
    }
  }

  /** Entries that hold every word of a name, which stands for so many words of the query. */
  together(name, as) {
    const parts = name.map((root) => this.scores([root])).sort((a, b) => a.size - b.size);
    return new Map([...parts[0]].filter(([id]) => parts.every((part) => part.has(id))).map(([id]) => {
      const hits = parts.map((part) => part.get(id));
      // A long name says no more than the words of the query that it stands for.
      const score = sum(hits.map((hit) => hit.score)) * Math.min(1, as / name.length) ** WEIGHTS.long;
      return [id, { score, terms: hits.flatMap((hit) => hit.terms) }];
    }));
  }
}

const best = (a, b) => b.score - a.score;

/** Words of one root, and more for the very word. */
function both(root, exact, weight) {
  return new Map([...root].map(([id, hit]) => [id, exact.has(id)
    ? { score: hit.score + weight * exact.get(id).score, terms: [...hit.terms, ...exact.get(id).terms] } : hit]));
}

/** The better of two scores for each entry. */
function either(first, second, weight) {
  const all = new Map(first);
  for (const [id, hit] of second) {
    const had = all.get(id);
    all.set(id, { score: Math.max(hit.score * weight, had ? had.score : 0), terms: had ? [...had.terms, ...hit.terms] : hit.terms });
  }
  return all;
}

function add(totals, id, score, terms, met) {
  const had = totals.get(id) || { score: 0, terms: [], met: 0 };
  totals.set(id, { score: had.score + score, terms: [...had.terms, ...terms], met: had.met + met });
}
