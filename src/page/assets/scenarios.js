// Scenarios: the company with other settings, planned beside each other; one that pleases is taken over.

import { make } from './elements.js';
import { attempt, button, get, post, section } from './server.js';
import { QUESTIONS } from './questions.js';
import { t } from './words.js';

// What is to be tried: each a name, and settings.
let wanted = [], settings = null;

const number = (value) => Math.round(value).toLocaleString(document.documentElement.lang);

function against(now, then) {
  if (then === undefined || Math.round(now) === Math.round(then)) return null;
  return make('em', {}, ` ${now > then ? '+' : '−'}${number(Math.abs(now - then))}`);
}

const said = (set) => (set.length === 0 ? t('as-it-is') : set.map(([name, key, value]) => `${name}.${key} = ${value}`).join(', '));

function take(set) {
  return attempt(async () => {
    for (const [name, key, value] of set) await post('/api/set', { section: name, key, value });
  });
}

function table(found) {
  const first = found[0];
  const lines = [['placed', 'placed'], ['unplaced', 'left'], ['surely', 'surely-unplaced'], ['points', 'points'], ['gap', 'at-best-fewer']];
  const figure = (one, key) => (one.wrong ? make('td', {}, '–') : make('td', { class: 'n' }, number(one[key]), one === first ? null : against(one[key], first[key])));
  const rows = lines.map(([key, word]) => make('tr', {}, make('th', { scope: 'row' }, t(word)), ...found.map((one) => figure(one, key))));
  const text = (word, of) => make('tr', {}, make('th', { scope: 'row' }, t(word)), ...found.map((one) => make('td', {}, of(one))));
  const act = (one) => (one.wrong || one.set.length === 0 ? '' : button(t('take-over'), () => take(one.set), { 'aria-label': `${t('take-over')} ${one.name}` }));
  return make('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': t('scenarios') }, make('table', { id: 'compared' },
    make('thead', {}, make('tr', {}, make('td', {}), ...found.map((one) => make('th', { scope: 'col' }, one.name)))),
    make('tbody', {}, text('settings', (one) => said(one.set || [])), ...rows, text('for-people', (one) => one.wrong || (one.lives || []).join(' ')), text('take-over', act))));
}

function form(state) {
  const name = make('input', { type: 'text', id: 'scenario-name', maxlength: '60', autocomplete: 'off' });
  const all = settings.flatMap(({ section: of, rows }) => rows.map((one) => ({ of, ...one })));
  const which = make('select', { id: 'scenario-setting' }, ...all.filter((one) => one.first).map((one) => make('option', { value: `${one.of}.${one.key}` }, t(QUESTIONS[`${one.of}.${one.key}`]))),
    make('optgroup', { label: t('settle-others') }, ...all.filter((one) => !one.first).map((one) => make('option', { value: `${one.of}.${one.key}` }, `${one.of}.${one.key}`))));
  const value = make('input', { type: 'text', id: 'scenario-value', autocomplete: 'off' });
  const known = () => all.find((one) => `${one.of}.${one.key}` === which.value);
  const fill = () => { value.value = known().value; };
  which.addEventListener('change', fill);
  fill();
  const list = make('ul', { class: 'choices', id: 'scenario-list' });
  const drawList = () => list.replaceChildren(...wanted.map((one, at) => make('li', {}, `${one.name}${t('colon')}${said(one.set)} `, button('×', () => { wanted.splice(at, 1); drawList(); }, { 'aria-label': `${t('row-out')} ${one.name}` }))));
  const own = make('form', { class: 'ask' }, make('label', { class: 'narrow' }, t('scenario'), name), make('label', {}, t('setting'), which), make('label', { class: 'narrow' }, t('value'), value), make('button', { type: 'submit' }, t('scenario-add')));
  own.addEventListener('submit', (event) => {
    event.preventDefault();
    const { of, key } = known(), title = name.value.trim() || `${wanted.length + 1}`;
    // The same name again: one setting more of the same scenario.
    const same = wanted.find((one) => one.name === title);
    if (same) same.set = [...same.set.filter((set) => `${set[0]}.${set[1]}` !== `${of}.${key}`), [of, key, value.value]];
    else wanted.push({ name: title, set: [[of, key, value.value]] });
    drawList();
  });
  drawList();
  const seconds = make('select', { id: 'scenario-time' }, ...[['5', 'five-seconds'], ['10', 'ten-seconds'], ['60', 'a-minute']].map(([amount, word]) => make('option', { value: amount }, t(word))));
  const run = () => attempt(() => post('/api/scenarios', { scenarios: wanted, seconds: Number(seconds.value) }));
  return [own, list, make('div', { class: 'ask' }, make('label', { class: 'narrow' }, t('time-each'), seconds), button(t('scenarios-run'), run, { id: 'scenarios-run', disabled: state.running }))];
}

export async function scenarios(state) {
  const found = await get('/api/scenarios');
  settings = (await get('/api/settings')).sections;
  return section('scenarios', t('scenarios'), make('p', { class: 'help' }, t('scenarios-help')), ...form(state), ...(found.length === 0 ? [] : [table(found)]));
}
