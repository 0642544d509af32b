// The chain as the schedule walks it, and its links as a table.

function showChain() {
  const links = D.links.map(([supplier, client, stints, placed]) => {
    const kind = state(stints, placed);
    return { supplier, client, kind, text: `${U[supplier].name} → ${U[client].name}${C}${stints > 0 ? `${placed}/${stints}, ` : ''}${t('state_' + kind)}` };
  });
  const words = { chain: t('chain'), customer: t('customer'), contact: t('contact'), noWay: t('no_way'), steps: (distance) => counted(distance, 'steps') };
  drawChain(byId('chain-drawing'), { units: U, links }, words);
  byId('chain-key').replaceChildren(...chainKey((name) => t('state_' + name)));
  list('chain-table', [t('supplier'), t('client'), t('distance'), t('placed'), t('stints'), t('coverage')], D.links, ([supplier, client, stints, placed]) =>
    [U[supplier].name, U[client].name, U[supplier].distance < 0 ? '–' : String(U[supplier].distance), String(placed), String(stints), t('state_' + state(stints, placed))]);
}
