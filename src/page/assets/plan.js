// Plan: begin, watch, stop and keep; figures of what is in hand.

import { make } from './elements.js';
import { attempt, button, get, post, section } from './server.js';
import { t } from './words.js';

let line, status;

function begin(state) {
  const times = [['', 'no-limit'], ['10', 'ten-seconds'], ['60', 'a-minute'], ['600', 'ten-minutes']];
  const time = make('select', { id: 'time' }, ...times.map(([value, word]) => make('option', { value, selected: value === '60' }, t(word))));
  const start = () => attempt(() => post('/api/plan', { seconds: time.value === '' ? null : Number(time.value) }));
  return make('div', { class: 'ask' }, make('label', { class: 'narrow' }, t('time'), time), button(t(state.hand ? 'plan-on' : 'plan-now'), start, { class: 'main', id: 'start' }));
}

function busy() {
  line = make('span', { id: 'progress' }, t('working'));
  return make('div', { class: 'busy' }, make('progress', { 'aria-label': t('working') }), line, button(t('stop'), () => attempt(() => post('/api/stop')), { class: 'main', id: 'stop' }));
}

function figures(told) {
  status = told;
  const broken = told.broken.length === 0 ? [] : [make('h3', {}, t('rules')), make('ul', {}, ...told.broken.map((rule) => make('li', {}, rule)))];
  return section('result', t('result'), make('p', { id: 'standing' }, told.sentence), make('p', {}, told.quality), ...broken,
    make('p', { class: 'ask' }, button(t('to-adjust'), () => { location.hash = 'adjust'; }, { class: 'main' }), make('a', { href: '/report', target: '_blank', rel: 'noopener' }, t('report'))));
}

export async function draw(state) {
  const help = make('p', { class: 'help' }, t('plan-help'));
  if (state.reading !== 'sound') return [section('plan', t('step-plan'), make('p', {}, t('open-first')))];
  const told = state.hand ? await get('/api/status') : undefined;
  const result = told ? [figures(told)] : [];
  return [section('plan', t('step-plan'), help, state.running ? busy() : begin(state)), ...result];
}

export function heard(event) {
  if (event.kind === 'progress') {
    const gap = event.points !== null && event.bound !== null && status ? ` · ${Math.round(event.points - event.bound).toLocaleString(document.documentElement.lang)}` : '';
    if (line) line.textContent = event.text + (gap && ` · Δ ${gap.slice(3)}`);
    return true;
  }
  return false;
}
