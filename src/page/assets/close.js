// Close: returns taken in, what was held ticked, the rows that the history gets shown before they are written, and what
// is made of visits that are over.

import { make } from './elements.js';
import { attempt, button, get, post, question, say, section, send } from './server.js';
import { t } from './words.js';
import { Model } from './rows.js';
import { bulletin } from './bulletin.js';
import { documents } from './documents.js';

// Forms of mails, pasted or as files; a table of returns.
function takeIn(again) {
  const text = make('textarea', { id: 'form-text', rows: '5' });
  const files = make('input', { type: 'file', id: 'form-files', multiple: true, accept: '.txt,.csv' });
  const take = (name, content) => attempt(async () => {
    const { said } = await send(`/api/returns?name=${encodeURIComponent(name)}`, content);
    say(said);
    await again();
  });
  files.addEventListener('change', async () => {
    for (const file of files.files) await take(file.name, file);
    files.value = '';
  });
  const paste = button(t('take-in'), () => take('mail.txt', text.value).then(() => { text.value = ''; }), { id: 'take-in' });
  return [make('label', {}, t('form-text'), text), make('p', { class: 'ask' }, paste, make('label', { class: 'narrow' }, t('form-files'), files))];
}

export async function draw(state) {
  if (!state.hand) return [section('close', t('step-close'), make('p', {}, t('plan-first')))];
  const [hand, known] = [await get('/api/hand'), await get('/api/closing')];
  const model = new Model(hand);
  const fates = new Map(known.rows.map(([stint, done, said]) => [stint, { done: done === 1, said }]));
  const placed = model.stints.filter((stint) => fates.has(stint.index)).sort((a, b) => a.start - b.start || a.person - b.person);
  const titles = [t('was-held'), t('person'), t('host'), t('weeks'), t('returns')];
  const ticks = placed.map((stint) => make('input', { type: 'checkbox', checked: fates.get(stint.index).done, 'aria-label': `${t('was-held')}, ${model.sentence(stint)}` }));
  // Only what differs from what is known.
  const ticked = () => placed.map((stint, index) => [stint.index, ticks[index].checked]).filter(([stint, held]) => held !== fates.get(stint).done);
  const told = make('p', { class: 'lines', id: 'closing', 'aria-live': 'polite' });
  const ask = (write) => attempt(async () => {
    told.textContent = (await post('/api/close', { ticks: ticked(), write })).lines.join('\n');
    if (write) say(t('closed-now'));
  });
  const made = make('div', { id: 'after-documents' });
  const after = (replace = false) => attempt(async () => {
    say(t('working'));
    const done = await post('/api/after', { ticks: ticked(), replace });
    if (done.edited) {
      if (await question(t('draft-edited'), [done.edited], t('replace-it'))) await after(true);
      return;
    }
    made.replaceChildren(make('p', {}, done.folder), ...documents(done.edition, done.files), ...bulletin(done.edition));
  });
  const cells = (stint, index) => [ticks[index], model.people[stint.person].label, model.units[stint.unit].name, model.when(stint.start, stint.weeks), fates.get(stint.index).said];
  const rows = placed.map((stint, index) => make('tr', {}, ...cells(stint, index).map((cell, column) => make('td', { 'data-title': titles[column] }, cell))));
  const again = async () => { const parts = await draw(state); document.getElementById('content').replaceChildren(...parts); };
  return [
    section('returns', t('returns-in'), make('p', { class: 'help' }, t('returns-help')), ...takeIn(again), make('p', { class: 'lines', id: 'returned' }, known.returns.join('\n'))),
    section('close', t('step-close'), make('p', { class: 'help' }, t('close-help')),
      make('p', { class: 'ask' }, button(t('close-look'), () => ask(false), { class: 'main', id: 'close-look' }), button(t('close-write'), () => ask(true), { id: 'close-write' })), told,
      make('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': t('step-close') }, make('table', { class: 'list' }, make('thead', {}, make('tr', {}, ...titles.map((title) => make('th', { scope: 'col' }, title)))), make('tbody', {}, ...rows)))),
    section('after', t('after'), make('p', { class: 'help' }, t('after-help')), make('p', { class: 'ask' }, button(t('after-write'), () => after(), { id: 'after-write' })), made),
  ];
}

export function heard(event) {
  return event.kind === 'read' || event.kind === 'step' || event.kind === 'hand';
}
