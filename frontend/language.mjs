// What the search knows of a language: its stemmer, its empty words, and where the stemmer errs.
import { stemmer as indonesian } from "@orama/stemmers/indonesian";
import { stemmer as english } from "@orama/stemmers/english";

import { fold } from "./fold.mjs";
import { SYNONYMS } from "./synonyms.mjs";
import { joined } from "./tokens.mjs";

const EMPTY = {
  id: "yang dan di ke dari untuk dengan pada dalam adalah itu ini atau oleh sebagai para akan telah apa apakah siapa " +
    "siapakah mengapa kenapa bagaimana kapan kapankah mana manakah berapa antara karena agar saja juga bagi tentang " +
    "ada adakah bisa bisakah dapat dapatkah boleh bolehkah saya anda kami kita mereka ia pun lah kah si sang tersebut " +
    "ialah yaitu yakni hal tidak bukan sudah lagi",
  en: "a an and are as at be been being by can could did do does for from had has have how i in into is it its me my " +
    "may might of on or our shall should so than that the their them then there these they this those to was we were " +
    "what when where which who whom whose why will with would you your about not no",
};

// The stemmer takes each of these for another word: pertahanan (defense) for tahanan (prisoner) and so on.
const WHOLE = {
  id: "tahanan pertahanan penduduk pendudukan pemerintah pemerintahan perintah kepentingan penting " +
    "keamanan perwakilan perserikatan serikat peperangan mandiri damai",
  en: "",
};

const STEMMERS = { id: indonesian, en: english };

// The stemmer's root of each of these is another word's.
const ROOTS = {
  id: { memenangkan: "menang", memenangi: "menang", pemenang: "menang", dimenangkan: "menang" },
  en: {},
};

// British spellings stand in titles and quotations, and in what readers type.
const AMERICAN = [
  [/^(def|off)ence(s|less)?$/, "$1ense$2"], [/^licence(s)?$/, "license$1"], [/^centre(s)?$/, "center$1"],
  [/^programme(s)?$/, "program$1"], [/^(arm|behavi|fav|harb|lab|neighb|col)our/, "$1or"],
  [/^(author|militar|modern|national|normal|organ|recogn|stabil|util)is(e[ds]?|ing|ation|ations)$/, "$1iz$2"],
];

// The stemmer takes a first or last letter too many or too few (menutup to utup, damai to dama); what such a
// root may have been.  The index knows which of these are words.
const KIN = {
  id: (root) => [
    ...(/^[aeiou]/.test(root) ? [`t${root}`, `k${root}`] : []),
    ...(/^[tk][aeiou]/.test(root) ? [root.slice(1)] : []),
    ...(root.startsWith("s") ? [`ny${root.slice(1)}`] : []),
    ...(root.startsWith("ny") ? [`s${root.slice(2)}`] : []),
    ...(root.startsWith("ter") && root.length > 6 ? [root.slice(3)] : [`ter${root}`]),
    ...(/[ik]$/.test(root) && root.length > 4 ? [root.slice(0, -1)] : []),
    `${root}i`, `${root}k`,
  ],
  en: () => [],
};

/** Remember what a function gave for a word: the texts repeat few words often. */
function once(read) {
  const known = new Map();
  return (word) => {
    if (!known.has(word)) known.set(word, read(word));
    return known.get(word);
  };
}

/** Give a function from text to words, and one from a word to what is indexed of it. */
export function speak(lang) {
  const empty = new Set(EMPTY[lang].split(" "));
  const whole = new Set(WHOLE[lang].split(" "));

  const stem = once((word) => (word.length < 4 || whole.has(word) || /\d/.test(word)
    ? word : ROOTS[lang][word] || STEMMERS[lang](word) || word));

  // "kerja sama" is two words that mean one thing; its derived forms are one.
  const together = (text) => (lang === "id"
    ? text.replace(/\b(be)?kerja[\s-]+sama(nya)?\b/gu, "kerjasama").replace(/\bbekerjasama\b/gu, "kerjasama")
    : text);
  const spelt = lang === "en"
    ? once((word) => AMERICAN.reduce((one, [british, american]) => one.replace(british, american), word))
    : (word) => word;
  const split = (text, keep) => joined(together(fold(text)), keep).split(/[^\p{L}\p{N}]+/u).filter(Boolean).map(spelt);

  const alike = new Map();
  for (const line of SYNONYMS[lang]) {
    const roots = [...new Set(line.split(" ").map(stem))];
    for (const root of roots) alike.set(root, [...(alike.get(root) || []), ...roots.filter((other) => other !== root)]);
  }

  return {
    empty: (word) => empty.has(word),
    stem,
    kin: KIN[lang],
    alike: (root) => alike.get(root) || [],
    /** What a reader asks for. */
    asked: (text) => split(text, false),
    /** What a text holds. */
    words: (text) => split(text, true),
    /** What is indexed of a word: nothing of an empty one. */
    forms: once((word) => (empty.has(word) ? [] : [...new Set([word, stem(word)])])),
  };
}
