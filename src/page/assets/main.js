// The way through: which step is shown, what is said everywhere, and what the server tells.

import { make } from './elements.js';
import { grids } from './grid.js';
import { attempt, button, get, listen, post, say } from './server.js';
import { speak, t } from './words.js';
import * as bring from './bring.js';
import * as settle from './settle.js';
import * as plan from './plan.js';
import * as adjust from './adjust.js';
import * as hand from './hand.js';
import * as live from './live.js';
import * as close from './close.js';
import * as links from './links.js';

const STEPS = [['bring', bring], ['settle', settle], ['plan', plan], ['adjust', adjust], ['hand', hand], ['live', live], ['close', close]];
const content = document.getElementById('content');
let state, shown, turn = 0;

// The chain is no step: it is there at any time.
const ALL = [...STEPS, ['chain', links]];
const wanted = () => ALL.find(([name]) => `#${name}` === location.hash) || STEPS[0];

function drawSteps(current) {
  const steps = document.getElementById('steps');
  steps.setAttribute('aria-label', t('steps'));
  steps.replaceChildren(...STEPS.map(([name], index) => make('a', { href: `#${name}`, 'aria-current': name === current && 'step' }, make('b', { 'aria-hidden': 'true' }, String(index + 1)), t('step-' + name))));
}

function drawTop() {
  document.title = state.place ? `${state.place.name} – Passerelle` : 'Passerelle';
  document.getElementById('skip').textContent = t('skip');
  document.getElementById('place').textContent = state.place ? state.place.name : '';
  const choice = make('select', { 'aria-label': t('language'), id: 'language' }, ...state.languages.map(([code, name]) => make('option', { value: code, selected: code === state.language }, name)));
  choice.addEventListener('change', () => attempt(async () => { await post('/api/language', { language: choice.value }); await again(); }));
  const chain = state.reading === 'sound' ? [make('a', { href: '#chain', id: 'to-chain', 'aria-current': location.hash === '#chain' && 'page' }, t('chain'))] : [];
  document.getElementById('whole').replaceChildren(...chain, choice, button(t('quit'), () => attempt(() => post('/api/quit'))));
}

function outside() {
  if (!state.changed_outside) return null;
  const read = button(t('read-again'), () => attempt(() => post('/api/read')), { id: 'read-again' });
  return make('p', { class: 'note warn' }, t('changed-outside'), read);
}

function mended() {
  if (!state.place || !state.place.mended) return null;
  const [save, discard] = [['save', 'save'], ['discard', 'discard']].map(([word, route]) => button(t(word), () => attempt(() => post(`/api/${route}`)), { id: word }));
  return make('p', { class: 'note', id: 'mended' }, t('mended'), save, discard);
}

// Asks where things stand and draws the step that is wanted.
async function again() {
  const own = ++turn;
  state = await get('/api/state');
  if (own !== turn) return;
  speak(state.language, state.words);
  drawTop();
  const [name, step] = wanted();
  drawSteps(name);
  const drawn = await step.draw(state);
  if (own !== turn) return;
  const [focus, same] = [focused(), shown === step];
  content.replaceChildren(...[outside(), mended(), ...drawn].filter((part) => part !== null));
  shown = step;
  if (step.shown) step.shown();
  const back = same && focus && content.querySelector(focus);
  if (back) back.focus({ preventScroll: true });
  if (state.remark) say(state.remark);
  document.documentElement.classList.add('ready');
}

// What has the focus, so that it has it again when the step is drawn anew.
function focused() {
  const element = document.activeElement;
  if (!element || !content.contains(element)) return null;
  return element.id ? `#${CSS.escape(element.id)}` : element.dataset.key ? `[data-key="${CSS.escape(element.dataset.key)}"]` : null;
}

const redraw = () => attempt(again);

function heard(event) {
  if (event.kind === 'over') {
    source.close();
    content.replaceChildren(make('p', { class: 'note' }, t('over')));
  } else if (event.kind === 'changed-outside') {
    state.changed_outside = true;
    if (!document.getElementById('read-again')) content.prepend(outside());
  } else if (shown && shown.heard && shown.heard(event, state)) {
    // The step has drawn what it needed.
  } else if (event.kind !== 'progress' && event.kind !== 'step') redraw();
  if (event.kind === 'search' && event.wrong) say(event.wrong);
}

// An error of the page's own is a sentence and a way on, and what is shown stays.
function broke() {
  if (document.getElementById('broke') === null) content.prepend(make('p', { class: 'note warn', id: 'broke' }, t('broke'), button(t('reload'), () => location.reload())));
}
addEventListener('error', broke);
addEventListener('unhandledrejection', broke);
addEventListener('hashchange', () => {
  if (ALL.some(([name]) => `#${name}` === location.hash)) redraw().then(() => content.focus());
});
// A file that misses its place must not take the page away.
for (const kind of ['dragover', 'drop']) addEventListener(kind, (event) => event.preventDefault());
addEventListener('beforeprint', () => grids.forEach((grid) => grid.root.isConnected && grid.print(true)));
addEventListener('afterprint', () => grids.forEach((grid) => grid.root.isConnected && grid.print(false)));

await redraw();
const source = listen(heard);
