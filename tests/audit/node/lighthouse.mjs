// Lighthouse as on a phone, several times a page; a line of JSON for each run, after one for the machine.
// node lighthouse.mjs RUNS URL…      BROWSER_PATH names the browser, LIGHTHOUSE_SLOWDOWN how much to slow it.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [runs, ...addresses] = process.argv.slice(2);
const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];
const chrome = await launch({ chromePath: process.env.BROWSER_PATH, chromeFlags: flags, logLevel: "error" });
const run = async (url, more) =>
  (await lighthouse(url, { port: chrome.port, output: "json", logLevel: "error", ...more })).lhr;

/**
 * How much to slow this machine to make it the same phone: four times where it is as fast as Lighthouse expects
 * (index 1500 to 2000), less where it is slower, never more ("Calibrating the CPU slowdown" in Lighthouse's guide).
 */
async function machine() {
  const found = [];
  for (let time = 0; time < 3; time += 1) {
    found.push((await run(addresses[0], { onlyAudits: ["viewport"] })).environment.benchmarkIndex);
  }
  const index = found.sort((a, b) => a - b)[1];
  const slowdown = Number(process.env.LIGHTHOUSE_SLOWDOWN) || Math.min(4, Math.max(1, (4 * index) / 1750));
  return { index, slowdown: Math.round(slowdown * 100) / 100 };
}

try {
  const { index, slowdown } = await machine();
  console.log(JSON.stringify({ index, slowdown }));
  for (let time = 1; time <= Number(runs); time += 1) {
    for (const url of addresses) {
      const lhr = await run(url, { throttling: { cpuSlowdownMultiplier: slowdown } });
      const scores = Object.fromEntries(Object.entries(lhr.categories).map(([name, one]) => [name, one.score]));
      const value = (name) => Math.round(lhr.audits[name]?.numericValue ?? -1);
      const failed = Object.values(lhr.categories).flatMap((one) => one.auditRefs
        .filter((ref) => ref.weight > 0 && lhr.audits[ref.id].score !== null && lhr.audits[ref.id].score < 0.9)
        .map((ref) => `${one.id}: ${lhr.audits[ref.id].title}`));
      const times = {
        fcp: value("first-contentful-paint"), lcp: value("largest-contentful-paint"), si: value("speed-index"),
        tbt: value("total-blocking-time"), cls: lhr.audits["cumulative-layout-shift"]?.numericValue,
      };
      console.log(JSON.stringify({ url, scores, times, failed }));
    }
  }
} finally {
  await chrome.kill();
}
