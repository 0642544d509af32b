// Settle: what matters first, each with what it decides and, beside it, what the company can afford with it; all others below.

import { make } from './elements.js';
import { attempt, get, post, section } from './server.js';
import { t } from './words.js';

function row(name, [key, value, help]) {
  const field = make('input', { type: 'text', value, autocomplete: 'off', spellcheck: 'false', 'data-setting': `${name}.${key}` });
  const form = make('form', { class: 'ask' }, make('label', {}, make('span', {}, help, ' ', make('code', {}, `${name}.${key}`)), field), make('button', { type: 'submit' }, t('try')));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    attempt(() => post('/api/set', { section: name, key, value: field.value }));
  });
  return form;
}

export async function draw(state) {
  if (state.reading !== 'sound') return [section('settle', t('step-settle'), make('p', {}, t('open-first')))];
  const { sections } = await get('/api/settings');
  const first = sections.flatMap(({ section: name, rows }) => rows.filter((one) => one[3] === 1).map((one) => row(name, one)));
  const rest = sections.map(({ section: name, about, rows }) => make('details', {}, make('summary', {}, `[${name}] ${about || ''}`), ...rows.filter((one) => one[3] === 0).map((one) => row(name, one))));
  const cards = state.understood.cards.map(([number, noun]) => make('li', {}, make('b', {}, number.toLocaleString(document.documentElement.lang)), ' ', make('span', {}, noun)));
  return [section('settle', t('step-settle'), make('p', { class: 'help' }, t('settle-help')),
    make('div', { class: 'halves' }, make('div', { id: 'settings' }, ...first), make('div', { id: 'effect' }, make('h3', {}, t('affordability')), make('ul', { class: 'cards' }, ...cards), make('p', { class: 'lines' }, state.understood.affordability))),
    make('h3', {}, t('settle-others')), ...rest)];
}

export function heard(event) {
  return event.kind === 'step' || event.kind === 'hand';
}
