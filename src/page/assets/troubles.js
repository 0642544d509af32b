// What asks for attention: units without room for what is left, weeks under the minimum, and what would help.

import { make } from './elements.js';
import { attempt, button, get } from './server.js';
import { leftMark } from './rows.js';
import { t } from './words.js';

let answered = null;

const names = (model, weeks) => weeks.map((week) => model.weeks[week].short).join(', ');

// By unit: what is left there, the weeks in which it is full, and those in which too few are at home.
export function found(model) {
  return model.units.map((unit) => {
    const loads = model.loads[unit.index] || [];
    const left = model.left(unit.stints).length, closed = loads.filter(([places]) => places === 0).length;
    const full = loads.flatMap(([places, visitors], week) => (places > 0 && visitors >= places ? [week] : []));
    const below = loads.flatMap(([, , present, least], week) => (least > 0 && present < least ? [week] : []));
    return { unit, left, full, below, open: loads.length - closed };
  }).filter(({ left, below }) => left > 0 || below.length > 0).sort((a, b) => b.below.length - a.below.length || b.left - a.left);
}

function item(model, { unit, left, full, below, open }, show) {
  const parts = [];
  if (left > 0) parts.push(leftMark(left), `${t('full')} ${full.length}/${open}`);
  if (below.length > 0) parts.push(`${t('below')} ${names(model, below)}`);
  return make('li', {}, button(`${unit.name}${t('colon')}${parts.join(' · ')}`, () => show(unit), { 'data-trouble': unit.index }));
}

const said = ([line, people]) => make('li', {}, line, people.length === 0 ? null : make('ul', {}, ...people.map((one) => make('li', {}, one))));

// Ways to mend them: each is confirmed by a search, which takes some seconds, so it is asked for when it is opened.
function ways(model, revision) {
  const place = make('div', { 'aria-live': 'polite' });
  const own = make('details', { id: 'remedies' }, make('summary', {}, t('remedies')), place);
  const fill = () => place.replaceChildren(make('ol', { class: 'remedies' }, ...answered.lines.map(said)));
  if (answered && answered.revision === revision) { fill(); own.open = true; }
  own.addEventListener('toggle', () => {
    if (!own.open || (answered && answered.revision === revision)) return;
    place.replaceChildren(make('p', {}, t('working')));
    attempt(async () => {
      answered = { revision, lines: await get('/api/remedies') };
      fill();
    }).then(() => { if (!answered || answered.revision !== revision) place.replaceChildren(); });
  });
  return own;
}

// Open until something is chosen; the count stays in sight.
export function troubles(model, show, open) {
  const all = found(model);
  if (all.length === 0) return [make('p', {}, t('no-troubles'))];
  return [make('details', { open }, make('summary', {}, make('b', {}, `${t('troubles')} (${all.length})`)), make('ul', { class: 'pile' }, ...all.map((one) => item(model, one, show))), ways(model, model.status.revision))];
}
