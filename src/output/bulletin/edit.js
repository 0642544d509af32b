// Writing in the page itself: nothing leaves it but the file that is saved.
'use strict';
(() => {
  const [bar, text] = [document.getElementById('tools'), document.getElementById('issue')];
  const [edit, save] = bar.querySelectorAll('button');
  const hint = bar.querySelector('p');
  const set = (on) => {
    if (on) text.setAttribute('contenteditable', 'true');
    else text.removeAttribute('contenteditable');
    edit.textContent = on ? edit.dataset.done : edit.dataset.edit;
    edit.setAttribute('aria-pressed', String(on));
    hint.hidden = !on;
    if (on) text.focus();
  };
  edit.addEventListener('click', () => set(!text.hasAttribute('contenteditable')));
  save.addEventListener('click', () => {
    set(false);
    // Within the planner's page, the text goes back to the folder that it came from.
    if (window.parent !== window) {
      window.parent.postMessage({ issue: text.innerHTML }, location.origin);
      return;
    }
    bar.hidden = true;
    const page = `<!doctype html>\n${document.documentElement.outerHTML}\n`;
    bar.hidden = false;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
    link.download = 'bulletin.html';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });
  // Without a script there is nothing to press.
  bar.hidden = false;
})();
