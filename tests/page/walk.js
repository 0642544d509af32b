// Walks through the planner's page in a browser and prints what it saw as JSON.
// node walk.js BROWSER SCENARIO ADDRESS PICTURES [more]
const playwright = require('playwright-core');
const path = require('path');

const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SIZES = [{ width: 1400, height: 900 }, { width: 390, height: 844 }];
const [executablePath, scenario, address, pictures, more] = process.argv.slice(2);

const firefox = executablePath.includes('firefox');
const found = [];
let clicks = 0, audited = 0;

const click = async (page, selector) => { clicks++; await page.click(selector); };
const step = async (page, name) => { await click(page, `#steps a[href="#${name}"]`); await page.waitForFunction((id) => document.querySelector(`#steps a[href="#${id}"][aria-current]`), name); };
// Playwright takes pictures in Firefox by a style of its own, which the page's policy refuses and the console tells.
const picture = async (page, name) => firefox || page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true, caret: 'initial' });
const grid = (page) => page.locator('#schedule [role=grid]');
const bars = (page) => page.locator('#schedule .bar:not(.s4)');
const said = (page) => page.textContent('#said');
const standing = (page) => page.textContent('#standing');

// What axe finds, light and dark, wide and on a telephone.
async function audit(page, where) {
  // What the bar of steps covers half is no target that is too small.
  await page.evaluate(() => scrollTo(0, 0));
  await page.evaluate(require('axe-core').source);
  for (const colorScheme of ['light', 'dark']) {
    for (const size of SIZES) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      // What the bar of steps covers in passing is no barrier.
      await page.evaluate(() => scrollTo(0, 0));
      const told = await page.evaluate((values) => axe.run({ runOnly: { type: 'tag', values } }), WCAG);
      audited = Math.max(audited, told.passes.length);
      found.push(...told.violations.map((broken) => `${where} ${colorScheme} ${size.width}: ${broken.id}, ${broken.nodes.length} × ${broken.nodes[0].target}`));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > size.width) found.push(`${where} ${size.width}: ${width} wide`);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(SIZES[0]);
}

const idle = (page) => page.waitForFunction(() => fetch('/api/state').then((answer) => answer.json()).then((state) => !state.running && state.hand), undefined, { polling: 200, timeout: 60000 });

async function plan(page) {
  await step(page, 'plan');
  await page.selectOption('#time', '10');
  await click(page, '#start');
  await page.waitForSelector('#standing');
  await idle(page);
  await page.waitForSelector('#start');
}

// The first stint that can be picked up: its verdicts.
async function pickUp(page) {
  await page.waitForSelector('#schedule .bar:not(.s4)');
  const free = bars(page).and(page.locator(':not(.locked)')).first();
  clicks++;
  await free.click();
  await page.waitForSelector('#schedule .verdict');
  return page.locator('#schedule .verdict').evaluateAll((cells) => cells.map((cell) => [cell.className.replace(/^cell verdict /, ''), cell.getAttribute('aria-label')]));
}

