// What the search knows of a language: its stemmer, its empty words, and where the stemmer errs.
import { stemmer as indonesian } from "@orama/stemmers/indonesian";
import { stemmer as english } from "@orama/stemmers/english";

import { fold } from "./fold.mjs";

const EMPTY = {
  id: "yang dan di ke dari untuk dengan pada dalam adalah itu ini atau oleh sebagai para akan telah apa siapa " +
    "mengapa bagaimana antara karena agar saja juga bagi",
  en: "a an and are as at be by did do does for from has have how in is it of on or that the to was were what when " +
    "where which who why with",
};

// The stemmer takes each of these for another word: pertahanan (defense) for tahanan (prisoner) and so on.
const WHOLE = {
  id: "tahanan pertahanan penduduk pendudukan pemerintah pemerintahan perintah kepentingan penting " +
    "keamanan perwakilan perserikatan serikat peperangan",
  en: "",
};

const STEMMERS = { id: indonesian, en: english };

/** Give a function from text to words, and one from a word to what is indexed of it. */
export function speak(lang) {
  const empty = new Set(EMPTY[lang].split(" "));
  const whole = new Set(WHOLE[lang].split(" "));
  const known = new Map();

  const stem = (word) => {
    if (word.length < 4 || whole.has(word)) return word;
    if (!known.has(word)) known.set(word, STEMMERS[lang](word) || word);
    return known.get(word);
  };

  // "kerja sama" is two words that mean one thing; its derived forms are one.
  const joined = (text) => (lang === "id"
    ? text.replace(/\b(be)?kerja[\s-]+sama(nya)?\b/giu, "kerjasama").replace(/\bbekerjasama\b/giu, "kerjasama")
    : text);

  return {
    empty: (word) => empty.has(word),
    stem,
    words: (text) => joined(fold(text)).split(/[^\p{L}\p{N}]+/u).filter(Boolean),
    forms: (word) => {
      const plain = fold(word);
      if (!plain || empty.has(plain)) return null;
      const root = stem(plain);
      return root === plain ? plain : [plain, root];
    },
  };
}
