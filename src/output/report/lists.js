// Plain tables, a part at a time.

const PART = 200;

function list(place, titles, rows, cells) {
  const body = make('tbody', {});
  const table = make('table', { class: 'list' }, make('thead', {}, make('tr', {}, ...titles.map((title) => make('th', { scope: 'col' }, title)))), body);
  const more = make('button', { type: 'button', class: 'more' }, t('more'));
  let shown = 0;
  const add = () => {
    const part = rows.slice(shown, shown + PART);
    shown += part.length;
    body.append(...part.map((row) => make('tr', {}, ...cells(row).map((text, column) => make('td', { 'data-title': titles[column], class: typeof text === 'string' && text.length < 12 && 'tight' }, typeof text === 'string' ? make('bdi', {}, text) : text)))));
    more.hidden = shown >= rows.length;
  };
  more.addEventListener('click', add);
  add();
  byId(place).replaceChildren(rows.length > 0 ? table : make('p', { class: 'nothing' }, t('nothing')), more);
}

function drawUnplaced() {
  const place = byId('unplaced-list');
  if (X.length === 0) {
    place.replaceChildren(make('p', {}, t('unplaced_none')));
    return;
  }
  place.className = 'scroll';
  const shown = X.filter((stint) => passes(stint.home, stint.host, stint.programme) && found(stint.folded));
  if (X.every((stint) => stint.carried)) place.replaceChildren(make('p', {}, t('unplaced_none')));
  else unplacedTable('unplaced-list', shown.filter((stint) => !stint.carried));
  const carried = shown.filter((stint) => stint.carried);
  byId('carried').hidden = carried.length === 0;
  byId('carried-title').textContent = `${t('carried')} (${carried.length})`;
  unplacedTable('carried-list', carried);
  if (D.unplaced_more) place.append(make('p', { class: 'note' }, t('unplaced_more')));
}

function unplacedTable(place, rows) {
  list(place, [t('person'), t('host'), t('programme'), t('due'), t('priority'), t('reason'), t('remedy'), ''], rows, (stint) =>
    [personDoor(personOf.get(stint.id), stint.id === stint.name || stint.name.endsWith(`(${stint.id})`) ? stint.name : `${stint.name} (${stint.id}), ${U[stint.home].name}`), unitDoor(U[stint.host]), programmeName(stint.programme), stint.due, stint.priority, stint.reason, stint.remedy, make('details', {}, make('summary', {}, t('detail')), make('ul', {}, ...stint.details.map((told) => make('li', {}, told))))]);
}
