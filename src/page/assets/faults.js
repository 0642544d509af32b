// Faults at their cells: what stands there can be mended, with the suggestion one click away, here or everywhere.

import { make } from './elements.js';
import { attempt, button, post, section } from './server.js';
import { t } from './words.js';

const SHOWN = 200;

const mend = (faults, text) => attempt(() => post('/api/mend', { cells: faults.map((fault) => ({ file: fault.file, line: fault.line, column: fault.column, text })) }));

function where(fault) {
  const parts = [fault.file];
  if (fault.sheet) parts.push(`${t('sheet')} ${fault.sheet}`);
  if (fault.line) parts.push(`${t('line')} ${fault.line}`);
  if (fault.header) parts.push(fault.header);
  return parts.join(', ');
}

// Those with the same text under the same header: what is meant once is meant everywhere.
const alike = (fault, all) => all.filter((other) => other.line && other.column && other.code === fault.code && other.file === fault.file && other.header === fault.header && other.text === fault.text);

function tools(fault, state) {
  if (!state.place.mendable || !fault.line || !fault.column || !fault.file.toLowerCase().endsWith('.csv')) return '';
  const all = alike(fault, state.faults);
  const field = make('input', { type: 'text', value: fault.text, 'aria-label': `${t('mend')} ${where(fault)}` });
  const parts = [field, button(t('mend'), () => mend([fault], field.value))];
  if (all.length > 1) parts.push(button(`${t('everywhere')} (${all.length})`, () => mend(all, field.value)));
  for (const suggestion of fault.suggestions) {
    parts.push(button(`→ ${suggestion}`, () => mend(all.length > 1 ? all : [fault], suggestion), { class: 'main suggestion' }));
  }
  return make('div', {}, ...parts);
}

export function table(state) {
  const titles = [t('where'), t('written'), t('why'), t('accepted'), t('mend')];
  const rows = state.faults.slice(0, SHOWN).map((fault) => {
    const cells = [where(fault), fault.text, fault.why, fault.accepted, tools(fault, state)];
    return make('tr', {}, ...cells.map((cell, column) => make('td', { 'data-title': titles[column] }, typeof cell === 'string' ? make('bdi', {}, cell) : cell)));
  });
  return section('faults', `${t('faults')} (${state.faults.length})`, make('p', { class: 'help' }, t('faults-help')), make('p', {}, button(t('read-again'), () => attempt(() => post('/api/read')))),
    make('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': t('faults') }, make('table', { class: 'list' }, make('thead', {}, make('tr', {}, ...titles.map((title) => make('th', { scope: 'col' }, title)))), make('tbody', {}, ...rows))));
}
