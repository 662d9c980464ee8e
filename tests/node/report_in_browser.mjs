// Opens reports in Chromium and clicks through them as a reader would, by file:// and without a network.
//
// usage: node report_in_browser.mjs CASE ENTENTE ROOT     CASE: a key of `cases`, or all
//
// Exit status: 0; 1 with a line for each fault; 77 if Chromium or what it is driven with is missing.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const browserPath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
const driver = await import("playwright-core").catch(() => null);
if (!browserPath || !driver) {
  console.log(browserPath ? "playwright-core is missing: npm ci --prefix tests/node" : "chromium is missing: tools/setup browser");
  process.exit(77);
}
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const [, , wanted, entente, root] = process.argv;
const scratch = mkdtempSync(join(tmpdir(), "entente-report-"));
const phone = { width: 390, height: 844 };
const desktop = { width: 1360, height: 900 };

const opening = "Tokyo, September 9, 2003\n\nThe Governments of Japan and the United States ";
const attack = `<script>document.title="run"</script><img src="x" onerror="document.title='run'">"'>&amp;`;
const inputs = {
  two: [join(root, "statements")],
  one: [join(root, "statements/2003-09-09-us-japan-cyber-security.txt")],
  sameDay: {
    "a.txt": `Joint Statement on Testing\n\n${opening}will share information.\n`,
    "b.txt": `Joint Statement on Trying\n\n${opening}will share data on testing.\n`,
  },
  undated: { "a.txt": "Nothing in particular happened, and nobody was there to say so.\n" },
  sharesNothing: {
    "a.txt": `Joint Statement on Testing\n\n${opening}will share information.\n`,
    "b.txt": "Joint Statement on Trying\n\nRome, May 3, 2010\n\nThe Governments of France and Italy will share information.\n",
  },
  hostile: {
    "a.txt": `Joint Statement ${attack} on Testing\n\n${opening}will share ${attack} information through the ${attack} Working Group on "Quoted" Names.\n\nThe Ministry of ${attack} Affairs is part of the Government of Japan.\n`,
    "b.html": `<h1>Joint Statement &lt;script&gt;document.title="run"&lt;/script&gt;</h1><p>May 3, 2010</p><p>The Governments of Japan and the United States should share &lt;img src=x onerror=alert(1)&gt; information.</p>`,
  },
};

function reportOn(name) {
  const file = join(scratch, `${name}.html`);
  if (existsSync(file)) return file;
  let paths = inputs[name];
  if (!Array.isArray(paths)) {
    paths = Object.entries(paths).map(([each, text]) => {
      const path = join(scratch, `${name}-${each}`);
      writeFileSync(path, text);
      return path;
    });
  }
  execFileSync(entente, ["report", ...paths, "-o", file, "--quiet"], { stdio: ["ignore", "inherit", "inherit"] });
  return file;
}

const browser = await driver.chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });

