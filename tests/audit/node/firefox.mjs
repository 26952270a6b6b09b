// Pages in Firefox, by WebDriver BiDi, which it speaks itself; a line of JSON for each page, width and colours.
// node firefox.mjs BROWSER URL…
import { readFile } from "node:fs/promises";

import puppeteer from "puppeteer-core";

const [executablePath, ...addresses] = process.argv.slice(2);
const journey = await readFile(new URL("journey.js", import.meta.url), "utf8");

for (const [width, dark] of [[412, 0], [1280, 1]]) {
  const browser = await puppeteer.launch({
    browser: "firefox", executablePath, headless: true, extraPrefsFirefox: { "ui.systemUsesDarkTheme": dark },
  });
  const engine = await browser.version();
  for (const url of addresses) {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 900 });
    const wrong = [];
    page.on("pageerror", ({ message }) => wrong.push(message));
    page.on("console", (said) => { if (said.type() === "error") wrong.push(said.text()); });
    try {
      await page.goto(url, { waitUntil: "load" });
      wrong.push(...await page.evaluate(`(${journey})()`));
    } catch ({ message }) {
      wrong.push(message);
    }
    console.log(JSON.stringify({ engine, url, width, dark, wrong }));
    await page.close();
  }
  await browser.close();
}
