// What is filled in becomes a text, one thing a line; nothing leaves the page but what is saved, copied or mailed.
'use strict';
(() => {
  const form = document.querySelector('form');
  const by = (id) => document.getElementById(id);
  const text = by('text');
  const answer = (name) => form.querySelector(`input[name="${name}"]:checked`)?.value ?? '';
  const nth = (name) => [...form.querySelectorAll(`input[name="${name}"]`)].findIndex((input) => input.checked);
  // Lines of an answer begin with spaces, so that none of them looks like another answer.
  const folded = (value) => value.trim().split(/\s*\n\s*/).join('\n  ');
  const refresh = () => {
    const [moved, missed] = [nth('held') === 1, nth('held') === 2];
    by('missed_because').hidden = !missed;
    by('new-date').hidden = !moved;
    const lines = [];
    for (const field of form.querySelectorAll('[data-header]')) {
      let value = field.tagName === 'FIELDSET' ? (field.hidden ? '' : answer(field.id)) : folded(field.value);
      if (field === form.querySelectorAll('input[type="hidden"]')[2] && moved && by('started').value) value = by('started').value;
      if (value !== '') lines.push(`${field.dataset.header}: ${value}`);
    }
    text.value = `${lines.join('\n')}\n--\n`;
    by('mail').href = `mailto:?subject=${encodeURIComponent(document.title)}&body=${encodeURIComponent(text.value)}`;
  };
  const say = () => { by('said').textContent = form.dataset.saved; };
  by('save').addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text.value], { type: 'text/plain' }));
    link.download = form.dataset.file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    say();
  });
  by('copy').addEventListener('click', () => {
    text.select();
    document.execCommand('copy');
    say();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', refresh);
  refresh();
})();
