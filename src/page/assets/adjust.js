// Adjust: the schedule in hand, picked up stint by stint.

import { make, fold } from './elements.js';
import { Grid } from './grid.js';
import { loadCells, presenceCells } from './heat.js';
import { attempt, button, get, post, question, say, section } from './server.js';
import { t } from './words.js';
import { Model, byPerson, byUnit, heatRows } from './rows.js';
import { forget, panel } from './panel.js';
import { troubles } from './troubles.js';

let model, grid, heat, view = 'person', chosen = null, held = null, busy = Promise.resolve();
let dragging = null;

const at = (id) => document.getElementById(id);
const searched = () => fold(at('search').value).split(/\s+/).filter((word) => word !== '');

function rows() {
  return view === 'person' ? byPerson(model, searched(), held) : byUnit(model, searched(), held);
}

// Rows drawn anew; where one looks stays, unless a row is to be brought into sight.
function drawGrid(focus) {
  const fresh = rows();
  grid.again(fresh);
  if (focus !== undefined) {
    const stint = model.stints[focus];
    const row = fresh.findIndex((one) => (view === 'person' ? one.person && one.person.index === stint.person : one.unit && one.unit.index === stint.unit));
    if (row < 0) return;
    const cells = fresh[row].cells;
    const here = cells.findIndex((cell) => (held ? cell.verdict && cell.verdict.state === 'here' : cell.stint === focus));
    grid.move(row, here >= 0 ? here : Math.max(0, cells.findIndex((cell) => cell.verdict)));
  }
}

function drawSide() {
  const { status } = model;
  at('standing').textContent = status.sentence;
  at('quality').textContent = status.quality;
  at('undo').disabled = status.undo === 0;
  at('redo').disabled = status.redo === 0;
  at('chosen').replaceChildren(...panel(model, chosen, held, { pickUp, putBack, act }));
  drawLeft();
  at('troubles').replaceChildren(...troubles(model, showUnit, chosen === null));
  const more = status.broken_more > 0 ? [make('li', {}, t('rules-more'))] : [];
  at('rules').replaceChildren(...(status.broken.length === 0 ? [] : [make('h3', {}, t('rules')), make('ul', {}, ...status.broken.map((rule) => make('li', {}, rule)), ...more)]));
  at('forbidden').replaceChildren(...(model.forbidden.length === 0 ? [] : [make('h3', {}, t('forbidden')), make('ul', { class: 'pile' }, ...model.forbidden.map(([person, unit, start, weeks], pin) =>
    make('li', {}, `${model.people[person].name} → ${model.units[unit].name}, ${model.when(start, weeks)} `, button(t('allow'), () => act({ act: 'allow', pin })))))]));
  at('versions').replaceChildren(...status.versions.map((name) => make('option', { value: name }, name)));
  at('with-versions').hidden = status.versions.length === 0;
  at('unkept').hidden = status.kept;
}

const LEFT = 40;

function drawLeft() {
  const left = model.left();
  const one = (stint) => make('li', {}, button(`${model.people[stint.person].name} → ${model.units[stint.unit].name}`, () => { chosen = stint.index; pickUp(stint.index); }, { 'data-left': stint.index }));
  const pile = make('ul', { class: 'pile' }, ...left.slice(0, LEFT).map(one));
  const more = button(t('show-more'), () => { pile.append(...left.slice(LEFT).map(one)); more.remove(); });
  at('left').replaceChildren(make('h3', {}, `${t('left')} (${left.length})`), ...(left.length === 0 ? [make('p', {}, t('left-none'))] : left.length > LEFT ? [pile, more] : [pile]));
}

// A unit in sight, with what is to be placed there.
function showUnit(unit) {
  view = 'unit';
  document.querySelector('input[name=view][value=unit]').checked = true;
  grid.corner.textContent = t('by-unit');
  at('search').value = '';
  drawGrid();
  const row = grid.rows.findIndex((one) => one.unit && one.unit.index === unit.index);
  if (row >= 0) { grid.move(row, 0); grid.root.focus(); }
}

function drawHeat() {
  heat.load.again(heatRows(model, (unit) => loadCells(unit.name, model.loads[unit.index], model.labels)));
  heat.presence.again(heatRows(model, (unit) => presenceCells(unit.name, model.loads[unit.index], model.labels)));
}

// One thing after the other: each is done to what the one before made.
function queue(job) {
  busy = busy.then(() => attempt(job));
  return busy;
}

