// Bring in: drop files, name a folder, take an example; what was understood, or what is wrong.

import { make } from './elements.js';
import { attempt, button, post, say, section, send } from './server.js';
import { t } from './words.js';
import { table } from './faults.js';
import { headers } from './headers.js';

async function take(files) {
  const all = [...files];
  if (all.length === 0) return;
  say(t('working'));
  await attempt(async () => {
    for (const [index, file] of all.entries()) {
      await send(`/api/drop?name=${encodeURIComponent(file.name)}&more=${index > 0}`, file);
    }
  });
}

function door(state) {
  const files = make('input', { type: 'file', multiple: true, accept: '.xlsx,.xlsm,.csv,.toml', id: 'files', hidden: true, 'aria-label': t('choose-files') });
  files.addEventListener('change', () => take(files.files));
  const place = make('div', { class: 'drop' }, make('p', {}, t('bring-help')), button(t('choose-files'), () => files.click(), { class: 'main' }), files);
  const over = (on) => (event) => { event.preventDefault(); place.classList.toggle('over', on); };
  place.addEventListener('dragover', over(true));
  place.addEventListener('dragleave', over(false));
  place.addEventListener('drop', (event) => { over(false)(event); take(event.dataTransfer.files); });
  const path = make('input', { type: 'text', id: 'path', autocomplete: 'off', spellcheck: 'false', value: state.place ? state.place.path : '' });
  const form = make('form', { class: 'ask' }, make('label', {}, t('or-path'), path), make('button', { type: 'submit' }, t('open')));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    attempt(() => post('/api/open', { path: path.value }));
  });
  const examples = state.examples.map(([name, text]) => make('li', {}, button(text, () => attempt(() => post('/api/example', { name })), { 'data-example': name })));
  const recent = state.recent.filter(([, known]) => !state.place || known !== state.place.path);
  const last = recent.length === 0 ? [] : [make('h3', {}, t('recent')), make('ul', { class: 'choices', id: 'recent' }, ...recent.map(([name, known]) => make('li', {}, button(name, () => attempt(() => post('/api/open', { path: known })), { title: known }))))];
  return section('door', t('step-bring'), place, ...last, form, make('h3', {}, t('or-example')), make('ul', { class: 'choices' }, ...examples));
}

function understood(told) {
  const cards = told.cards.map(([number, noun]) => make('li', {}, make('b', {}, number.toLocaleString(document.documentElement.lang)), ' ', make('span', {}, noun)));
  const notes = told.notes.length === 0 ? [] : [make('details', {}, make('summary', {}, `${t('notes')} (${told.notes.length})`), make('ul', {}, ...told.notes.map((note) => make('li', {}, note))))];
  const afford = told.affordability === '' ? [] : [make('details', {}, make('summary', {}, t('affordability')), make('p', { class: 'lines' }, told.affordability))];
  return section('understood', t('understood'), make('p', { class: 'period' }, told.period), make('ul', { class: 'cards' }, ...cards), ...notes, ...afford,
    make('p', {}, button(t('on-to-plan'), () => { location.hash = 'plan'; }, { class: 'main', id: 'to-plan' })));
}

export async function draw(state) {
  const read = state.reading === 'sound' ? [understood(state.understood)] : state.reading === 'faulty' ? [table(state)] : [];
  const unread = state.reading === 'nothing' ? [] : await headers();
  return [...unread, ...read, door(state)];
}

export function heard(event) {
  return event.kind === 'hand';
}
