// Bundles the search worker and the slides into .cache/frontend/, where hooks/face.py picks them up.
// Run it by `nox -s site`, or by hand: npm ci && node frontend/build.mjs
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

await mkdir(here("../.cache/frontend"), { recursive: true });
await build({
  absWorkingDir: here(".."),
  entryPoints: ["frontend/search-worker.mjs", "frontend/slides.mjs", "frontend/reveal.css"],
  outdir: ".cache/frontend",
  bundle: true,
  minify: true,
  charset: "utf8",
  format: "iife",
  target: ["es2021", "firefox102", "safari15.4"],
  legalComments: "eof", // the licences of the parts travel with them
  logLevel: "warning",
});
