// The bulletin, finished in place: its own page edits the text, and hands it back to the folder.

import { make } from './elements.js';
import { attempt, button, post, say } from './server.js';
import { t } from './words.js';
import { address } from './documents.js';

export function bulletin(edition) {
  const frame = make('iframe', { class: 'bulletin', src: address(edition, 'bulletin.html'), title: t('bulletin') });
  const heard = (event) => {
    if (!frame.isConnected) return removeEventListener('message', heard);
    if (event.source !== frame.contentWindow || typeof event.data.issue !== 'string') return undefined;
    return attempt(async () => {
      await post('/api/bulletin', { edition, issue: event.data.issue });
      say(t('bulletin-kept'));
    });
  };
  const place = make('div', {});
  const open = button(t('edit-bulletin'), () => { addEventListener('message', heard); place.replaceChildren(frame); }, { 'data-bulletin': edition });
  return [open, place];
}
