// The calendar: by person, by host unit, by host site; and the same as a table.

const collator = new Intl.Collator(LANGUAGE);
const byName = P.slice().sort((a, b) => a.home - b.home || collator.compare(a.name, b.name) || a.index - b.index);
let view = PEOPLE.length > 0 ? 'person' : 'unit';
let calendar;
const weekColumns = D.weeks.map(([iso, short, day, span]) => ({ top: short, sub: day, title: `${iso}, ${span}` }));

function bar(stay, text, lane) {
  const first = Math.max(0, stay.start), last = Math.min(WEEKS, stay.start + stay.length);
  return { col: first, span: last - first, lane, texts: text, stay, kind: `bar p${stay.programme} s${stay.status}`, get label() { return sentence(stay); } };
}

function personRows() {
  const rows = [], everyone = byId('everyone').checked || filter.words.length > 0;
  let unit = -1, stints = 0;
  for (const person of byName) {
    const stays = shownStays(person);
    const alone = everyone && filter.programme === -2 && passes(person.home, person.home, -2) && found(person.folded);
    if (stays.length === 0 && !alone) continue;
    if (person.home !== unit) {
      unit = person.home;
      rows.push({ name: U[unit].name, unit: U[unit], group: true, cells: [] });
    }
    stints += stays.length;
    rows.push({ name: person.name, title: person.label, mark: person.unplaced > 0 ? counted(person.unplaced, 'unplaced_mark') : '', person,
      // Bars are made when the row comes into sight.
      get cells() { return (this.bars ??= stays.map((stay) => bar(stay, shorter(U[stay.host].name, U[stay.host].id), 0))); } });
  }
  return { rows, count: rows.filter((row) => !row.group).length, stints };
}

// Bars below each other where they overlap: each in the first lane that is free.
function packed(stays) {
  const ends = [];
  const cells = stays.map((stay) => {
    let lane = ends.findIndex((end) => end <= stay.start);
    if (lane < 0) lane = ends.length;
    ends[lane] = stay.start + stay.length;
    return bar(stay, shorter(P[stay.person].name), lane);
  });
  return { cells, lanes: Math.max(1, ends.length) };
}

function visitorCells(unit) {
  const [hosts, visitors] = D.loads[unit];
  return visitors.flatMap((count, week) => count === 0 ? [] : [{ col: week, span: 1, text: String(count), kind: 'count', label: `${U[unit].name}, ${D.weeks[week][1]}${C}${count}/${hosts[week]} (${t('visitors')} / ${t('places')})` }]);
}

function hostRow(unit, stays) {
  if (PEOPLE.length === 0) return { name: unit.name, unit, cells: visitorCells(unit.index) };
  return { name: unit.name, unit, ...packed(stays) };
}

// Who is away from a unit: bars with a frame, so that nobody takes them for visitors.
function awayRow(unit) {
  const stays = P.filter((person) => person.home === unit.index).flatMap(shownStays).sort((a, b) => a.start - b.start || a.person - b.person);
  if (stays.length === 0) return [];
  const { cells, lanes } = packed(stays);
  for (const cell of cells) {
    cell.kind += ' away';
    cell.texts = cell.texts.map((text) => `→ ${text}`);
  }
  return [{ name: unit.name, unit, sub: t('departures'), cells, lanes }];
}

