// Lighthouse as on a phone, several times a page; a line of JSON for each run.
// node lighthouse.mjs RUNS URL…      BROWSER_PATH names the browser.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [runs, ...addresses] = process.argv.slice(2);
const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];
const chrome = await launch({ chromePath: process.env.BROWSER_PATH, chromeFlags: flags, logLevel: "error" });
try {
  for (let run = 1; run <= Number(runs); run += 1) {
    for (const url of addresses) {
      const { lhr } = await lighthouse(url, { port: chrome.port, output: "json", logLevel: "error" });
      const scores = Object.fromEntries(Object.entries(lhr.categories).map(([name, one]) => [name, one.score]));
      const value = (name) => Math.round(lhr.audits[name]?.numericValue ?? -1);
      const failed = Object.values(lhr.categories).flatMap((one) => one.auditRefs
        .filter((ref) => ref.weight > 0 && lhr.audits[ref.id].score !== null && lhr.audits[ref.id].score < 0.9)
        .map((ref) => `${one.id}: ${lhr.audits[ref.id].title}`));
      const times = {
        fcp: value("first-contentful-paint"), lcp: value("largest-contentful-paint"), si: value("speed-index"),
        tbt: value("total-blocking-time"), cls: lhr.audits["cumulative-layout-shift"]?.numericValue,
      };
      console.log(JSON.stringify({ url, run, scores, times, failed, error: lhr.runtimeError?.message }));
    }
  }
} finally {
  await chrome.kill();
}
