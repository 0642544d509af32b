// Headers that nothing reads: what each stands for is chosen once, and kept in the settings.

import { make } from './elements.js';
import { attempt, get, post, section } from './server.js';
import { t } from './words.js';

function choice(told, header) {
  const select = make('select', { 'aria-label': `${told.place}, ${header}`, 'data-header': header }, make('option', { value: '' }, t('header-none')), ...told.options.map(([column, label, required]) => make('option', { value: column }, required ? `${label} *` : label)));
  select.addEventListener('change', () => attempt(() => post('/api/edit', { edits: [{ edit: 'header', table: told.table, column: select.value, header }] })));
  return make('li', {}, make('b', {}, header), make('span', {}, ` (${told.place}) → `), select);
}

export async function headers() {
  const all = await get('/api/headers');
  if (all.length === 0) return [];
  const items = all.flatMap((told) => told.headers.map((header) => choice(told, header)));
  return [section('headers', `${t('headers')} (${items.length})`, make('p', { class: 'help' }, t('headers-help')), make('ul', { class: 'mapping' }, ...items))];
}
