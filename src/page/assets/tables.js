// The company's files as tables: a cell is changed where it stands, rows are added and taken out; files stay until saved.

import { make, fold } from './elements.js';
import { attempt, button, get, post, section } from './server.js';
import { t } from './words.js';

const SHOWN = 50;
// Those that planners change most come first.
const FIRST = ['absences', 'closures', 'capacity', 'preferences', 'groups', 'sites', 'moves', 'choices', 'stints', 'units', 'employees', 'relations'];

let chosen = null, page = 0, wanted = '';

const edit = (edits) => attempt(() => post('/api/edit', { edits }));

function field(told, column, at, attributes) {
  const { header, offered = [], required } = told.columns[column];
  return make('input', { type: 'text', autocomplete: 'off', spellcheck: 'false', list: offered.length > 0 && `offered-${column}`, 'aria-label': `${header}, ${at}`, 'aria-required': required === true && 'true', ...attributes });
}

function row(told, [line, cells]) {
  const at = `${t('line')} ${line}`;
  const fields = told.columns.map((column, index) => {
    const own = field(told, index, at, { value: cells[index] ?? '', 'data-key': `${told.name}-${line}-${index}` });
    own.addEventListener('change', () => edit([{ edit: 'cell', file: told.file, sheet: told.sheet, line, column: index + 1, text: own.value }]));
    return make('td', { 'data-title': column.header }, own);
  });
  const out = button('×', () => edit([{ edit: 'no-row', table: told.name, line }]), { 'aria-label': `${t('row-out')}, ${at}`, title: t('row-out') });
  return make('tr', {}, make('th', { scope: 'row', class: 'n' }, String(line)), ...fields, make('td', { 'data-title': t('row-out') }, out));
}

function fresh(told) {
  const fields = told.columns.map((column, index) => field(told, index, t('row-more'), { 'data-key': `${told.name}-fresh-${index}` }));
  const add = async () => {
    if (fields.every((one) => one.value.trim() === '')) return fields[0].focus();
    return edit([{ edit: 'row', table: told.name, cells: fields.map((one) => one.value) }]);
  };
  fields.forEach((one) => one.addEventListener('keydown', (event) => { if (event.key === 'Enter') add(); }));
  return make('tr', { class: 'fresh' }, make('th', { scope: 'row' }, '+'), ...fields.map((one, index) => make('td', { 'data-title': told.columns[index].header }, one)), make('td', {}, button(t('row-more'), add, { class: 'main', id: 'row-more' })));
}

function head(column) {
  const about = [column.about, column.blank && `${t('blank')} ${column.blank}`].filter(Boolean).join(' · ');
  return make('th', { scope: 'col', title: about }, column.header, column.required ? make('b', { title: t('required') }, ' *') : null, column.read ? null : make('small', {}, ` ${t('not-read')}`));
}

function body(told) {
  const words = fold(wanted).split(/\s+/).filter((word) => word !== '');
  const found = told.rows.filter(([, cells]) => { const text = fold(cells.join(' ')); return words.every((word) => text.includes(word)); });
  const last = Math.max(0, Math.ceil(found.length / SHOWN) - 1);
  page = Math.min(page, last);
  return { rows: found.slice(page * SHOWN, (page + 1) * SHOWN), last, count: found.length };
}

async function open(place, told) {
  const rows = make('tbody', {}), pages = make('div', { class: 'tools' });
  const search = make('input', { type: 'search', id: 'table-search', value: wanted, autocomplete: 'off', 'aria-label': t('search') });
  const draw = () => {
    const { rows: shown, last, count } = body(told);
    rows.replaceChildren(fresh(told), ...shown.map((one) => row(told, one)));
    const turn = (by) => () => { page += by; draw(); };
    pages.replaceChildren(...(last === 0 ? [] : [button('←', turn(-1), { disabled: page === 0, 'aria-label': t('page-before') }), make('span', {}, `${page * SHOWN + 1}–${Math.min(count, (page + 1) * SHOWN)} / ${count}`), button('→', turn(1), { disabled: page === last, 'aria-label': t('page-after') })]));
  };
  search.addEventListener('input', () => { wanted = search.value; page = 0; draw(); });
  const lists = told.columns.map(({ offered = [] }, index) => make('datalist', { id: `offered-${index}` }, ...offered.map((value) => make('option', { value }))));
  const columns = make('details', {}, make('summary', {}, t('columns')), make('dl', { class: 'meanings' }, ...told.columns.filter((column) => column.about).flatMap((column) => [make('dt', {}, column.header), make('dd', {}, [column.about, column.blank && `${t('blank')} ${column.blank}`].filter(Boolean).join(' · '))])));
  place.replaceChildren(make('p', { class: 'period' }, told.about ?? ''), columns, make('div', { class: 'tools' }, make('label', {}, `${t('search')} `, search), pages),
    make('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': told.label }, make('table', { class: 'list editable' }, make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, t('line')), ...told.columns.map(head), make('th', { scope: 'col' }, make('span', { class: 'unseen' }, t('row-out'))))), rows)), ...lists);
  draw();
}

export async function tables() {
  const all = await get('/api/tables');
  const order = [...FIRST.map((name) => all.find((one) => one.name === name)), ...all.filter((one) => !FIRST.includes(one.name))];
  const place = make('div', { id: 'table' });
  const show = async (name) => {
    const told = await attempt(() => get(`/api/table?name=${name}`));
    if (told) await open(place, { ...told, about: all.find((one) => one.name === name).about });
  };
  const choice = make('select', { id: 'tables-choice' }, make('option', { value: '' }, t('table-choose')), ...order.map(({ name, label, rows }) => make('option', { value: name, selected: name === chosen }, rows === null ? label : `${label} (${rows.toLocaleString(document.documentElement.lang)})`)));
  choice.addEventListener('change', () => {
    [chosen, page, wanted] = [choice.value || null, 0, ''];
    if (chosen) show(chosen); else place.replaceChildren();
  });
  if (chosen) await show(chosen);
  return section('tables', t('tables'), make('p', { class: 'help' }, t('tables-help')), make('div', { class: 'ask' }, make('label', { class: 'narrow' }, t('table'), choice)), place);
}
