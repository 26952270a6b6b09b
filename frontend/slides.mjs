/*! reveal.js, copyright Hakim El Hattab, MIT licence, https://revealjs.com */
// A deck in the browser: the slides that stand one under another in the page become one at a time.
//
// By reveal.js: MIT licence, kept up since 2011, the one deck library with keys, touch, a map of all
// slides and addresses a slide that needs neither a build of its own nor a policy loosened for it: it
// sets styles through the CSSOM.  Three things of it are left aside.  Its print and scroll views write
// style sheets and attributes into the page, which the policy stops; the deck's own sheet prints, and a
// slide too long for a phone scrolls in its place.  Its scaled canvas does not grow when a reader zooms
// the text (WCAG 1.4.4); the layout is the style sheet's.  Its keys that are letters are off: they would
// catch what somebody says to a computer that listens (WCAG 2.1.4).
import Reveal from "reveal.js";

const deck = document.querySelector(".deck");
const slides = deck.querySelector(".slides");
const still = matchMedia("(prefers-reduced-motion: reduce)");
const LETTERS = [58, 59, 65, 66, 67, 70, 71, 72, 74, 75, 76, 78, 79, 80, 83, 86, 190, 191];
const NEARLY = 2; // pixels: a scrolled slide may end at a fraction of one

/** How far the slide on show can still scroll: down is positive, up negative; 0 where all of it is seen. */
function left(slide, way) {
  return way > 0 ? slide.scrollHeight - slide.clientHeight - slide.scrollTop : slide.scrollTop;
}

function start() {
  deck.classList.add("reveal"); // its style sheet asks for the class: without this script nothing of it holds
  document.documentElement.classList.add("print-pdf"); // keeps its rules for paper out; ours print a slide a sheet
  const reveal = new Reveal(deck, {
    controls: false, // ours are words in the reader's language
    progress: true,
    slideNumber: false, // ours stands in the slide, on paper as well
    hash: true,
    history: false,
    overview: true,
    help: false,
    jumpToSlide: false,
    pause: false,
    center: false,
    disableLayout: true,
    display: "flex",
    scrollActivationWidth: null,
    transition: still.matches ? "none" : "fade",
    transitionSpeed: "fast",
    backgroundTransition: "none",
    postMessage: false,
    mouseWheel: false,
    keyboard: {
      ...Object.fromEntries(LETTERS.map((key) => [key, null])),
      32: (event) => step(event.shiftKey ? -1 : 1),
      33: () => step(-1),
      34: () => step(1),
      38: () => step(-1),
      40: () => step(1),
    },
  });

  /** A long slide is read to its end before the next one comes. */
  function step(way) {
    const slide = reveal.getCurrentSlide();
    if (!reveal.isOverview() && left(slide, way) > NEARLY) slide.scrollBy({ top: way * slide.clientHeight * 0.8 });
    else if (way > 0) reveal.next();
    else reveal.prev();
  }

  /** What scrolls can be reached by keyboard, and only that. */
  function reach() {
    for (const slide of slides.children) {
      if (slide.scrollHeight > slide.clientHeight + NEARLY) slide.tabIndex = 0;
      else slide.removeAttribute("tabindex");
    }
  }

  /** A citation leads to its source on another slide, and the browser's way back leads back from it. */
  function follow(event) {
    const link = event.target.closest('a[href^="#"]');
    const place = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const slide = place && place.closest(".slide");
    if (!slide) return;
    event.preventDefault();
    event.stopPropagation(); // the library would leave no step to go back to
    const { h } = reveal.getIndices(slide);
    history.replaceState(null, "", `#/${reveal.getIndices().h}`);
    history.pushState(null, "", `#/${h}`);
    reveal.slide(h);
    place.tabIndex = -1;
    place.focus();
  }

  reveal.initialize().then(() => {
    // "application" would keep a screen reader from reading a slide line by line; the buttons lead on.
    deck.removeAttribute("role");
    reach();
    reveal.on("slidechanged", ({ currentSlide }) => {
      currentSlide.scrollTop = 0;
      reach();
    });
    deck.addEventListener("click", follow, { capture: true });
    addEventListener("resize", reach, { passive: true });
    still.addEventListener("change", () => reveal.configure({ transition: still.matches ? "none" : "fade" }));
  });
}

/** The bar above: what only a script can do is offered only with one. */
function bar() {
  const acts = {
    full: () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()),
    print: () => window.print(),
  };
  for (const button of document.querySelectorAll("button[data-deck]")) {
    button.addEventListener("click", acts[button.dataset.deck]);
    button.hidden = button.dataset.deck === "full" && !document.fullscreenEnabled;
  }
  deck.querySelector(".deck-nav").hidden = false;
  const keys = document.querySelector(".deck-keys");
  keys.hidden = false;
  // Before reveal.js, which takes Escape for its map of all slides.
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !keys.open) return;
    keys.open = false;
    keys.querySelector("summary").focus();
    event.stopImmediatePropagation();
  }, { capture: true });
  // Both languages have the same slides, so a reader stays at the same one.
  for (const link of document.querySelectorAll("a[data-dd-language]")) {
    const follow = () => { link.hash = location.hash; };
    for (const name of ["pointerdown", "focus", "click"]) link.addEventListener(name, follow);
  }
}

bar();
start();
