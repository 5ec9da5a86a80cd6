// Drives pages in Chromium: node page.mjs FOLDER [PICTURES]. Each page of the folder is opened light, dark and as wide as a phone; what
// its name promises is looked for.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [folder, pictures] = process.argv.slice(2);
const executablePath = process.env.CHROMIUM ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
if (!executablePath) {
  console.log("skipped: there is no Chromium; set CHROMIUM to its path");
  process.exit(0);
}
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
let failed = 0;

const facts = {
  "kyoto.html": { words: ["Kyoto Declaration", "more than 5,000", "152 Member States"], search: "declaration" },
  "history.html": { words: ["Geneva", "Kyoto", "Abu Dhabi"], search: "havana" },
  "hostile.html": { words: ["<script>", "\\u202e"], search: "script" },
};

async function open(file, options) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, bypassCSP: false, ...options });
  const page = await context.newPage();
  const complaints = [];
  page.on("dialog", (dialog) => { complaints.push("dialog: " + dialog.message()); dialog.dismiss(); });
  page.on("pageerror", (error) => complaints.push("error: " + error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push("console: " + message.text()));
  page.on("request", (request) => request.url().startsWith("file:") || complaints.push("request: " + request.url()));
  await page.goto(pathToFileURL(resolve(folder, file)).href);
  return { page, context, complaints };
}

async function check(file, what, test) {
  try {
    await test();
  } catch (error) {
    failed++;
    console.error(`${file}: ${what}: ${error.message}`);
  }
}

for (const file of readdirSync(folder).filter((name) => name.endsWith(".html")).sort()) {
  const bytes = statSync(join(folder, file)).size;
  const large = bytes > 1_000_000;
  await check(file, "opens", async () => {
    const { page, context, complaints } = await open(file, {});
    const paint = await page.evaluate(() => new Promise((done) => {
      const read = () => {
        const entry = performance.getEntriesByName("first-contentful-paint")[0];
        entry ? done(entry.startTime) : setTimeout(read, 20);
      };
      read();
    }));
    const long = await page.evaluate(async () => {
      const tasks = [];
      const observer = new PerformanceObserver((list) => list.getEntries().forEach((entry) => tasks.push(entry.duration)));
      observer.observe({ entryTypes: ["longtask"] });
      for (let at = 0; at < 20; at++) {
        scrollBy(0, 800);
        await new Promise((done) => setTimeout(done, 30));
      }
      observer.disconnect();
      return Math.max(0, ...tasks);
    });
    console.log(`${file}: ${bytes} bytes, first paint after ${Math.round(paint)} ms, longest task while scrolling ${Math.round(long)} ms`);
    assert.ok(paint < 2000, `first paint after ${paint} ms`);
    assert.ok(long < 200, `a task of ${long} ms while scrolling`);
    const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map((element) => element.id));
    assert.equal(new Set(ids).size, ids.length, "ids are not unique");
    const broken = await page.evaluate(() => [...document.querySelectorAll("a[href^='#']")]
      .map((link) => decodeURIComponent(link.hash.slice(1))).filter((id) => !document.getElementById(id)).slice(0, 5));
    assert.deepEqual(broken, [], "links that lead nowhere");
    const links = await page.evaluate(() => [...document.querySelectorAll("a")].map((link) => link.protocol)
      .filter((protocol) => !["file:", "http:", "https:"].includes(protocol)));
    assert.deepEqual(links, []);
    const expected = facts[file];
    if (expected) {
      const text = await page.evaluate(() => document.body.textContent);
      for (const word of expected.words) assert.ok(text.includes(word), `'${word}' is not told`);
      await page.fill("[id='~search']", expected.search);
      await page.waitForSelector("[id='~found'] li");
      await page.click("[id='~found'] a");
      assert.ok(await page.evaluate(() => document.querySelector(":target").getBoundingClientRect().top < innerHeight));
    }
    assert.deepEqual(complaints, []);
    await context.close();
  });
  if (large) continue;
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [1200, 320]) {
      await check(file, `axe, ${colorScheme}, ${width}`, async () => {
        const { page, context } = await open(file, { colorScheme, bypassCSP: true, viewport: { width, height: 900 } });
        await page.evaluate(() => document.querySelectorAll("details").forEach((part) => { part.open = true; }));
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => axe.run());
        const told = violations.map((violation) => violation.id + ": " + violation.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(" | "));
        assert.deepEqual(told, []);
        const over = await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
        assert.ok(over <= 0, `${over} pixels too wide`);
        await context.close();
      });
    }
  }
  const shown = { "kyoto.html": "table.figures", "history.html": "figure:nth-of-type(2)" }[file];
  if (pictures && shown) {
    const { page, context } = await open(file, { viewport: { width: 1000, height: 600 } });
    await page.evaluate((selector) => {
      document.querySelector(selector).scrollIntoView();
      scrollBy(0, -60);
    }, shown);
    await page.screenshot({ path: join(pictures, file.replace(".html", ".png")) });
    await context.close();
  }
}
await browser.close();
process.exit(failed ? 1 : 0);