// A page with the report; every error, message and request that is not the file itself is a fault.
async function open(name, { viewport = desktop, colorScheme = "light", hash = "" } = {}) {
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
  const page = await context.newPage();
  const address = "file://" + reportOn(name);
  page.faults = [];
  page.on("console", (message) => page.faults.push(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => page.faults.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => { page.faults.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on("request", (request) => { if (request.url().split("#")[0] !== address) page.faults.push(`request: ${request.url()}`); });
  await page.goto(address + hash);
  return page;
}

async function finish(page) {
  assert.deepEqual(page.faults, []);
  await page.context().close();
}

const focused = (page) => page.evaluate(() => {
  const at = document.activeElement;
  return { tag: at.tagName.toLowerCase(), id: at.id, classes: at.getAttribute("class") ?? "", name: at.dataset?.name ?? at.textContent.trim().slice(0, 60) };
});
// A followed link moves the focus when the browser gets to it, which may be after the key has been answered.
const focusComesTo = (page, selector) => page.waitForFunction((wanted) => document.activeElement.matches(wanted), selector);
const inSight = (locator) => locator.evaluate((element) => {
  const box = element.getBoundingClientRect();
  return box.height > 0 && box.top < innerHeight && box.bottom > 0;
});

const cases = {
  async opens() {
    for (const name of Object.keys(inputs)) {
      for (const viewport of [phone, desktop]) {
        for (const colorScheme of ["light", "dark"]) {
          const page = await open(name, { viewport, colorScheme });
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(width <= viewport.width, `${name}: ${width} pixels wide on a screen of ${viewport.width}`);
          assert.equal(await page.locator("main > section").count(), 10, name);
          await finish(page);
        }
      }
    }
  },

  async every_link_leads_somewhere() {
    for (const name of Object.keys(inputs)) {
      const page = await open(name);
      const dead = await page.evaluate(() => Array.from(document.querySelectorAll("a[href^='#']"))
        .map((link) => link.getAttribute("href").slice(1)).filter((id) => !document.getElementById(id)));
      assert.deepEqual(dead, [], name);
      await finish(page);
    }
  },

  async fact_to_sentence_and_back() {
    const page = await open("two");
    const link = page.locator("#continuity .link a.source").first();
    const target = await link.getAttribute("href");
    await page.locator("#texts details").first().evaluate((fold) => { fold.open = false; });
    await link.click();
    const clause = page.locator(target);
    await focusComesTo(page, target);
    assert.ok(await clause.isVisible(), "the text did not unfold");
    assert.ok(await inSight(clause), "the sentence is not in sight");
    await page.locator("#back").click();
    await focusComesTo(page, "#continuity .link a.source");
    assert.ok(await inSight(link), "the way back leads elsewhere");
    assert.ok(!(await page.locator("#back").isVisible()), "there is nowhere to go back to");
    await finish(page);
  },

  async every_commitment_is_in_its_text() {
    const page = await open("two");
    const anchors = await page.locator("#commitments a.source").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    assert.ok(anchors.length >= 20, `${anchors.length} commitments`);
    for (const anchor of anchors) assert.equal(await page.locator(`#texts mark${anchor}`).count(), 1, anchor);
    await finish(page);
  },

  async an_address_with_an_anchor_unfolds() {
    const page = await open("two", { hash: "#t1" });
    assert.ok(await page.locator("#t1 > :not(summary)").first().isVisible());
    await finish(page);
  },

  async graph_search() {
    for (const viewport of [phone, desktop]) {
      const page = await open("two", { viewport });
      await page.locator("#graph-search").fill("homeland security council");
      assert.match(await page.locator("#graph-status").textContent(), /^1 name/);
      await page.keyboard.press("Enter");
      const panel = page.locator("#graph-panel");
      assert.ok(await panel.isVisible());
      assert.match(await panel.locator("h3").textContent(), /Homeland Security Council/);
      assert.equal(await page.locator(".node.chosen").count(), 1);
      assert.ok(await inSight(page.locator(".node.chosen")), "the node is not in sight");
      const source = panel.locator("a.source").first();
      const target = await source.getAttribute("href");
      await source.click();
      await focusComesTo(page, target);
      assert.ok(await inSight(page.locator(target)), "its sentence is not in sight");
      await page.locator("#graph-search").fill("no such name");
      assert.match(await page.locator("#graph-status").textContent(), /No name/);
      await finish(page);
    }
  },

  async graph_filters() {
    const page = await open("two");
    const shown = () => page.locator(".node:not(.gone)").count();
    const all = await shown();
    await page.locator("#graph input[value=agency]").uncheck();
    assert.ok((await shown()) < all, "agencies are still there");
    assert.equal(await page.locator(".node[data-type=agency]:not(.gone)").count(), 0);
    await page.locator("#graph input[value=agency]").check();
    await page.locator("#graph-statement").selectOption("1");
    const first = await shown();
    assert.equal(await page.locator(".edges line:not(.gone):not([data-s*=' 1 '])").count(), 0, "a tie of another statement is shown");
    await page.locator("#graph-statement").selectOption("2");
    const second = await shown();
    assert.ok(first < all && second < all && first + second >= all, `${first} and ${second} of ${all}`);
    assert.match(await page.locator("#graph-status").textContent(), new RegExp(`^${second} of ${all} names`));
    await page.locator("#graph-statement").selectOption("");
    assert.equal(await shown(), all);
    await finish(page);
  },

  async graph_pans_and_zooms() {
    const page = await open("two");
    const view = () => page.locator("#graph-view").evaluate((group) => group.getCTM().a);
    const place = () => page.locator(".node").first().boundingBox();
    await page.locator("#graph-picture").scrollIntoViewIfNeeded();
    const before = await view();
    await page.getByRole("button", { name: "Zoom in" }).click();
    assert.ok((await view()) > before * 1.3, "it did not zoom");
    await page.getByRole("button", { name: "Whole graph" }).click();
    assert.equal(await view(), before);
    const start = await place();
    const frame = await page.locator("#graph-picture").boundingBox();
    await page.mouse.move(frame.x + 20, frame.y + 20);
    await page.mouse.down();
    await page.mouse.move(frame.x + 120, frame.y + 60, { steps: 5 });
    await page.mouse.up();
    const end = await place();
    assert.ok(Math.abs(end.x - start.x - 100) < 3, `moved by ${end.x - start.x}`);
    await page.locator(".node").first().click();
    assert.ok(await page.locator("#graph-panel").isVisible(), "a click chose nothing");
    await finish(page);
  },

  async keyboard_alone() {
    const page = await open("two");
    await page.keyboard.press("Tab");
    await focusComesTo(page, "a.skip");
    await page.keyboard.press("Enter");
    await focusComesTo(page, "#summary");
    // Onwards by Tab: no stop is out of sight, none is a trap, and the graph is reached.
    const seen = new Set();
    let node = null;
    for (let i = 0; i < 600 && !node; ++i) {
      await page.keyboard.press("Tab");
      const at = await focused(page);
      if (at.classes.includes("node")) node = at;
      else assert.ok(await page.evaluate(() => {
        const box = document.activeElement.getBoundingClientRect();
        return document.activeElement === document.body || (box.width > 0 && box.bottom > 0 && box.top < innerHeight);
      }), `focus is out of sight: ${JSON.stringify(at)}`);
      seen.add(JSON.stringify(at));
    }
    assert.ok(node, `no node in ${seen.size} stops`);
    await page.keyboard.press("ArrowRight");
    const next = await focused(page);
    assert.ok(next.classes.includes("node") && next.name !== node.name, "the arrow led nowhere");
    await page.keyboard.press("Enter");
    await focusComesTo(page, "#graph-panel");
    assert.equal(await page.locator(".node.chosen").getAttribute("data-name"), next.name);
    await page.keyboard.press("Escape");
    assert.ok(!(await page.locator("#graph-panel").isVisible()));
    assert.equal((await focused(page)).name, next.name);
    // From a fact to its sentence, and back.
    await page.locator("#continuity .link a.source").first().focus();
    await page.keyboard.press("Enter");
    await focusComesTo(page, "mark.clause");
    await page.goBack();  // as Alt and the left arrow do, which a headless browser does not know
    await focusComesTo(page, "#continuity .link a.source");
    await finish(page);
  },

  async nothing_of_a_statement_runs() {
    const page = await open("hostile");
    assert.notEqual(await page.title(), "run");
    assert.equal(await page.locator("script").count(), 1);
    assert.equal(await page.locator("img, iframe, object, embed, [onerror], [onclick], [onload]").count(), 0);
    assert.match(await page.locator("#texts").textContent(), /<script>document\.title="run"<\/script>/);
    for (const fold of await page.locator("details").all()) await fold.evaluate((each) => { each.open = true; });
    for (const node of await page.locator(".node").all()) {
      await node.focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Escape");
    }
    // Should markup get through all the same, the page's own policy stops it.
    const ran = await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'run'";
      document.body.append(script);
      return document.title === "run";
    });
    assert.ok(!ran, "the policy lets a script run");
    const refused = page.faults.filter((fault) => /Content Security Policy/.test(fault));
    assert.equal(refused.length, 1);
    page.faults = page.faults.filter((fault) => !refused.includes(fault));
    await finish(page);
  },

  async accessible() {
    for (const name of ["two", "one", "sharesNothing", "undated"]) {
      for (const [viewport, colorScheme] of [[desktop, "light"], [phone, "dark"]]) {
        const page = await open(name, { viewport, colorScheme });
        for (const unfolded of [false, true]) {
          if (unfolded) await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => { fold.open = true; }));
          await page.evaluate(axe);
          const { violations } = await page.evaluate(() => window.axe.run(document));
          const serious = violations.filter((each) => ["serious", "critical"].includes(each.impact))
            .map((each) => `${each.id}: ${each.help}: ${each.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(" | ")}`);
          assert.deepEqual(serious, [], `${name}, ${colorScheme}`);
        }
        await finish(page);
      }
    }
  },

  async prints() {
    const page = await open("two");
    const pdf = await page.pdf({ format: "A4" });
    const pages = pdf.toString("latin1").match(/\/Type \/Page\b/g).length;
    assert.ok(pages >= 5 && pages <= 30, `${pages} pages`);
    await page.emulateMedia({ media: "print" });
    assert.ok(!(await page.locator("nav").isVisible()) && !(await page.locator(".controls").isVisible()));
    await finish(page);
  },

  async whole_without_its_script() {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: desktop });
    const page = await context.newPage();
    await page.goto("file://" + reportOn("two"));
    assert.ok(await page.locator("#graph-picture").isVisible());
    assert.ok(!(await page.locator(".controls").isVisible()), "controls that do nothing are shown");
    await page.locator("#continuity .link a.source").first().click();
    assert.match(page.url(), /#s1c/);
    await context.close();
  },
};

let status = 0;
for (const [name, run] of Object.entries(cases)) {
  if (wanted !== "all" && wanted !== name) continue;
  try {
    await run();
    console.log(`${name}: as it should be`);
  } catch (error) {
    console.log(`${name}: ${error.message}`);
    status = 1;
  }
}
await browser.close();
rmSync(scratch, { recursive: true });
if (wanted !== "all" && !(wanted in cases)) {
  console.log(`there is no case ${wanted}`);
  status = 1;
}
process.exit(status);
