// How much each thing counts, found by turning one after the other on the tuned two thirds of
// tests/search/queries.*.yml and keeping what raised nDCG@10 there.  By the end chance changes to several at once
// no longer raised it.
// Five-fold cross-validation there tells how far that goes.  Moving weights alone gains nothing (0.896 before, 0.895
// after, mean of both languages).  What stands beside that, the first sentence above all, gains a little: name, lead,
// around, joined and shown, each taken or left on four folds, give 0.896 on the fifth; 0.891 without them.
// So do, by judgements completed since, three means each taken or left on four folds, and always taken: what the first
// entries speak of (kindred), other pages on it where few are found, and a third section in sight as soon as a second
// one: 0.916 on the fifth, 0.903 without them.  Tried beside them, and no gain: weights for each kind of page, the
// words of the whole page and its length, how far apart words stand, where in an entry the first one does.
// What a better order would need is not among what is measured here: LambdaMART over all of it (scores by field, part
// of the question met, closeness, theme, kind, page), grouped in five folds, gains 0.003.  Nor is it in the texts as a
// whole: nearness in 50 to 200 dimensions (latent semantic analysis of both languages together) gains nothing, and
// four phrases a section that readers might type, written for 873 entries by people who had seen no query, 0.001.
// A sentence encoder (MiniLM, 22 million parameters) that reads every section whole, mixed in at its best weight, would
// add 0.013 in English, for tens of megabytes on the reader's phone.
// And the judgements bound the figure themselves.  Four people who had not seen them ordered the best 22 pages of 88
// queries by reading: against the judgements, by page, they score 0.925 (id) and 0.932 (en) on 44 tuned queries, where
// this ranking scores 0.898 and 0.957, and 0.943 and 0.949 on 44 kept ones, where it scores 0.948 and 0.941.
export const WEIGHTS = {
  // Fields of an entry (name is its address, lead its first sentence), and BM25's own: how soon a word repeated stops
  // counting, how much length does.
  title: 3, page: 0.6, name: 1, lead: 0.3, text: 1, k: 1.2, b: 0.6, d: 0.5,
  // The very word, over others of its root; a word begun (the last one, while it is typed), one that may have the
  // same root, one of the same sound, of the same meaning; another name.
  exact: 0.5, begun: 0.15, kin: 0.7, heard: 0.8, alike: 0.9, other: 0.8, long: 0.5,
  // What part of the question is met, where a word that stands elsewhere in the page counts in part; words that
  // stand side by side, a title that says just what was asked, its day.
  cover: 2, around: 0.2, numbered: 1.5, beside: 0.9, titled: 2, narrow: 1.5, dated: 1,
  // The page an entry belongs to lends it some of its own score.
  lent: 0.3,
  // Speaking of what the first entries speak of; from 0.5 to 1 there is little between.
  kindred: 0.7,
  // What its other good sections add to a page that is about one thing (glossary, timeline, ledger are about many).
  joined: 0.25,
  // What of a page is shown first: its own sections rather than the box that sums it up, or weighs the papers.
  shown: { brief: 0.8, record: 0.8 },
  // Kinds of entry: sources, boxes and lessons name many things that other pages are about.
  kinds: {
    page: 1, section: 1, brief: 0.9, record: 0.75, claim: 1.2, source: 0.5, term: 1.1, event: 1, lesson: 0.6,
  },
};
