// The data and the words of the report.

const D = JSON.parse(document.getElementById('data').textContent);
const t = (key) => D.t[key] || key;
const C = t('colon');
const byId = (id) => document.getElementById(id);
const WEEKS = D.weeks.length;
const PEOPLE = D.people || [];

const U = D.units.map(([id, name, site, contact, distance], index) => ({ index, id, name, site, contact, distance, folded: fold(name + ' ' + id) }));
const P = PEOPLE.map(([id, name, home], index) => ({
  index, id, name, home, stays: [], unplaced: 0, carried: 0, label: id === name || name.endsWith(`(${id})`) ? name : `${name} (${id})`,
  folded: fold(`${name} ${id} ${U[home].name} ${U[home].id}`),
}));
const S = D.stays.map(([person, host, start, length, programme, status, tutors, dates]) => {
  const stay = { person, host, start, length, programme, status, tutors, dates };
  P[person].stays.push(stay);
  return stay;
});
const X = D.unplaced.map(([id, name, home, host, programme, due, priority, code, reason, details, remedy]) => ({
  id, name, home, host, programme, due, priority, code, reason, details, remedy, folded: fold(`${name} ${id} ${U[home].folded} ${U[host].folded}`),
}));
const personOf = new Map(P.map((person) => [person.id, person]));
// What is carried over is for the next plan: it is no stint that this one left out.
for (const stint of X) stint.carried = stint.code === 'carried-over';
for (const stint of X) if (personOf.has(stint.id)) personOf.get(stint.id)[stint.carried ? 'carried' : 'unplaced']++;
const offOf = new Map(D.off.map(([unit, week, text]) => [`${unit},${week}`, text]));

const programmeName = (programme) => D.programmes[programme] || t('standing');

function weekRange(start, length) {
  const first = D.weeks[Math.max(0, start)], last = D.weeks[Math.min(WEEKS, start + length) - 1];
  return first === last ? first[1] : `${first[1]}–${last[1]}`;
}

// What is off in a week, for everybody and for a unit.
function offIn(unit, week) {
  return [D.weeks[week][4], offOf.get(`${unit},${week}`)].filter(Boolean).join(', ');
}

const initials = (name) => name.split(/[\s-]+/).filter(Boolean).map((word) => word[0].toUpperCase()).join('');

// A name, and shorter ones for where there is no room: those of people keep the family name as long as it fits.
function shorter(name, id) {
  const words = name.replace(/ \([^)]*\)$/, '').split(/\s+/);
  const family = words.length > 1 ? [`${words[0][0]}. ${words.slice(1).join(' ')}`] : [];
  return [name, ...(id === undefined ? family : id.length < name.length ? [id] : []), initials(words.join(' '))];
}

function sentence(stay) {
  const person = P[stay.person];
  const tutors = stay.tutors.map((tutor) => P[tutor].name).join(', ');
  const parts = [`${person.label}, ${U[person.home].name} → ${U[stay.host].name}`, `${weekRange(stay.start, stay.length)}, ${stay.dates}`,
    programmeName(stay.programme), D.statuses[stay.status]];
  if (tutors) parts.push(`${t('tutor')}${C}${tutors}`);
  return [...new Set(parts)].join(' · ');
}

const LANGUAGE = document.documentElement.lang;
const plurals = new Intl.PluralRules(LANGUAGE);
function counted(count, noun) {
  return `${count.toLocaleString(LANGUAGE)} ${t(noun + (plurals.select(count) === 'one' ? '_one' : '_many'))}`;
}

// What the form asks for. A unit or a site is asked for as the one that people leave or the one that they go to.
const filter = { words: [], programme: -2, unit: -1, site: -2 };

function siteOf(unit) { return U[unit].site; }

function passes(home, host, programme) {
  return (filter.programme === -2 || programme === filter.programme)
    && (filter.unit === -1 || home === filter.unit || host === filter.unit)
    && (filter.site === -2 || siteOf(home) === filter.site || siteOf(host) === filter.site);
}

const found = (folded) => filter.words.every((word) => folded.includes(word));

function shownStays(person) {
  if (found(person.folded)) return person.stays.filter((stay) => passes(person.home, stay.host, stay.programme));
  return person.stays.filter((stay) => passes(person.home, stay.host, stay.programme) && found(person.folded + ' ' + U[stay.host].folded));
}

// Words that name no unit are about people: they leave the tables of units alone.
function shownUnits() {
  const here = U.filter((unit) => (filter.unit === -1 || unit.index === filter.unit) && (filter.site === -2 || unit.site === filter.site));
  const named = here.filter((unit) => found(unit.folded));
  return named.length > 0 ? named : here;
}

function key(place, entries) {
  byId(place).replaceChildren(...entries.map(([kind, text]) => make('span', { class: 'key-entry' }, make('i', { class: kind, 'aria-hidden': 'true' }), text)));
}