const scenarios = {
  // Bring in, plan, adjust, hand out, live, close, the chain; a picture and an audit of each.
  async way(page) {
    const seen = {};
    await audit(page, 'bring');
    await picture(page, `${more}-1-bring`);
    seen.cards = await page.locator('#understood .cards li').allTextContents();
    await plan(page);
    seen.planned = await standing(page);
    await audit(page, 'plan');
    await picture(page, `${more}-2-plan`);
    await step(page, 'adjust');
    seen.verdicts = await pickUp(page);
    await audit(page, 'adjust');
    await picture(page, `${more}-3-adjust`);
    seen.before = await standing(page);
    const free = page.locator('#schedule .verdict.free');
    seen.free = await free.count();
    if (seen.free > 0) { clicks++; await free.first().click(); await page.waitForSelector('#schedule .verdict', { state: 'detached' }); }
    seen.after_drop = await standing(page);
    await page.waitForSelector('#reasons h4', { timeout: 60000 });
    seen.reasons = await page.textContent('#reasons');
    await step(page, 'hand');
    await page.waitForSelector('#draft');
    await click(page, '#publish');
    await page.waitForSelector('#documents a', { timeout: 60000 });
    seen.documents = await page.locator('#documents a').allTextContents();
    await audit(page, 'hand');
    await picture(page, `${more}-4-hand`);
    await step(page, 'live');
    await page.waitForSelector('#who');
    await page.fill('#who', await page.locator('#who-names option').first().getAttribute('value'));
    await page.fill('#from', '2027-01-04');
    await page.fill('#to', '2027-03-26');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#ways article', { timeout: 60000 });
    seen.ways = await page.locator('#ways article h3').allTextContents();
    await audit(page, 'live');
    await picture(page, `${more}-5-live`);
    await click(page, '#ways button[data-way]');
    await page.waitForSelector('#ways article', { state: 'detached' });
    await click(page, '#note-absence');
    await page.waitForFunction(() => document.querySelector('#note-absence') === null && document.querySelector('#then').textContent !== '');
    seen.noted = await page.textContent('#then');
    await step(page, 'close');
    await page.waitForSelector('#close-look');
    await click(page, '#after-write');
    await page.waitForSelector('#after-documents a', { timeout: 60000 });
    seen.after = await page.locator('#after-documents a').allTextContents();
    await audit(page, 'close');
    await picture(page, `${more}-6-close`);
    await click(page, '#to-chain');
    await page.waitForSelector('#chain-drawing .node');
    await audit(page, 'chain');
    await page.locator('#chain-drawing .node').first().press('Enter');
    await page.waitForSelector('#link-panel li');
    seen.unit = await page.textContent('#link-panel');
    await page.selectOption('#chain-view', 'life');
    await page.locator('#chain-list summary').click();
    await page.locator('#chain-list button').first().click();
    await page.waitForSelector('#link-panel dd');
    seen.link = await page.textContent('#link-panel');
    await audit(page, 'link');
    await picture(page, `${more}-7-chain`);
    return { ...seen, clicks };
  },

  // A new planner with a workbook: drops it in, plans, looks, publishes. A picture of each step, clicks and seconds.
  async new(page) {
    const [language, book] = more.split('|');
    const begun = Date.now();
    await picture(page, `new-${language}-1-begin`);
    clicks++;
    await page.setInputFiles('#files', book);
    await page.waitForSelector('#understood', { timeout: 60000 });
    const cards = await page.locator('#understood .cards li').allTextContents();
    await picture(page, `new-${language}-2-bring`);
    await click(page, '#to-plan');
    await page.waitForSelector('#start');
    await page.selectOption('#time', '10');
    await click(page, '#start');
    await page.waitForSelector('#standing', { timeout: 60000 });
    const first = (Date.now() - begun) / 1000;
    await idle(page);
    await page.waitForSelector('#start');
    await picture(page, `new-${language}-3-plan`);
    await step(page, 'adjust');
    await page.waitForSelector('#schedule .bar');
    await picture(page, `new-${language}-4-adjust`);
    await step(page, 'hand');
    await page.waitForSelector('#publish');
    await click(page, '#publish');
    await page.waitForSelector('#documents a', { timeout: 120000 });
    await click(page, '#editions .tools button');
    await page.waitForSelector('#editions .messages li', { timeout: 60000 });
    const drafts = await page.locator('#editions .messages a[href$=".eml"]').count();
    const seconds = (Date.now() - begun) / 1000;
    await page.locator('#editions').scrollIntoViewIfNeeded();
    await page.screenshot({ path: path.join(pictures, `new-${language}-5-hand.png`), caret: 'initial' });
    return { cards, first, seconds, clicks, drafts };
  },

  // A return pasted, the bulletin finished in place.
  async after(page) {
    const seen = {};
    await step(page, 'close');
    await page.waitForSelector('#take-in');
    await page.fill('#form-text', more);
    await click(page, '#take-in');
    await page.waitForSelector('#close input[type=checkbox]:not(:checked)');
    seen.taken = await said(page);
    seen.unticked = await page.locator('#close input[type=checkbox]:not(:checked)').count();
    await click(page, '#after-write');
    await page.waitForSelector('[data-bulletin]', { timeout: 60000 });
    await click(page, '[data-bulletin]');
    const bulletin = page.frameLocator('iframe.bulletin');
    await bulletin.locator('#tools button').first().click();
    await bulletin.locator('#issue h1').first().click();
    await page.keyboard.type('Edited ');
    const kept = page.waitForResponse((answer) => answer.url().endsWith('/api/bulletin') && answer.ok());
    await bulletin.locator('#tools button').nth(1).click();
    await kept;
    // Neither what was said before nor that it takes a moment.
    const answered = (before) => ![before, '…'].some((end) => document.querySelector('#said').textContent.endsWith(end));
    await page.waitForFunction(answered, seen.taken);
    seen.kept = await said(page);
    return seen;
  },

  // A setting tried, its effect read, forgotten; a visit that was missed, and what the history would get.
  async around(page) {
    await step(page, 'settle');
    await page.waitForSelector('[data-setting="horizon.weeks"]');
    await audit(page, 'settle');
    await picture(page, 'settle');
    const effect = () => page.textContent('#effect .lines');
    const before = await effect();
    await page.fill('[data-setting="horizon.weeks"]', '6');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#discard');
    await page.waitForFunction((text) => document.querySelector('#effect .lines') && document.querySelector('#effect .lines').textContent !== text, before);
    const tried = await effect();
    await click(page, '#discard');
    await page.waitForSelector('#discard', { state: 'detached' });
    await page.waitForFunction((text) => document.querySelector('#effect .lines') && document.querySelector('#effect .lines').textContent === text, before);
    await plan(page);
    await step(page, 'close');
    await page.waitForSelector('#close-look');
    await audit(page, 'close');
    await picture(page, 'close');
    await page.locator('#close input[type=checkbox]:checked').first().uncheck();
    await click(page, '#close-look');
    await page.waitForFunction(() => document.querySelector('#closing').textContent !== '');
    const looked = await page.textContent('#closing');
    await click(page, '#close-write');
    await page.waitForFunction((text) => document.querySelector('#closing').textContent !== text, looked);
    return { before, tried, looked, written: await page.textContent('#closing') };
  },

  // The keyboard alone: pick up, read the verdicts, drop, undo, put back.
  async keys(page) {
    await plan(page);
    await step(page, 'adjust');
    await page.waitForSelector('#schedule .bar:not(.s4)');
    await grid(page).focus();
    const active = () => page.evaluate(() => {
      const at = document.querySelector('#schedule [role=grid]').getAttribute('aria-activedescendant');
      const cell = at && document.getElementById(at);
      return cell ? [cell.className, cell.getAttribute('aria-label')] : null;
    });
    // Down to the first row with a bar.
    for (let press = 0; press < 40; press++) {
      await page.keyboard.press('ArrowDown');
      const now = await active();
      if (now && now[0].includes('bar') && !now[0].includes('s4') && !now[0].includes('locked')) break;
    }
    const before = await standing(page);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#schedule .verdict.here');
    const here = await active();
    await page.keyboard.press('Escape');
    await page.waitForSelector('#schedule .verdict', { state: 'detached' });
    await page.keyboard.press('Enter');
    await page.waitForSelector('#schedule .verdict.here');
    let reached = null;
    for (const key of ['ArrowRight', 'ArrowLeft']) {
      for (let press = 0; press < 20 && reached === null; press++) {
        await page.keyboard.press(key);
        const now = await active();
        if (now && now[0].includes('free')) reached = now;
      }
    }
    let moved = null, undone = null;
    if (reached) {
      await page.keyboard.press('Enter');
      await page.waitForSelector('#schedule .verdict', { state: 'detached' });
      moved = await standing(page);
      await page.keyboard.press('Control+z');
      await page.waitForFunction((text) => document.querySelector('#standing').textContent === text, before);
      undone = await standing(page);
    }
    return { here, reached, before, moved, undone };
  },

  // Lock, forbid, allow, unplace, place, versions, replan; drawn with the mouse.
  async desk(page) {
    const seen = {};
    await plan(page);
    await step(page, 'adjust');
    await pickUp(page);
    await page.keyboard.press('Escape');
    await page.waitForSelector('#schedule .verdict', { state: 'detached' });
    await page.fill('#version', 'first');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#versions option', { state: 'attached' });
    await click(page, '#lock');
    await page.waitForSelector('#schedule .bar.locked');
    await click(page, '#unlock');
    await page.waitForSelector('#schedule .bar.locked', { state: 'detached' }).catch(() => {});
    seen.unlocked = await page.locator('#pick-up').count();
    const left = () => page.textContent('#left h3');
    seen.left = await left();
    await click(page, '#unplace');
    await page.waitForFunction((text) => document.querySelector('#left h3').textContent !== text, seen.left);
    seen.leftAfter = await left();
    await click(page, '#compare');
    await page.waitForSelector('#difference li');
    seen.difference = await page.locator('#difference li').allTextContents();
    await click(page, '#return');
    await page.waitForFunction((text) => document.querySelector('#left h3').textContent === text, seen.left);
    seen.back = await left();
    await click(page, '#compare');
    await page.waitForFunction(() => document.querySelector('#difference li') === null);
    const bar = bars(page).and(page.locator(':not(.locked)')).first();
    const box = await bar.boundingBox();
    await page.mouse.move(box.x + 5, box.y + 5);
    await page.mouse.down();
    await page.mouse.move(box.x + 60, box.y + 5, { steps: 4 });
    await page.waitForSelector('#schedule .verdict');
    const free = page.locator('#schedule .verdict.free');
    seen.freeToDrag = await free.count();
    if (seen.freeToDrag > 0) {
      const target = await free.first().boundingBox();
      await page.mouse.move(target.x + target.width / 2, target.y + 4, { steps: 4 });
      await page.mouse.up();
      await page.waitForSelector('#schedule .verdict', { state: 'detached' });
    } else await page.mouse.up();
    seen.undo = await page.isEnabled('#undo');
    await click(page, '#replan');
    await page.waitForFunction(() => document.querySelector('#replan').disabled === false);
    await idle(page);
    return seen;
  },

  // With a finger on a telephone: a bar, then a free week.
  async touch(page) {
    await plan(page);
    await step(page, 'adjust');
    await page.waitForSelector('#schedule .bar:not(.s4)');
    const before = await standing(page);
    const all = bars(page).and(page.locator(':not(.locked)'));
    const count = await all.count();
    for (let at = 0; at < count; at++) {
      await all.nth(at).tap();
      await page.waitForSelector('#schedule .verdict');
      const free = page.locator('#schedule .verdict.free').first();
      if (await free.count() > 0) {
        await free.tap();
        await page.waitForFunction((text) => document.querySelector('#standing').textContent !== text || document.querySelector('#undo').disabled === false, before);
        break;
      }
      await page.tap('#put-back');
      await page.waitForSelector('#schedule .verdict', { state: 'detached' });
    }
    return { undo: await page.isEnabled('#undo') };
  },

  // Faults at their cells, mended by a suggestion, saved when asked.
  async faults(page) {
    const seen = { rows: await page.locator('#faults tbody tr').count(), why: await page.locator('#faults tbody tr').first().locator('td').allTextContents() };
    await audit(page, 'faults');
    await picture(page, 'faults');
    await click(page, '.suggestion');
    await page.waitForSelector('#understood');
    seen.mended = await page.locator('#mended').count();
    await click(page, '#save');
    await page.waitForSelector('#mended', { state: 'detached' });
    return seen;
  },

  // A table: a row more and one less, in a copy, forgotten again; a header of one's own mapped by choosing.
  async tables(page) {
    const seen = {};
    seen.headers = await page.locator('#headers [data-header]').count();
    await audit(page, 'headers');
    await picture(page, 'headers');
    await page.selectOption('#headers [data-header]', 'hired');
    await page.waitForSelector('#headers', { state: 'detached' });
    seen.mapped = await page.locator('#mended').count();
    await step(page, 'settle');
    await page.waitForSelector('#tables-choice');
    await page.selectOption('#tables-choice', 'absences');
    await page.waitForSelector('#table tbody tr.fresh');
    const rows = () => page.locator('#table tbody tr:not(.fresh)').count();
    seen.before = await rows();
    const fields = page.locator('#table tr.fresh input');
    for (const [at, text] of [more, '2027-01-11', '2027-01-15'].entries()) await fields.nth(at).fill(text);
    await click(page, '#row-more');
    const count = (number) => page.waitForFunction((wanted) => document.querySelectorAll('#table tbody tr:not(.fresh)').length === wanted, number);
    await count(seen.before + 1);
    await audit(page, 'tables');
    await picture(page, 'tables');
    // Something that no day is: the fault stands beside its cell, and is mended there.
    const day = page.locator('#table tbody tr:not(.fresh)').last().locator('input').nth(2);
    await day.fill('never');
    await day.press('Enter');
    await page.waitForSelector('#faults tbody tr');
    seen.faults = await page.locator('#faults tbody tr').count();
    await page.locator('#faults tbody input').first().fill('2027-01-15');
    clicks++;
    await page.locator('#faults tbody button').first().click();
    await page.waitForSelector('#faults', { state: 'detached' });
    await page.waitForSelector('#table tbody tr.fresh');
    clicks++;
    await page.locator('#table tbody tr:not(.fresh)').last().locator('button').click();
    await count(seen.before);
    await click(page, '#save');
    await page.waitForSelector('#mended', { state: 'detached' });
    return seen;
  },

  // Two scenarios beside the company as it is.
  async scenarios(page) {
    await step(page, 'plan');
    await page.waitForSelector('#scenarios-run');
    for (const [name, setting, value] of [['gap', 'regular.gap_weeks', '0'], ['tutor', 'rules.tutor_ratio', '3']]) {
      await page.fill('#scenario-name', name);
      await page.selectOption('#scenario-setting', setting);
      await page.fill('#scenario-value', value);
      await page.press('#scenario-value', 'Enter');
    }
    await page.selectOption('#scenario-time', '5');
    await click(page, '#scenarios-run');
    await page.waitForFunction(() => document.querySelectorAll('#compared thead th').length === 3, undefined, { timeout: 90000 });
    await page.waitForFunction(() => document.querySelector('#scenarios-run:not([disabled])'), undefined, { timeout: 60000 });
    await audit(page, 'scenarios');
    await picture(page, 'scenarios');
    const rows = await page.locator('#compared tbody tr').evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
    await page.locator('#compared tbody button').first().click();
    await page.waitForSelector('#mended');
    return { rows };
  },

  // Milliseconds: from the address to what was read, a verdict, a painted row after a key.
  async measure(page) {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const worked = async () => (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
    const opened = await page.evaluate(() => performance.now());
    const times = {};
    await step(page, 'adjust');
    await page.waitForSelector('#schedule .bar');
    const stint = await page.evaluate(() => fetch('/api/hand').then((answer) => answer.json()).then((hand) => hand.placed.map((row) => row[0])));
    times.verdicts = await page.evaluate(async (stints) => {
      const all = [];
      for (let turn = 0; turn < 30; turn++) {
        const body = JSON.stringify({ stint: stints[(turn * 37) % stints.length] });
        const start = performance.now();
        await fetch('/api/verdicts', { method: 'POST', headers: { 'content-type': 'application/json' }, body }).then((answer) => answer.json());
        all.push(performance.now() - start);
      }
      return all.sort((a, b) => a - b);
    }, stint);
    const keys = [];
    for (const text of ['e', 'e1', 'e12', 'e1', 'e', '', 'a', 'ab', '']) {
      const before = await worked();
      const passed = await page.evaluate(async (value) => {
        const start = performance.now(), search = document.getElementById('search');
        search.value = value;
        search.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        return performance.now() - start;
      }, text);
      keys.push([await worked() - before, passed]);
    }
    // An arrow key from row to row.
    await grid(page).focus();
    const arrows = [];
    for (let turn = 0; turn < 12; turn++) {
      const before = await worked();
      await page.keyboard.press(turn % 2 === 0 ? 'PageDown' : 'ArrowDown');
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      arrows.push(await worked() - before);
    }
    times.arrow = arrows.sort((a, b) => a - b)[arrows.length >> 1];
    // A lock, and what is replanned around it.
    times.around = await page.evaluate(async (locked) => {
      const post = (path, body) => fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }).then((answer) => answer.json());
      const state = () => fetch('/api/state').then((answer) => answer.json());
      const { revision } = await fetch('/api/status').then((answer) => answer.json());
      await post('/api/do', { act: 'lock', stint: locked, revision });
      const start = performance.now();
      await post('/api/plan', { around: true });
      while ((await state()).running) await new Promise((done) => setTimeout(done, 20));
      return performance.now() - start;
    }, stint[0]);
    const middle = (all) => all[all.length >> 1];
    const sorted = (at) => keys.map((key) => key[at]).sort((a, b) => a - b);
    return { opened, arrow: times.arrow, around: times.around, verdict: middle(times.verdicts), worstVerdict: times.verdicts[times.verdicts.length - 1], key: middle(sorted(1)), keyWork: middle(sorted(0)), worstKeyWork: sorted(0)[keys.length - 1], rows: Number(await grid(page).getAttribute('aria-rowcount')) };
  },

  async open() { return {}; },
};

(async () => {
  const browser = firefox ? await playwright.firefox.launch({ channel: 'moz-firefox', executablePath, headless: true }) : await playwright.chromium.launch({ executablePath, headless: true, args: FLAGS });
  try {
    const context = await browser.newContext(scenario === 'touch' ? { viewport: SIZES[1], hasTouch: true } : { viewport: SIZES[0] });
    const page = await context.newPage();
    const complained = [], foreign = [];
    page.on('console', (message) => complained.push(message.text()));
    page.on('pageerror', (error) => complained.push(error.message));
    page.on('request', (request) => { if (!request.url().startsWith(new URL(address).origin)) foreign.push(request.url()); });
    page.setDefaultTimeout(90000);
    await page.goto(address);
    await page.waitForFunction(() => document.documentElement.classList.contains('ready'));
    const seen = await scenarios[scenario](page);
    console.log(JSON.stringify({ ...seen, found, audited, complained, foreign, address: page.url() }));
  } finally {
    await browser.close();
  }
})().catch((error) => { console.error(error.message); process.exit(1); });
