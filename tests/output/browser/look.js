// Opens a page in Chromium, does what a scenario says, and prints what it saw as JSON.
// node look.js CHROMIUM SCENARIO PAGE
const { chromium } = require('playwright-core');
const { pathToFileURL } = require('url');
const { colours } = require('./colours');

const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SIZES = [{ width: 1400, height: 900 }, { width: 390, height: 844 }];
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

  // The life of the chain: cards, tables by their names (those folded away apart), pieces of the bars in sight in per cent, lines.
  async alive(page) {
    const seen = await page.evaluate(() => {
      const all = (selector, around = document) => [...around.querySelectorAll(selector)];
      const text = (element) => element.textContent.replace(/\s+/g, ' ').trim();
      const tables = {}, bars = {};
      for (const table of all('#alive table')) {
        const name = table.getAttribute('aria-label') + (table.closest('details') ? ', folded' : '');
        tables[name] = all('tbody tr', table).map((row) => all('th, td:not(.drawn)', row).map(text));
        for (const row of all('tbody tr', table)) {
          const width = row.querySelector('svg').clientWidth;
          bars[text(row.querySelector('th'))] = all('rect', row).map((piece) => [piece.getAttribute('class'), Math.round(piece.getBoundingClientRect().width / width * 100)]);
        }
      }
      return { tables, bars, cards: all('#alive .cards li').map(text), heard: all('#alive [role=img]').map((bar) => bar.getAttribute('aria-label')),
        remarks: all('#alive dt').map((label) => [text(label), text(label.nextElementSibling)]), rest: all('#alive .rest').map(text), summaries: all('#alive summary').map(text) };
    });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    seen.printed = await page.evaluate(() => [...document.querySelectorAll('details table')].filter((table) => table.offsetHeight > 0).map((table) => table.getAttribute('aria-label')));
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    seen.open = await page.locator('details[open]').count();
    return seen;
  },

  // What a click shows stands beside it at every size of the window, its names open all about somebody, and that is one page.
  async clicked(page) {
    const seen = [];
    for (const size of [...SIZES, { width: 1024, height: 700 }, { width: 768, height: 1024 }]) {
      await page.setViewportSize(size);
      await page.evaluate(() => document.querySelector('#calendar-grid .bar').scrollIntoView({ block: 'end' }));
      await page.waitForTimeout(50);
      const bar = page.locator('#calendar-grid .bar').first();
      await bar.click();
      const [at, shown] = [await bar.boundingBox(), await page.locator('#popup').boundingBox()];
      const apart = Math.max(shown.y - at.y - at.height, at.y - shown.y - shown.height);
      const inside = shown.x >= 0 && shown.y >= 0 && shown.x + shown.width <= size.width && shown.y + shown.height <= size.height;
      const cut = await page.evaluate(() => [...document.querySelectorAll('#calendar-grid .bar')].map((bar) => bar.innerText).filter((text) => text.includes('…')));
      seen.push({ width: size.width, beside: apart <= 10, inside, cut });
    }
    const doors = await page.locator('#doors .door').allTextContents();
    const sheets = [];
    for (const door of [0, doors.length - 1]) {
      await page.locator('#doors .door').nth(door).click();
      sheets.push(await page.locator('#sheet-title').textContent());
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      sheets.push(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g).length);
      await page.locator('#sheet-close').click();
      await page.locator('#calendar-grid .bar').first().click();
    }
    return { seen, doors, sheets };
  },

  // What is left and what is carried over are two lists, the second folded; a unit's rows tell arrivals from departures.
  async lists(page) {
    const people = (place) => page.locator(`#${place} tbody tr td:first-child`).allTextContents();
    const seen = {
      left: await people('unplaced-list'),
      carried: await people('carried-list'),
      title: await page.locator('#carried-title').textContent(),
      folded: await page.locator('#carried').evaluate((details) => !details.open && !details.hidden),
    };
    await page.click('input[value=unit]');
    await page.check('#departures');
    seen.rows = await page.locator('#calendar-grid .row:not(.group):has(.head small)').evaluateAll((rows) => rows.map((row) => [
      row.querySelector('.head bdi').textContent, row.querySelector('.head small').textContent,
      ...[...row.querySelectorAll('.bar')].map((bar) => bar.textContent.includes('→'))]));
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

  // What axe finds against the WCAG, light and dark, wide and on a telephone; tables in place of drawings at last.
  async audit(page) {
    const found = [];
    let passed = 0;
    await page.evaluate(require('axe-core').source);
    const run = async (where) => {
      const told = await page.evaluate((values) => axe.run({ runOnly: { type: 'tag', values } }), WCAG);
      passed = Math.max(passed, told.passes.length);
      found.push(...told.violations.map((broken) => `${where}: ${broken.id}, ${broken.nodes.length} × ${broken.nodes[0].target}`));
    };
    for (const colorScheme of ['light', 'dark']) {
      for (const size of SIZES) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(size);
        await run(`${colorScheme} ${size.width}`);
      }
    }
    for (const details of await page.locator('details').all()) await details.evaluate((element) => { element.open = true; });
    if (await page.locator('#as-table').count() > 0) await page.check('#as-table');
    await run('tables');
    return { found, passed };
  },

  // On A4: how many pages, and what of a card is cut off.
  async printed(page) {
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.setViewportSize({ width: 673, height: 1000 });
    const cut = await page.evaluate(() => [...document.querySelectorAll('.card')].flatMap((card) => {
      const room = card.getBoundingClientRect();
      const last = [...card.children].filter((part) => !part.matches('.notes')).pop().getBoundingClientRect();
      return last.bottom > room.bottom ? [card.querySelector('h1').textContent.slice(0, 40)] : [];
    }));
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    return { pages: pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g).length, cut };
  },

  // A form filled in: an audit, the text that it makes, the mail, and the file that is saved.
  async fill(page) {
    const { found } = await scenarios.audit(page);
    await page.locator('#held input').nth(1).check();
    await page.fill('#started', '2027-02-03');
    await page.locator('#useful input').nth(3).check();
    await page.fill('#learned', 'Much: a lot\nUnit: nothing');
    await page.locator('#may_print input').nth(1).check();
    const text = await page.inputValue('#text');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
    const saved = require('fs').readFileSync(await download.path(), 'utf8');
    if (saved !== text) found.push('the file is not the text');
    return { found, text, mail: await page.getAttribute('#mail', 'href'), file: download.suggestedFilename() };
  },

  // The bulletin written in: what is saved has the words, and can be written in again.
  async write(page) {
    const [edit, save] = [page.locator('#tools button').first(), page.locator('#tools button').last()];
    await edit.click();
    await page.locator('#issue h1').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' WRITTEN HERE');
    const pressed = await edit.getAttribute('aria-pressed');
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    const saved = require('fs').readFileSync(await download.path(), 'utf8');
    return { pressed, saved, file: download.suggestedFilename() };
  },

  // Where the Tab key leads, from the top to the bottom, and whether each place shows that it has the focus.
  async keys(page) {
    const places = [], unseen = [];
    await page.keyboard.press('Tab');
    const skip = await page.evaluate(() => document.activeElement.className);
    await page.keyboard.press('Enter');
    const skipped = await page.evaluate(() => location.hash);
    await page.evaluate(() => { history.replaceState(null, '', location.pathname); document.activeElement.blur(); scrollTo(0, 0); });
    await page.reload();
    for (let step = 0; step < 200; step++) {
      await page.keyboard.press('Tab');
      const [place, seen] = await page.evaluate(() => {
        const element = document.activeElement, style = getComputedStyle(element);
        const box = element.matches('.node') ? getComputedStyle(element.querySelector('rect')) : style;
        const shown = element.matches('.node') ? parseFloat(box.strokeWidth) >= 4 : style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        return [element === document.body ? '' : element.id || element.getAttribute('href') || element.name || element.getAttribute('aria-label') || element.tagName.toLowerCase(), shown];
      });
      if (place === '') break;
      places.push(place);
      if (!seen) unseen.push(place);
    }
    const active = (grid) => page.evaluate((at) => {
      const id = document.querySelector(`${at} [role=grid]`).getAttribute('aria-activedescendant');
      return id && document.getElementById(id).getAttribute('aria-label');
    }, grid);
    const heard = {};
    for (const grid of ['#load-grid', '#presence-grid', '#matrix-grid']) {
      await page.focus(`${grid} [role=grid]`);
      for (const key of ['ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
      heard[grid.slice(1)] = await active(grid);
    }
    return { skip, skipped, places, unseen, heard };
  },

  colours,

  // Whether anything sticks out at the side or heads of columns stand beside them, wide and on a telephone; and what the page says.
  async layout(page) {
    const wider = [];
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await page.waitForTimeout(50);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > size.width) wider.push(`${width} in ${size.width}`);
      const beside = await page.evaluate(() => [...document.querySelectorAll('.grid')].filter((grid) => {
        const [head, cells] = [grid.querySelector('.col:last-child'), grid.querySelector('.grid-body .cells')];
        return cells && Math.abs(head.getBoundingClientRect().right - cells.getBoundingClientRect().right) > 2;
      }).map((grid) => grid.getAttribute('aria-label')));
      wider.push(...beside);
    }
    return { wider, text: await page.evaluate(() => document.body.innerText), owned: await page.evaluate(() => 'owned' in window), tags: await page.locator('img, iframe, object, embed').count() };
  },

  // From a keystroke to painted rows, and from a scroll to painted rows: milliseconds that pass (the machine may be busy
  // with other things) and milliseconds of work on the page's thread; the median of some, and the worst.
  async measure(page) {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const worked = async () => (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
    const time = async (act, value) => {
      const before = await worked();
      const passed = await page.evaluate(`(async (act, value) => {
        const start = performance.now();
        act(value);
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        return performance.now() - start;
      })(${act}, ${JSON.stringify(value)})`);
      return { passed, work: await worked() - before };
    };
    const press = (text) => {
      const search = document.getElementById('search');
      search.value = text;
      search.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const scroll = (share) => {
      const grid = document.querySelector('#calendar-grid [role=grid]');
      grid.scrollTop = grid.scrollHeight * share;
    };
    const keys = [], scrolls = [];
    for (const text of ['e', 'e1', 'e12', 'e1', 'e', '', 'u3', 'u', '']) keys.push(await time(press, text));
    for (let step = 1; step <= 10; step++) scrolls.push(await time(scroll, step / 10));
    const sorted = (times, what) => times.map((time) => Math.round(time[what])).sort((a, b) => a - b);
    const told = (times, what) => { const all = sorted(times, what); return { median: all[all.length >> 1], worst: all[all.length - 1] }; };
    const grid = page.locator('#calendar-grid [role=grid]');
    return { key: told(keys, 'passed'), keyWork: told(keys, 'work'), scroll: told(scrolls, 'passed'), scrollWork: told(scrolls, 'work'),
      rows: Number(await grid.getAttribute('aria-rowcount')), drawn: await grid.locator('.row').count() };
  },
};

(async () => {
  const browser = await chromium.launch({ executablePath, headless: true, args: FLAGS });
  try {
    const context = await browser.newContext({ viewport: SIZES[0] });
    const page = await context.newPage();
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
