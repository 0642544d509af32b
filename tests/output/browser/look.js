// Opens a page in Chromium, does what a scenario says, and prints what it saw as JSON.
// node look.js CHROMIUM SCENARIO PAGE
const { chromium } = require('playwright-core');
const { pathToFileURL } = require('url');

const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const [executablePath, scenario, file] = process.argv.slice(2);

const scenarios = {
  async open() { return {}; },

  // Search, filters, views, keys.
  async use(page) {
    const count = () => page.textContent('#count');
    const bars = () => page.locator('#calendar-grid .bar').count();
    const heads = () => page.locator('#calendar-grid .grid-body .row:not(.group) .head bdi').allTextContents();
    const seen = { rows: await heads(), count: await count(), bars: await bars() };
    await page.fill('#search', 'zoe');
    seen.searched = await heads();
    await page.fill('#search', 'no such person');
    seen.nothing = await page.textContent('#calendar-grid .nothing');
    await page.click('#filters button[type=reset]');
    await page.waitForTimeout(50);
    seen.cleared = await count();
    await page.selectOption('#programme', '1');
    seen.byProgramme = await heads();
    await page.selectOption('#programme', '-2');
    await page.selectOption('#unit', { label: 'Bar' });
    seen.byUnit = await heads();
    await page.waitForTimeout(300);
    seen.unitLoads = await page.locator('#load-grid .grid-body .head bdi').allTextContents();
    await page.selectOption('#unit', '-1');
    await page.selectOption('#site', { label: 'Lyon' });
    seen.bySite = await heads();
    await page.selectOption('#site', '-2');
    await page.click('input[value=unit]');
    seen.hosts = await heads();
    await page.click('input[value=site]');
    seen.sites = await page.locator('#calendar-grid .group .head bdi').allTextContents();
    await page.click('input[value=person]');
    await page.check('#as-table');
    seen.table = await page.locator('#calendar-table tbody tr').first().locator('td').allTextContents();
    await page.uncheck('#as-table');
    await page.focus('#calendar-grid [role=grid]');
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    seen.detail = await page.textContent('#detail');
    seen.active = await page.evaluate(() => {
      const id = document.querySelector('#calendar-grid [role=grid]').getAttribute('aria-activedescendant');
      return document.getElementById(id).getAttribute('aria-label');
    });
    seen.unplaced = await page.locator('#unplaced-list tbody tr').first().locator('td').allTextContents();
    seen.nodes = await page.locator('#chain-drawing .node').count();
    await page.locator('#chain-drawing .node').first().press('Enter');
    seen.mine = await page.locator('#chain-drawing .link.mine').count();
    seen.loads = await page.locator('#load-grid .cell').first().getAttribute('aria-label');
    return seen;
  },

  // What went in as markup is text, and the page runs nothing that it did not bring.
  async hostile(page) {
    return {
      owned: await page.evaluate(() => 'owned' in window),
      images: await page.locator('img').count(),
      scripts: await page.locator('script').count(),
      names: await page.locator('#calendar-grid .row:not(.group) .head bdi').allTextContents(),
      refused: await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'window.owned = true';
        document.body.append(script);
        return !('owned' in window);
      }),
      fetched: await page.evaluate(() => fetch('https://example.com/').then(() => true, () => false)),
    };
  },

  // Milliseconds from a keystroke to painted rows, and from a scroll to painted rows: the median and the worst of some.
  async measure(page) {
    return page.evaluate(async () => {
      const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const search = document.getElementById('search'), grid = document.querySelector('#calendar-grid [role=grid]');
      const time = async (act) => { const start = performance.now(); act(); await painted(); return performance.now() - start; };
      const keys = [], scrolls = [];
      for (const text of ['e', 'e1', 'e12', 'e1', 'e', '', 'u3', 'u', '']) {
        keys.push(await time(() => { search.value = text; search.dispatchEvent(new Event('input', { bubbles: true })); }));
      }
      for (let step = 1; step <= 10; step++) scrolls.push(await time(() => { grid.scrollTop = grid.scrollHeight * step / 10; }));
      const middle = (times) => times.sort((a, b) => a - b)[times.length >> 1];
      return { key: middle(keys), scroll: middle(scrolls), worst: Math.max(...keys, ...scrolls), rows: Number(grid.getAttribute('aria-rowcount')), drawn: grid.querySelectorAll('.row').length };
    });
  },
};

(async () => {
  const browser = await chromium.launch({ executablePath, headless: true, args: FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const said = [], asked = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    const address = pathToFileURL(file).href;
    await page.goto(address);
    const seen = await scenarios[scenario](page);
    const ready = await page.evaluate(() => document.documentElement.classList.contains('ready'));
    console.log(JSON.stringify({ ...seen, ready, said, asked: asked.filter((url) => url !== address) }));
  } finally {
    await browser.close();
  }
})().catch((error) => { console.error(error.message); process.exit(1); });
