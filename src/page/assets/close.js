// Close: tick what was held; the rows that the history gets are shown before they are written.

import { make } from './elements.js';
import { attempt, button, get, post, say, section } from './server.js';
import { t } from './words.js';
import { Model } from './rows.js';

export async function draw(state) {
  if (!state.hand) return [section('close', t('step-close'), make('p', {}, t('plan-first')))];
  const model = new Model(await get('/api/hand'));
  const placed = model.stints.filter((stint) => stint.start !== null).sort((a, b) => a.start - b.start || a.person - b.person);
  const titles = [t('was-held'), t('person'), t('host'), t('weeks')];
  const ticks = placed.map((stint) => make('input', { type: 'checkbox', checked: true, 'aria-label': `${t('was-held')}, ${model.sentence(stint)}` }));
  const missed = () => placed.filter((_, index) => !ticks[index].checked).map((stint) => stint.index);
  const told = make('p', { class: 'lines', id: 'closing', 'aria-live': 'polite' });
  const ask = (write) => attempt(async () => {
    told.textContent = (await post('/api/close', { missed: missed(), write })).lines.join('\n');
    if (write) say(t('closed-now'));
  });
  const rows = placed.map((stint, index) => make('tr', {}, ...[ticks[index], model.people[stint.person].label, model.units[stint.unit].name, model.when(stint.start, stint.weeks)].map((cell, column) => make('td', { 'data-title': titles[column] }, cell))));
  return [section('close', t('step-close'), make('p', { class: 'help' }, t('close-help')),
    make('p', { class: 'ask' }, button(t('close-look'), () => ask(false), { class: 'main', id: 'close-look' }), button(t('close-write'), () => ask(true), { id: 'close-write' })), told,
    make('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': t('step-close') }, make('table', { class: 'list' }, make('thead', {}, make('tr', {}, ...titles.map((title) => make('th', { scope: 'col' }, title)))), make('tbody', {}, ...rows))))];
}

export function heard(event) {
  return event.kind === 'read' || event.kind === 'step' || event.kind === 'hand';
}
