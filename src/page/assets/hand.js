// Hand out: what changed and who must hear of it, documents as a draft or published, editions brought back.

import { make } from './elements.js';
import { attempt, button, get, post, question, say, section } from './server.js';
import { t } from './words.js';
import { bulletin } from './bulletin.js';
import { documents, first, link } from './documents.js';
import { known, several } from './whom.js';

// Somebody who must hear: the name, what is told, the draft where it was written.
function heard(one, edition) {
  const how = one.address || t('notice');
  const head = [make('b', {}, one.name), ` · ${how}`];
  const file = edition ? [link(edition, one.file, t('message'))] : [];
  return make('li', {}, make('details', {}, make('summary', {}, ...head), make('ul', {}, ...one.told.map((line) => make('li', {}, line)))), ...file);
}

function changed(changes) {
  if (changes.edition === null) return [make('p', {}, t('never-published'))];
  if (changes.remark) return [make('p', { class: 'note warn' }, changes.remark)];
  if (changes.rows.length === 0) return [make('p', { id: 'unchanged' }, t('same'))];
  const cell = (text, index) => make('td', { 'data-title': changes.heads[index] }, text);
  const rows = changes.rows.map((row) => make('tr', {}, ...row.map(cell)));
  const [body, more] = first(rows, make('tbody', {}));
  const table = make('table', { class: 'list' }, make('thead', {}, make('tr', {}, ...changes.heads.map((head) => make('th', { scope: 'col' }, head)))), body);
  return [make('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': t('changes') }, table), ...(more ? [more] : [])];
}

function hearing(changes) {
  const remark = changes.organizer ? [make('p', { class: 'note' }, changes.organizer)] : [];
  if (changes.hearing.length === 0) return [make('p', {}, t('nobody-to-hear'))];
  return [...remark, ...first(changes.hearing.map((one) => heard(one)), make('ul', { id: 'hearing' }))];
}

// An edition: its pages, its messages, and the way back to it.
function edition([name, title]) {
  const place = make('div', {});
  const letters = () => attempt(async () => {
    const told = await post('/api/messages', { edition: name });
    const note = (ones) => attempt(async () => {
      await post('/api/sent', { edition: name, recipients: ones.map((one) => [one.kind, one.number]) });
      say(t('noted-sent'));
      await letters();
    });
    const rows = told.hearing.map((one) => {
      const row = heard(one, name);
      row.append(button(t('was-sent'), () => note([one]), { 'aria-label': `${t('was-sent')}${t('colon')}${one.name}` }));
      return row;
    });
    const all = rows.length === 0 ? [] : [button(t('all-sent'), () => note(told.hearing), { class: 'all-sent' })];
    place.replaceChildren(...(rows.length === 0 ? [make('p', {}, t('nobody-to-hear'))] : [...first(rows, make('ul', { class: 'messages' })), ...all]));
  });
  return make('li', { 'data-edition': name }, make('b', {}, title), ' ', link(name, 'report.html', t('report')), ' ',
    make('span', { class: 'tools' }, button(t('messages'), letters, { 'aria-label': `${t('messages')}${t('colon')}${title}` }),
      button(t('bring-back'), () => attempt(() => post('/api/bring-back', { edition: name })), { 'aria-label': `${t('bring-back')}${t('colon')}${title}` })), place);
}

export async function draw(state) {
  if (!state.hand) return [section('hand', t('step-hand'), make('p', {}, t('plan-first')))];
  const [changes, { editions }, { people, units }] = [await attempt(() => get('/api/changes')), await get('/api/editions'), await get('/api/hand')];
  const whom = several('whom', t('for-whom'), known(people, units));
  const kits = make('input', { type: 'checkbox', id: 'kits', checked: true });
  const written = make('div', { id: 'documents' });
  const write = (publish, replace = false) => attempt(async () => {
    say(t('working'));
    const told = await post('/api/documents', { publish, replace, kits: kits.checked, people: whom.people(), units: whom.units() });
    if (told.edited) {
      if (await question(t('draft-edited'), [told.edited], t('replace-it'))) await write(publish, true);
      return;
    }
    written.replaceChildren(make('h3', {}, t('documents')), make('p', {}, told.folder), ...documents(told.edition, told.files), ...bulletin(told.edition));
    shelf.replaceChildren(...(await get('/api/editions')).editions.map(edition));
    if (publish) fill(await get('/api/changes'));
    say(t(publish ? 'published-now' : 'drafted-now'));
  });
  const [differs, hears] = [make('div', {}), make('div', {})];
  const fill = (now) => { differs.replaceChildren(...changed(now)); hears.replaceChildren(...hearing(now)); };
  if (changes) fill(changes);
  const shelf = make('ul', { id: 'editions' }, ...editions.map(edition));
  return [
    section('hand', t('step-hand'), make('p', { class: 'help' }, t('hand-help')), make('div', { class: 'ask' }, ...whom.parts),
      make('p', {}, make('label', { class: 'tick' }, kits, ` ${t('with-kits')}`)),
      make('p', { class: 'ask' }, button(t('draft'), () => write(false), { class: 'main', id: 'draft' }), button(t('publish'), () => write(true), { id: 'publish' }), make('a', { href: '/report', target: '_blank', rel: 'noopener' }, t('report'))), written),
    ...(changes ? [section('changes', t('changes'), differs), section('to-hear', t('to-hear'), hears)] : []),
    section('editions-of', t('editions'), shelf),
  ];
}