function act(deed) {
  return queue(async () => {
    try {
      model.update(await post('/api/do', { revision: model.status.revision, ...deed }));
    } catch (refused) {
      await fetchModel();
      drawGrid();
      drawSide();
      throw refused;
    }
    held = null;
    forget();
    drawGrid(deed.stint);
    drawSide();
    drawHeat();
    say(model.status.sentence);
  });
}

function pickUp(stint) {
  return queue(async () => {
    const told = await post('/api/verdicts', { stint });
    chosen = stint;
    held = { stint, weeks: told.weeks };
    drawGrid(stint);
    drawSide();
    grid.root.focus();
    say(`${t('held')} · ${model.sentence(model.stints[stint])}`);
  });
}

function putBack() {
  if (held === null) return;
  const stint = held.stint;
  held = null;
  drawGrid(stint);
  drawSide();
}

async function drop({ start, weeks, state }, label) {
  const stint = held.stint;
  if (state === 'here') return putBack();
  if (state === 'gone') return say(label);
  if (state === 'free') return act({ act: 'drop', stint, start, weeks });
  say(label);
  const offer = await attempt(() => post('/api/offer', { stint, start, weeks }));
  if (!offer) return undefined;
  const yes = await question(t('what-room'), [...offer.lines, offer.points], t('accept'));
  return yes ? act({ act: 'exchange', stint, start, weeks }) : grid.root.focus();
}

function choose(row, cell) {
  if (!cell) return;
  if (cell.verdict) drop(cell.verdict, cell.label);
  else if (cell.stint !== undefined) {
    chosen = cell.stint;
    if (held !== null && held.stint === cell.stint) putBack();
    else if (model.locked.has(cell.stint) || model.fixed.has(cell.stint)) { held = null; drawGrid(); drawSide(); } else pickUp(cell.stint);
  }
}

const cellAt = (target) => {
  const found = target && target.closest('[data-at]');
  if (!found) return null;
  const [row, cell] = found.getAttribute('data-at').split(',').map(Number);
  return grid.rows[row] && grid.rows[row].cells[cell];
};

// With a mouse a bar is drawn to its week; fingers and keys choose the bar, then the week.
function drags(root) {
  root.addEventListener('pointerdown', (event) => {
    const cell = event.pointerType === 'mouse' && event.button === 0 ? cellAt(event.target) : null;
    dragging = cell && cell.stint !== undefined ? { stint: cell.stint, x: event.clientX, moved: false } : null;
  });
  addEventListener('pointermove', (event) => {
    if (dragging && !dragging.moved && Math.abs(event.clientX - dragging.x) > 8) {
      dragging.moved = true;
      if (held === null || held.stint !== dragging.stint) pickUp(dragging.stint);
    }
  });
  addEventListener('pointerup', (event) => {
    const drag = dragging;
    dragging = null;
    if (!drag || !drag.moved) return;
    busy.then(() => {
      const columns = grid.root.querySelector('.grid-body .cells');
      if (held === null || held.stint !== drag.stint || !columns) return;
      const box = columns.getBoundingClientRect();
      const week = Math.floor((event.clientX - box.left) / box.width * model.weeks.length);
      const cell = held.weeks.find(([start]) => start === week);
      if (cell) drop({ start: cell[0], weeks: cell[1], state: cell[5] === 1 ? 'here' : cell[2] === 1 ? 'free' : 'taken' }, cell[4]);
    });
  });
}

function keys(event) {
  if (!grid || !grid.root.isConnected || at('question').open) return;
  if (event.key === 'Escape' && held !== null) putBack();
  else if ((event.ctrlKey || event.metaKey) && !/^(input|textarea)$/i.test(event.target.tagName)) {
    const undo = event.key === 'z' && !event.shiftKey, redo = event.key === 'y' || (event.key === 'Z' && event.shiftKey);
    if (!undo && !redo) return;
    event.preventDefault();
    act({ act: undo ? 'undo' : 'redo' });
  }
}
addEventListener('keydown', keys);

async function fetchModel() {
  model = new Model(await get('/api/hand'));
  const collator = new Intl.Collator(document.documentElement.lang);
  model.order = model.people.slice().sort((a, b) => a.home - b.home || collator.compare(a.name, b.name) || a.index - b.index);
  model.labels = {
    week: (week) => model.weeks[week].short, colon: t('colon'), closed: t('closed'), visitors: t('visitors-of-places'), present: t('present-of-least'),
  };
  if (held !== null && !model.stints[held.stint]) held = null;
  if (chosen !== null && !model.stints[chosen]) chosen = null;
}

