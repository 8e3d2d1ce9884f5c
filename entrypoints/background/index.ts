import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../utils/browser/browser.ts';
import { onNoteClicked } from '../../utils/browser/morning-note.ts';
import { onAlarm } from './on-alarm.ts';
import { onCommand } from './on-command.ts';
import { onMessage } from './on-message.ts';
import { onMenu, onNamed, onNaming, whileNaming } from './on-share.ts';
import { onInstalled, wakeUp } from './on-start.ts';
import { onGrantsTaken } from './take-down.ts';
import { matchWatchers } from './watchers.ts';

/** Registers every listener at once, before anything is awaited: a woken worker must hear what woke it. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener(onMessage);
  browser.runtime.onInstalled.addListener(onInstalled);
  browser.runtime.onStartup.addListener(matchWatchers);
  browser.permissions.onAdded.addListener(matchWatchers);
  browser.permissions.onRemoved.addListener(onGrantsTaken);
  browser.alarms.onAlarm.addListener(onAlarm);
  // Firefox for Android has no menus, and takes no word in its address bar.
  browser.contextMenus?.onClicked.addListener(onMenu);
  browser.omnibox?.onInputStarted.addListener(whileNaming);
  browser.omnibox?.onInputChanged.addListener(onNaming);
  browser.omnibox?.onInputEntered.addListener(onNamed);
  // Nor has it shortcuts; and of notifications there is nothing to hear before she allowed them.
  browser.commands?.onCommand.addListener(onCommand);
  browser.permissions.onAdded.addListener(onNoteClicked);
  onNoteClicked();
  void wakeUp();
});
