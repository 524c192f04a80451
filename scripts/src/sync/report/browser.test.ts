import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleReport } from "./example.testing.ts";
import { renderReport } from "./page.ts";

const executable = (process.env["PATH"] ?? "")
  .split(delimiter)
  .flatMap((folder) => ["chromium", "chromium-browser", "google-chrome"].map((name) => join(folder, name)))
  .find((file) => existsSync(file));

if (executable === undefined) {
  it("is not opened in a browser", (context) => {
    const reason = "skipped: there is no chromium on this machine";
    console.warn(reason);
    context.skip(reason);
  });
}

/** WCAG's contrast of two colours as a browser computes them. */
const contrast = `([one, two]) => {
  const light = (colour) => {
    const channels = colour.match(/[\\d.]+/g).slice(0, 3).map((value) => Number(value) / 255);
    const [r, g, b] = channels.map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [high, low] = [light(one), light(two)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}`;

describe.skipIf(executable === undefined)("the page in Chromium", () => {
  const folder = mkdtempSync(join(tmpdir(), "truewire-report-"));
  const file = join(folder, "report.html");
  let browser: Browser;
  beforeAll(async () => {
    writeFileSync(file, renderReport(exampleReport()));
    browser = await chromium.launch({ executablePath: executable ?? "", args: ["--no-sandbox", "--disable-gpu"] });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("asks for nothing else and runs nothing, whatever upstream wrote", async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(pathToFileURL(file).href);
    expect(asked).toEqual([pathToFileURL(file).href]);
    expect(errors).toEqual([]);
    expect(await page.evaluate("globalThis.hacked")).toBeUndefined();
    expect(await page.locator("script, img").count()).toBe(0);
    expect(await page.locator("main").innerText()).toContain("<script>globalThis.hacked=1</script>");
    await page.close();
  });

  it.each([
    { device: "a phone", width: 360, columns: 1 },
    { device: "a desk", width: 1280, columns: 2 },
  ])("fits $device, with types side by side where there is room", async ({ width, columns }) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(pathToFileURL(file).href);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    const boxes = await Promise.all(
      (await page.locator(".pair").first().locator("> div").all()).map(async (side) => side.boundingBox()),
    );
    expect(new Set(boxes.map((box) => Math.round(box?.x ?? -1))).size).toBe(columns);
    await page.close();
  });

  it.each(["light", "dark"] as const)("can be read in %s", async (colorScheme) => {
    const page = await browser.newPage({ colorScheme });
    await page.goto(pathToFileURL(file).href);
    const colours = await page.evaluate(`["body", ".soft", ".major", ".minor", ".patch", "pre"].map((selector) => {
      const style = getComputedStyle(document.querySelector(selector));
      return [style.color, selector === "pre" ? style.backgroundColor : getComputedStyle(document.body).backgroundColor];
    })`);
    expect(colours).toHaveLength(6);
    for (const pair of colours as [string, string][]) {
      expect(await page.evaluate(`(${contrast})(${JSON.stringify(pair)})`), pair.join(" on ")).toBeGreaterThanOrEqual(
        4.5,
      );
    }
    const background = await page.evaluate("getComputedStyle(document.body).backgroundColor");
    expect(background).toBe(colorScheme === "light" ? "rgb(255, 255, 255)" : "rgb(20, 24, 28)");
    await page.close();
  });

  it("draws both lines of the chart, and tells the same in a table", async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    expect(await page.locator("svg polyline").count()).toBe(2);
    await page.getByText("In numbers").click();
    expect(await page.locator("svg ~ *, figure ~ details tbody tr").count()).toBeGreaterThanOrEqual(3);
    expect(await page.locator("figure + details tbody tr").last().innerText()).toMatch(/2026-03-01\s+148\s+826/u);
    await page.close();
  });
});