function tools() {
  const search = make('input', { type: 'search', id: 'search', placeholder: t('search-hint'), autocomplete: 'off' });
  search.addEventListener('input', () => drawGrid());
  const views = ['person', 'unit'].map((name) => {
    const choice = make('input', { type: 'radio', name: 'view', value: name, checked: name === view });
    choice.addEventListener('change', () => { view = name; grid.corner.textContent = t('by-' + name); drawGrid(chosen === null ? undefined : chosen); });
    return make('label', { class: 'tick' }, choice, ` ${t('by-' + name)}`);
  });
  return make('div', { class: 'tools' }, make('label', {}, `${t('search')} `, search), make('fieldset', {}, make('legend', {}, t('by')), ...views),
    button(t('undo'), () => act({ act: 'undo' }), { id: 'undo' }), button(t('redo'), () => act({ act: 'redo' }), { id: 'redo' }),
    button(t('replan'), () => attempt(() => post('/api/plan', { around: true })), { id: 'replan' }));
}

function versions() {
  const name = make('input', { type: 'text', id: 'version', maxlength: '60', autocomplete: 'off' });
  const form = make('form', { class: 'ask' }, make('label', {}, t('version'), name), make('button', { type: 'submit' }, t('keep')));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    queue(async () => {
      model.status = (await post('/api/keep', { name: name.value })).status;
      name.value = '';
      drawSide();
    });
  });
  const known = make('select', { id: 'versions', 'aria-label': t('versions') });
  const compare = () => attempt(async () => {
    const told = await post('/api/compare', { name: known.value });
    at('difference').replaceChildren(told.lines.length === 0 ? make('p', {}, t('same')) : make('ul', {}, make('li', {}, told.points), ...told.lines.map((line) => make('li', {}, line))));
  });
  return [make('h3', {}, t('versions')), form, make('div', { class: 'tools', id: 'with-versions' }, known, button(t('compare'), compare, { id: 'compare' }), button(t('return'), () => act({ act: 'return', version: known.value }), { id: 'return' })), make('div', { id: 'difference' })];
}

export async function draw(state) {
  if (!state.hand) return [section('adjust', t('step-adjust'), make('p', {}, t('plan-first')))];
  held = null;
  await fetchModel();
  const key = [['verdict free', 'free'], ['verdict taken', 'taken'], ['verdict here', 'here']].map(([kind, word]) => make('span', { class: 'key-entry' }, make('i', { class: kind, 'aria-hidden': 'true' }), t(word)));
  const programmes = model.programmes.map((name, index) => make('span', { class: 'key-entry' }, make('i', { class: `bar p${index}`, 'aria-hidden': 'true' }), name));
  const main = section('adjust', t('step-adjust'), make('p', { class: 'help' }, t('adjust-help')), tools(), make('div', { class: 'key' }, ...programmes, ...key), make('div', { id: 'schedule' }));
  const side = make('section', { class: 'side', 'aria-label': t('chosen'), tabindex: '0' }, make('p', { id: 'standing' }), make('p', { id: 'quality', class: 'period' }), make('p', { id: 'unkept', class: 'note warn', hidden: true }, t('not-kept')),
    make('div', { id: 'rules' }), make('div', { id: 'troubles' }), make('h3', {}, t('chosen')), make('div', { id: 'chosen' }), make('div', { id: 'left' }), make('div', { id: 'forbidden' }), ...versions());
  return [make('div', { class: 'desk' }, main, side), section('load', t('load'), make('div', { id: 'load-grid' })), section('presence', t('presence'), make('div', { id: 'presence-grid' }))];
}

export function shown() {
  if (!at('schedule')) return;
  const columns = model.weeks.map((week) => ({ top: week.short, sub: week.day, title: week.span }));
  grid = new Grid('schedule', { label: t('schedule'), nothing: t('nothing'), corner: t('by-' + view), columns, kind: 'gantt', choose });
  heat = {
    load: new Grid('load-grid', { label: t('load'), nothing: t('nothing'), corner: t('host'), columns, kind: 'heat' }),
    presence: new Grid('presence-grid', { label: t('presence'), nothing: t('nothing'), corner: t('home'), columns, kind: 'heat' }),
  };
  drags(grid.root);
  drawGrid();
  drawSide();
  drawHeat();
}

export function heard(event) {
  if (!grid || !grid.root.isConnected) return false;
  if (event.kind === 'progress') return true;
  if (event.kind === 'step' || event.kind === 'hand') {
    queue(async () => {
      if (event.revision !== undefined && event.revision <= model.status.revision) return;
      await fetchModel();
      held = null;
      forget();
      drawGrid();
      drawSide();
      drawHeat();
    });
    return true;
  }
  if (event.kind === 'search') {
    at('replan').disabled = event.running;
    return true;
  }
  return false;
}
