// Plan: begin, watch, stop and keep; figures of what is in hand; scenarios side by side.

import { make } from './elements.js';
import { attempt, button, get, post, section } from './server.js';
import { t } from './words.js';
import { scenarios } from './scenarios.js';

let line, bar;

function begin(state) {
  const times = [['', 'no-limit'], ['10', 'ten-seconds'], ['60', 'a-minute'], ['600', 'ten-minutes']];
  const time = make('select', { id: 'time' }, ...times.map(([value, word]) => make('option', { value, selected: value === '60' }, t(word))));
  const start = () => attempt(() => post('/api/plan', { seconds: time.value === '' ? null : Number(time.value) }));
  return make('div', { class: 'ask' }, make('label', { class: 'narrow' }, t('time'), time), button(t(state.hand ? 'plan-on' : 'plan-now'), start, { class: 'main', id: 'start' }));
}

function busy() {
  line = make('span', { id: 'progress' }, t('working'));
  bar = make('progress', { 'aria-label': t('working') });
  return make('div', { class: 'busy' }, bar, line, button(t('stop'), () => attempt(() => post('/api/stop')), { class: 'main', id: 'stop' }));
}

function figures(told) {
  const broken = told.broken.length === 0 ? [] : [make('h3', {}, t('rules')), make('ul', {}, ...told.broken.map((rule) => make('li', {}, rule)))];
  return section('result', t('result'), make('p', { id: 'standing' }, told.sentence), make('p', {}, told.quality), ...broken,
    make('p', { class: 'ask' }, button(t('to-adjust'), () => { location.hash = 'adjust'; }, { class: 'main' }), make('a', { href: '/report', target: '_blank', rel: 'noopener' }, t('report'))));
}

export async function draw(state) {
  const help = make('p', { class: 'help' }, t('plan-help'));
  if (state.reading !== 'sound') return [section('plan', t('step-plan'), make('p', {}, t('open-first')))];
  const told = state.hand ? await get('/api/status') : undefined;
  const result = told ? [figures(told)] : [];
  return [section('plan', t('step-plan'), help, state.running ? busy() : begin(state)), ...result, await scenarios(state)];
}

export function heard(event) {
  if (event.kind !== 'progress') return false;
  if (line) line.textContent = event.text.join(' · ');
  if (bar && event.done !== null) bar.value = Math.min(1, event.done);
  return true;
}
