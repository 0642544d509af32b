// Documents that were written: pages at hand, the rest by folder; and lists that begin short.

import { make } from './elements.js';
import { button } from './server.js';
import { t } from './words.js';

const SHOWN = 60;

export const address = (edition, path) => `/documents/${encodeURIComponent(edition)}/${path.split('/').map(encodeURIComponent).join('/')}`;

export const link = (edition, path, text = path) => make('a', { href: address(edition, path), target: '_blank', rel: 'noopener' }, text);

// The first of many; the others when asked.
export function first(items, place) {
  place.append(...items.slice(0, SHOWN));
  if (items.length <= SHOWN) return [place];
  const more = button(t('show-more'), () => { place.append(...items.slice(SHOWN)); more.remove(); });
  return [place, more];
}

export function documents(edition, files) {
  const folders = new Map();
  const top = files.filter((path) => !path.includes('/'));
  for (const path of files.filter((one) => one.includes('/'))) {
    const [folder] = path.split('/');
    folders.set(folder, [...(folders.get(folder) || []), path]);
  }
  const rows = (paths) => paths.map((path) => make('li', {}, link(edition, path)));
  const within = [...folders].map(([folder, paths]) => make('details', {}, make('summary', {}, `${folder} (${paths.length})`), ...first(rows(paths), make('ul', {}))));
  return [make('ul', {}, ...rows(top)), ...within];
}
