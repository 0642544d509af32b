// What is chosen shows beside the click; a name opens all about the person or the unit, to read or to print.

const popup = byId('popup'), sheet = byId('sheet');
let anchor = null;

function door(name, open) {
  const button = make('button', { type: 'button', class: 'door' }, make('bdi', {}, name));
  button.addEventListener('click', open);
  return button;
}

// Where the page has no people, their names are text.
function personDoor(person, name) {
  return person ? door(name || person.label, () => openPerson(person)) : name;
}

function unitDoor(unit) {
  return door(unit.name, () => openUnit(unit));
}

function chosen(row, cell, element) {
  byId('detail').textContent = cell ? cell.label : row.title || row.name;
  const stay = cell && cell.stay;
  const doors = stay ? [personDoor(P[stay.person]), unitDoor(U[P[stay.person].home]), unitDoor(U[stay.host])]
    : row.person ? [personDoor(row.person)] : row.unit ? [unitDoor(row.unit)] : [];
  byId('doors').replaceChildren(...doors);
  anchor = element;
  popup.hidden = false;
  placePopup();
}

function opened(row) {
  if (row.person) openPerson(row.person);
  else if (row.unit) openUnit(row.unit);
}

function hidePopup() {
  popup.hidden = true;
  anchor = null;
}

// Below what was chosen, above it where there is no room, and never beside the window.
function placePopup() {
  if (popup.hidden) return;
  const at = anchor && anchor.isConnected ? anchor.getBoundingClientRect() : null;
  if (!at || at.bottom < 0 || at.top > innerHeight) return hidePopup();
  const width = Math.min(420, innerWidth - 16);
  popup.style.setProperty('width', `${width}px`);
  const below = at.bottom + 6 + popup.offsetHeight <= innerHeight;
  const left = Math.max(8, Math.min(at.left, innerWidth - width - 8));
  const top = below ? at.bottom + 6 : Math.max(8, at.top - popup.offsetHeight - 6);
  popup.style.setProperty('left', `${left}px`);
  popup.style.setProperty('top', `${top}px`);
}

addEventListener('scroll', placePopup, { passive: true, capture: true });
addEventListener('resize', placePopup);
addEventListener('keydown', (event) => { if (event.key === 'Escape') hidePopup(); });
addEventListener('pointerdown', (event) => { if (!popup.contains(event.target) && !event.target.closest('.grid')) hidePopup(); });

function openSheet(title, ...parts) {
  hidePopup();
  byId('sheet-title').textContent = title;
  byId('sheet-body').replaceChildren(...parts.flat().filter(Boolean));
  if (!sheet.open) sheet.showModal();
  sheet.scrollTop = 0;
  byId('sheet-title').focus();
}

byId('sheet-close').addEventListener('click', () => sheet.close());
byId('sheet-print').addEventListener('click', () => print());
sheet.addEventListener('click', (event) => { if (event.target === sheet) sheet.close(); });

function table(titles, rows) {
  return make('table', { class: 'list' }, make('thead', {}, make('tr', {}, ...titles.map((title) => make('th', { scope: 'col' }, title)))),
    make('tbody', {}, ...rows.map((cells) => make('tr', {}, ...cells.map((cell, column) => make('td', { 'data-title': titles[column] }, cell))))));
}

function part(title, titles, rows) {
  return rows.length > 0 ? [make('h3', {}, `${title} (${rows.length})`), table(titles, rows)] : [];
}

const tutorsOf = (stay) => stay.tutors.map((tutor) => P[tutor].name).join(', ');
const when = (stay) => [weekRange(stay.start, stay.length), stay.dates];
const owed = (stints) => stints.map((stint) => [unitDoor(U[stint.host]), programmeName(stint.programme), stint.due, stint.reason, stint.remedy]);

function openPerson(person) {
  const mine = X.filter((stint) => stint.id === person.id);
  const titles = [t('host'), t('programme'), t('due'), t('reason'), t('remedy')];
  openSheet(person.label,
    make('p', { class: 'period' }, unitDoor(U[person.home])),
    person.stays.length === 0 ? make('p', {}, t('no_stays')) : part(t('stints'), [t('weeks'), t('dates'), t('host'), t('programme'), t('tutor'), t('status')],
      person.stays.map((stay) => [...when(stay), unitDoor(U[stay.host]), programmeName(stay.programme), tutorsOf(stay), D.statuses[stay.status]])),
    part(t('unplaced'), titles, owed(mine.filter((stint) => !stint.carried))),
    part(t('carried'), titles, owed(mine.filter((stint) => stint.carried))));
}

function openUnit(unit) {
  const byDate = (a, b) => a.start - b.start || a.person - b.person;
  const comes = S.filter((stay) => stay.host === unit.index).sort(byDate);
  const goes = S.filter((stay) => P[stay.person].home === unit.index).sort(byDate);
  const [hosts, visitors, present, least, closed] = D.loads[unit.index];
  const weeks = D.weeks.map((week, index) => [week[1], week[2], closed[index] ? '×' : `${visitors[index]}/${hosts[index]}`, `${present[index]}/${least[index]}`, offIn(unit.index, index)]);
  openSheet(unit.name === unit.id ? unit.name : `${unit.name} (${unit.id})`,
    part(t('arrivals'), [t('weeks'), t('dates'), t('person'), t('home'), t('programme'), t('tutor')],
      comes.map((stay) => [...when(stay), personDoor(P[stay.person]), U[P[stay.person].home].name, programmeName(stay.programme), tutorsOf(stay)])),
    part(t('departures'), [t('weeks'), t('dates'), t('person'), t('host'), t('programme')],
      goes.map((stay) => [...when(stay), personDoor(P[stay.person]), unitDoor(U[stay.host]), programmeName(stay.programme)])),
    make('h3', {}, t('weeks')),
    table([t('week'), t('from'), `${t('visitors')} / ${t('places')}`, `${t('present')} / ${t('least')}`, t('days_off')], weeks));
}

// A sheet alone is printed on one page: smaller where it is long.
const PAPER = { width: 1040, height: 700 };
function fitSheet(on) {
  document.documentElement.classList.toggle('sheet-alone', on);
  sheet.style.setProperty('width', on ? `${PAPER.width}px` : '');
  sheet.style.setProperty('zoom', '1');
  if (on) sheet.style.setProperty('zoom', String(Math.min(1, PAPER.height / sheet.scrollHeight)));
}