function unitRows(grouped) {
  const by = U.map(() => []);
  for (const person of P) for (const stay of shownStays(person)) by[stay.host].push(stay);
  for (const stays of by) stays.sort((a, b) => a.start - b.start || a.person - b.person);
  const both = byId('departures').checked && PEOPLE.length > 0;
  const leaves = new Set(both ? P.filter((person) => shownStays(person).length > 0).map((person) => person.home) : []);
  const units = PEOPLE.length > 0 ? U.filter((unit) => by[unit.index].length > 0 || leaves.has(unit.index)) : shownUnits();
  const rowsOf = (unit) => both
    ? [...(by[unit.index].length > 0 ? [{ ...hostRow(unit, by[unit.index]), sub: t('arrivals') }] : []), ...awayRow(unit)]
    : [hostRow(unit, by[unit.index])];
  const rows = [];
  const count = units.length, stints = by.reduce((sum, stays) => sum + stays.length, 0);
  if (!grouped) units.forEach((unit) => rows.push(...rowsOf(unit)));
  else {
    for (const site of [...D.sites.keys(), -1]) {
      const here = units.filter((unit) => unit.site === site);
      if (here.length === 0) continue;
      const sums = new Array(WEEKS).fill(0);
      for (const unit of here) {
        if (PEOPLE.length === 0) D.loads[unit.index][1].forEach((number, week) => { sums[week] += number; });
        for (const stay of by[unit.index]) for (let week = Math.max(0, stay.start); week < Math.min(WEEKS, stay.start + stay.length); week++) sums[week]++;
      }
      const name = site < 0 ? '–' : D.sites[site];
      const cells = sums.flatMap((sum, week) => sum === 0 ? [] : [{ col: week, span: 1, text: String(sum), kind: 'count', label: `${name}, ${D.weeks[week][1]}${C}${sum} ${t('visitors')}` }]);
      rows.push({ name, group: true, cells });
      here.forEach((unit) => rows.push(...rowsOf(unit)));
    }
  }
  return { rows, count, stints };
}

function drawCalendar() {
  const { rows, count, stints } = view === 'person' ? personRows() : unitRows(view === 'site');
  byId('everyone-label').hidden = view !== 'person';
  byId('departures-label').hidden = view === 'person' || PEOPLE.length === 0;
  hidePopup();
  byId('count').textContent = PEOPLE.length > 0 ? `${counted(count, 'shown')}, ${counted(stints, 'stints')}` : counted(count, 'shown');
  const table = byId('as-table').checked;
  byId('calendar-grid').hidden = table;
  byId('calendar-table').hidden = !table;
  byId('choose').hidden = table;
  if (table) drawTable();
  else {
    calendar.corner.textContent = t('by_' + view);
    calendar.show(rows);
  }
}

function drawTable() {
  const stays = P.flatMap(shownStays).sort((a, b) => a.start - b.start || a.host - b.host || a.person - b.person);
  const titles = ['weeks', 'dates', 'person', 'home', 'host', 'programme', 'tutor', 'status'].map(t);
  list('calendar-table', titles, stays, (stay) => [weekRange(stay.start, stay.length), stay.dates, personDoor(P[stay.person], P[stay.person].label), unitDoor(U[P[stay.person].home]), unitDoor(U[stay.host]),
    programmeName(stay.programme), stay.tutors.map((tutor) => P[tutor].name).join(', '), D.statuses[stay.status]]);
}

function startCalendar() {
  calendar = new Grid('calendar-grid', { label: t('calendar'), nothing: t('nothing'), corner: '', columns: weekColumns, kind: 'gantt',
    choose: chosen, open: opened });
  const choices = [['person', 'by_person'], ['unit', 'by_unit'], ['site', 'by_site']]
    .filter(([choice]) => (choice !== 'person' || PEOPLE.length > 0) && (choice !== 'site' || D.sites.length > 0));
  byId('view').append(...choices.map(([choice, word]) => make('label', {}, make('input', { type: 'radio', name: 'view', value: choice, checked: choice === view }), ' ' + t(word))));
  byId('view').addEventListener('change', (event) => { view = event.target.value; drawCalendar(); });
  byId('everyone').addEventListener('change', drawCalendar);
  byId('departures').addEventListener('change', drawCalendar);
  byId('as-table').addEventListener('change', drawCalendar);
  if (PEOPLE.length === 0) byId('as-table').closest('label').hidden = true;
  const used = new Set(S.map((stay) => stay.programme));
  const entries = [0, 1, 2].filter((programme) => used.has(programme)).map((programme) => [`bar p${programme}`, D.programmes[programme]]);
  if (S.some((stay) => stay.status === 4)) entries.push(['bar p-1 s4', t('standing')]);
  if (S.some((stay) => stay.status === 1)) entries.push(['bar p1 s1', t('pinned_key')]);
  key('calendar-key', entries);
}
