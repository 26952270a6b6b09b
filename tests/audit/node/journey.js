// What a reader does on a page, done inside it, whatever browser it is: gives what does not come out, in sentences.
async () => {
  const wrong = [];
  const pause = (ms) => new Promise((then) => setTimeout(then, ms));
  const seen = (node) => node && node.getClientRects().length > 0;
  const expect = async (what, test) => {
    for (let left = 100; left; left -= 1) {
      const found = test();
      if (found) return found;
      await pause(80);
    }
    wrong.push(what);
    return null;
  };
  const all = (selector) => [...document.querySelectorAll(selector)];

  // Colours follow the system, and the one button in sight turns them.
  const scheme = () => document.body.dataset.mdColorScheme;
  const first = matchMedia("(prefers-color-scheme: dark)").matches ? "slate" : "default";
  await expect("the colours are not those of the system", () => scheme() === first);
  const labels = () => all(".dd-theme label").filter(seen);
  if (labels().length !== 1) wrong.push(`${labels().length} buttons for the colours`);
  for (const wanted of [first === "slate" ? "default" : "slate", first]) {
    labels()[0]?.click();
    await expect("the button does not turn the colours", () => scheme() === wanted);
  }

  // The faces arrive, nothing is wider than the window, and a table that is can be scrolled by keyboard.
  await document.fonts.ready;
  for (const face of ["Explainer Serif", "Explainer Sans"]) {
    if (![...document.fonts].some((one) => one.family.includes(face) && one.status === "loaded")) wrong.push(`no ${face}`);
  }
  if (document.documentElement.scrollWidth > innerWidth) wrong.push("the page is wider than the window");
  const wide = () => all(".md-typeset__scrollwrap").filter((one) => seen(one) && one.scrollWidth > one.clientWidth + 1);
  await expect("a wide table has no name, or no focus", () => wide().every((one) => one.tabIndex === 0 && one.ariaLabel));

  // The theme's script comes behind the page, and its search answers.
  const box = document.querySelector(".md-search__input");
  const door = all(".dd-find").find(seen);
  if (door) door.click();
  box.focus();
  box.value = "lachin";
  box.dispatchEvent(new Event("input", { bubbles: true }));
  await expect("the search finds nothing", () => all(".md-search-result__item").length);
  document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));

  // A citation opens its card, and a question shows its answer.
  const cited = all('.md-typeset .cite a[href^="#ref-"]').find(seen);
  if (cited) {
    cited.click();
    await expect("a citation opens no card", () => seen(document.querySelector(".dd-card")));
  }
  if (all(".quiz").some(seen)) {
    const choice = await expect("a question offers no choice", () => all(".quiz-option input").find(seen));
    if (choice) {
      choice.click();
      choice.form.requestSubmit();
      await expect("a question gives no answer", () => choice.form.querySelector(".quiz-told p"));
    }
  }
  return wrong;
}
