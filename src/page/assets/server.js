// What the server is asked and what it tells. What it refuses, it refuses with a sentence.

import { t } from './words.js';
import { make } from './elements.js';

export class Refused extends Error {}

async function answered(asked) {
  let response;
  try {
    response = await asked;
  } catch {
    throw new Refused(t('lost'));
  }
  const told = await response.json().catch(() => ({}));
  if (!response.ok) throw new Refused(told.refused || t('lost'));
  return told;
}

export const get = (path) => answered(fetch(path));
export const post = (path, body = {}) => answered(fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }));
export const send = (path, file) => answered(fetch(path, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: file }));

let hidden;
export function say(sentence) {
  const place = document.getElementById('said');
  clearTimeout(hidden);
  place.replaceChildren(make('p', {}, sentence));
  hidden = setTimeout(() => place.replaceChildren(), 3000 + sentence.length * 60);
}

// Does something; what is refused is said.
export async function attempt(act) {
  try {
    return await act();
  } catch (refused) {
    if (!(refused instanceof Refused)) throw refused;
    say(refused.message);
    return undefined;
  }
}

export function listen(handle) {
  const source = new EventSource('/api/events');
  source.onmessage = (event) => handle(JSON.parse(event.data));
  source.onerror = () => { if (source.readyState === EventSource.CLOSED) say(t('lost')); };
  return source;
}

export function button(text, act, attributes = {}) {
  const element = make('button', { type: 'button', ...attributes }, text);
  element.addEventListener('click', act);
  return element;
}

export function section(id, title, ...children) {
  return make('section', { id, 'aria-labelledby': `${id}-title` }, make('h2', { id: `${id}-title` }, title), ...children);
}

// A question with its facts, answered by yes or no.
export function question(title, lines, yes) {
  const dialog = document.getElementById('question');
  return new Promise((done) => {
    const close = (answer) => { dialog.close(); done(answer); };
    dialog.replaceChildren(make('h2', { id: 'question-title' }, title), make('ul', {}, ...lines.map((line) => make('li', {}, line))),
      make('div', { class: 'tools' }, button(yes, () => close(true), { class: 'main' }), button(t('no'), () => close(false))));
    dialog.oncancel = () => done(false);
    dialog.showModal();
  });
}
