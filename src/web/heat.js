// A unit week by week as numbers in coloured cells. Colour never speaks alone.
//
// Weeks are [places, visitors, present, least present, whether the unit is closed].

// Visitors and places.
export function loadCells(name, weeks, words) {
  return weeks.map(([places, visitors, , , closed], week) => {
    const shut = closed === 1 || places === 0;
    let kind = 'h0', text = '';
    if (visitors > 0) {
      text = `${visitors}/${places}`;
      kind = visitors >= places ? 'h3' : visitors * 2 >= places ? 'h2' : 'h1';
    } else if (shut) [kind, text] = ['hx', '×'];
    const said = shut && visitors === 0 ? words.closed : `${visitors}/${places} (${words.visitors})`;
    return { col: week, span: 1, text, kind, label: `${name}, ${words.week(week)}${words.colon}${said}` };
  });
}

// Those present and the least that there must be.
export function presenceCells(name, weeks, words) {
  return weeks.map(([, , present, least], week) => {
    const kind = least === 0 ? 'r3' : present < least ? 'r0' : present === least ? 'r1' : present * 4 < least * 5 || present - least < 2 ? 'r2' : 'r3';
    const text = (kind === 'r0' ? '▼' : kind === 'r1' ? '=' : '') + `${present}/${least}`;
    return { col: week, span: 1, text, kind, label: `${name}, ${words.week(week)}${words.colon}${text} (${words.present})` };
  });
}
