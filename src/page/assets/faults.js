// Faults at their cells: what stands there can be mended, with the suggestion one click away, here or everywhere.

import { make } from './elements.js';
import { attempt, button, post, section } from './server.js';
import { t } from './words.js';

const SHOWN = 200;

const mend = (fault, text) => attempt(() => post('/api/edit', { edits: [{ edit: 'cell', file: fault.file, sheet: fault.sheet, line: fault.line, column: fault.column, text }] }));
const everywhere = (fault, text) => attempt(() => post('/api/edit', { edits: [{ edit: 'everywhere', file: fault.file, sheet: fault.sheet, column: fault.column, old: fault.text, text }] }));

// A setting is named by its section and its key.
const setting = /^([a-z_]+)\.([a-z_]+)$/;
const set = (fault, value) => attempt(() => { const [, name, key] = setting.exec(fault.header); return post('/api/set', { section: name, key, value }); });

function where(fault) {
  const parts = [fault.file];
  if (fault.sheet) parts.push(`${t('sheet')} ${fault.sheet}`);
  if (fault.line) parts.push(`${t('line')} ${fault.line}`);
  if (fault.header) parts.push(fault.header);
  return parts.join(', ');
}

// Those with the same text under the same header: what is meant once is meant everywhere.
const alike = (fault, all) => all.filter((other) => other.line && other.column && other.code === fault.code && other.file === fault.file && other.sheet === fault.sheet && other.header === fault.header && other.text === fault.text).length;

function tools(fault, state) {
  const isSetting = fault.header && setting.test(fault.header);
  if (!fault.line || !fault.column || (!fault.sheet && !isSetting && !fault.file.toLowerCase().endsWith('.csv'))) return '';
  const count = alike(fault, state.faults), many = !isSetting && fault.text !== '' && (count > 1 || fault.rows > 1);
  const field = make('input', { type: 'text', value: fault.text, 'aria-label': `${t('mend')} ${where(fault)}`, 'data-key': where(fault) });
  const parts = [field, button(t('mend'), () => (isSetting ? set : mend)(fault, field.value))];
  if (many) parts.push(button(count > 1 ? `${t('everywhere')} (${count})` : t('everywhere'), () => everywhere(fault, field.value)));
  for (const suggestion of fault.suggestions) {
    parts.push(button(`→ ${suggestion}`, () => (isSetting ? set : many ? everywhere : mend)(fault, suggestion), { class: 'main suggestion' }));
  }
  return make('div', {}, ...parts);
}

export function table(state) {
  const titles = [t('where'), t('written'), t('why'), t('accepted'), t('mend')];
  const rows = state.faults.slice(0, SHOWN).map((fault) => {
    const why = fault.rows > 1 ? `${fault.why} (${t('rows-alike')} ${fault.rows.toLocaleString(document.documentElement.lang)})` : fault.why;
    const cells = [where(fault), fault.text, why, fault.accepted, tools(fault, state)];
    return make('tr', {}, ...cells.map((cell, column) => make('td', { 'data-title': titles[column] }, typeof cell === 'string' ? make('bdi', {}, cell) : cell)));
  });
  return section('faults', `${t('faults')} (${state.faults.length})`, make('p', { class: 'help' }, t('faults-help')), make('p', {}, button(t('read-again'), () => attempt(() => post('/api/read')))),
    make('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': t('faults') }, make('table', { class: 'list' }, make('thead', {}, make('tr', {}, ...titles.map((title) => make('th', { scope: 'col' }, title)))), make('tbody', {}, ...rows))));
}
