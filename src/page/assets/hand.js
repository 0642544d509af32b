// Hand out: what changed, documents as a draft or published, editions brought back.

import { make } from './elements.js';
import { attempt, button, get, post, say, section } from './server.js';
import { t } from './words.js';

const SHOWN = 60;

function list(lines) {
  const all = make('ul', {}, ...lines.slice(0, SHOWN).map((line) => make('li', {}, line)));
  if (lines.length <= SHOWN) return [all];
  const more = button(t('show-more'), () => { all.append(...lines.slice(SHOWN).map((line) => make('li', {}, line))); more.remove(); });
  return [all, more];
}

const address = (edition, path) => `/documents/${encodeURIComponent(edition)}/${path.split('/').map(encodeURIComponent).join('/')}`;

function documents(written) {
  const links = written.files.map((path) => make('a', { href: address(written.edition, path), target: '_blank', rel: 'noopener' }, path));
  const items = links.slice(0, SHOWN).map((link) => make('li', {}, link));
  return [make('p', {}, written.folder), make('ul', {}, ...items)];
}

export async function draw(state) {
  if (!state.hand) return [section('hand', t('step-hand'), make('p', {}, t('plan-first')))];
  const [changes, { editions }] = [await attempt(() => get('/api/changes')), await get('/api/editions')];
  const written = make('div', { id: 'documents' });
  const write = (publish) => attempt(async () => {
    say(t('working'));
    const told = await post('/api/documents', { publish });
    written.replaceChildren(make('h3', {}, t('documents')), ...documents(told));
    if (publish) shelf.replaceChildren(...(await get('/api/editions')).editions.map(edition));
  });
  const edition = (name) => make('li', {}, make('a', { href: address(name, 'report.html'), target: '_blank', rel: 'noopener' }, name), ' ', button(t('bring-back'), () => attempt(() => post('/api/bring-back', { edition: name })), { 'aria-label': `${t('bring-back')} ${name}` }));
  const shelf = make('ul', { id: 'editions' }, ...editions.map(edition));
  const told = !changes ? [] : changes.edition === null ? [make('p', {}, t('never-published'))] : changes.lines.length === 0 ? [make('p', {}, t('same'))] : [make('p', {}, changes.points), ...list(changes.lines)];
  return [
    section('hand', t('step-hand'), make('p', { class: 'help' }, t('hand-help')), make('p', { class: 'ask' }, button(t('draft'), () => write(false), { class: 'main', id: 'draft' }), button(t('publish'), () => write(true), { id: 'publish' }), make('a', { href: '/report', target: '_blank', rel: 'noopener' }, t('report'))), written),
    section('changes', t('changes'), ...told),
    section('editions-of', t('editions'), shelf),
  ];
}
