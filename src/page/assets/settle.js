// Settle: questions whose effect stands beside them; the company's tables; all other settings one click deeper.

import { make } from './elements.js';
import { attempt, get, post, say, section } from './server.js';
import { t } from './words.js';
import { table as faults } from './faults.js';
import { QUESTIONS } from './questions.js';
import { tables } from './tables.js';

const WORDS = { true: 'yes', false: 'no', all: 'scope-all', related: 'scope-related' };

const number = (value) => value.toLocaleString(document.documentElement.lang);

// What was read before the last change, so that the effect says what it changed.
let before = null, effect = null;

function field({ kind, accepted, value }, attributes) {
  if (kind === 'word') return make('select', attributes, ...accepted.map((word) => make('option', { value: word, selected: word === value }, WORDS[word] ? t(WORDS[word]) : word)));
  const type = kind === 'number' ? { type: 'number', min: accepted[0], max: accepted[1] } : kind === 'day' ? { type: 'date' } : { type: 'text', spellcheck: 'false' };
  return make('input', { ...type, value, autocomplete: 'off', ...attributes });
}

function row(name, one) {
  const path = `${name}.${one.key}`, question = QUESTIONS[path];
  const own = field(one, { 'data-setting': path, 'data-key': path });
  const label = make('label', { class: question ? 'question' : undefined }, make('span', {}, question ? t(question) : one.about), own, question ? make('small', {}, one.about, ' ', make('code', {}, path)) : make('code', {}, path));
  own.addEventListener('change', () => attempt(() => post('/api/set', { section: name, key: one.key, value: own.value })));
  return label;
}

// A figure, and by how much it is more or less than before the last change.
function figure(now, then, noun) {
  const more = then === undefined || then === now ? null : make('em', {}, ` ${now > then ? '+' : '−'}${number(Math.abs(now - then))}`);
  return make('li', {}, make('b', {}, number(now), more), ' ', make('span', {}, noun));
}

function told({ cards, lives, narrowest, surely, asked, affordability }) {
  const then = before || { cards: [] };
  const first = [figure(asked, then.asked, t('asked-for')), figure(surely, then.surely, t('surely-unplaced'))];
  const list = (lines) => make('ul', {}, ...lines.map((line) => make('li', {}, line)));
  const more = narrowest.length > 8 ? [make('details', {}, make('summary', {}, t('show-more')), list(narrowest.slice(8)))] : [];
  return [make('h3', {}, t('affordability')), make('ul', { class: 'cards' }, ...first, ...cards.slice(0, -1).map(([count, noun], at) => figure(count, then.cards[at] && then.cards[at][0], noun))), list(lives),
    ...(narrowest.length === 0 ? [make('p', {}, t('nothing-narrow'))] : [make('h4', {}, t('narrowest')), list(narrowest.slice(0, 8)), ...more]), make('details', {}, make('summary', {}, t('whole-account')), make('p', { class: 'lines' }, affordability))];
}

// What a change brought is said too: the figures may be out of sight.
function changed(then, now) {
  const lines = [['asked', 'asked-for'], ['surely', 'surely-unplaced']].filter(([key]) => then[key] !== now[key]).map(([key, word]) => `${number(now[key])} ${t(word)} (${number(then[key])})`);
  if (lines.length > 0) say(lines.join(' · '));
}

export async function draw(state) {
  if (state.reading === 'nothing') return [section('settle', t('step-settle'), make('p', {}, t('open-first')))];
  if (state.reading === 'faulty') return [faults(state), await tables()];
  const { sections } = await get('/api/settings');
  const first = sections.flatMap(({ section: name, rows }) => rows.filter((one) => one.first).map((one) => row(name, one)));
  const rest = sections.map(({ section: name, about, rows }) => make('details', { 'data-section': name }, make('summary', {}, make('code', {}, `[${name}]`), ` ${about || ''}`), make('div', { class: 'questions' }, ...rows.filter((one) => !one.first).map((one) => row(name, one)))));
  if (effect) {
    before = effect;
    changed(effect, state.understood);
  }
  effect = state.understood;
  return [section('settle', t('step-settle'), make('p', { class: 'help' }, t('settle-help')),
    make('div', { class: 'beside' }, make('div', { id: 'settings', class: 'questions' }, ...first), make('div', { id: 'effect', 'aria-live': 'polite' }, ...told(state.understood)))),
  await tables(), section('others', t('settle-others'), ...rest)];
}

export function heard(event) {
  return event.kind === 'step' || event.kind === 'hand';
}
