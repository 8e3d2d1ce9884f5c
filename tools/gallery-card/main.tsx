import '../../components/theme.css';
import '../../entrypoints/nudge/nudge.css';
import { render } from 'preact';
import { NudgeAfter } from '../../components/nudge-after.tsx';
import { NudgeCard } from '../../components/nudge-card.tsx';
import { views } from './views.ts';

// The address says what to show: #search/night, #care/day, #after:Line|Act|Act/night, and /rtl behind it.
const [what = 'search', look = 'night', dir = 'ltr'] = decodeURIComponent(location.hash.slice(1)).split('/');
document.documentElement.dataset.look = look;
document.documentElement.dir = dir;

const nothing = () => undefined;
/** Untouched for as long as it may stand; whoever looks on is told by the page itself. */
const gone = () => {
  document.documentElement.dataset.gone = 'yes';
};
const [line = '', ...acts] = what.replace(/^(after|closing):/, '').split('|');
const view = views[what];
const root = document.getElementById('app');
if (root && view) {
  render(
    <NudgeCard
      view={view}
      channelName={() => 'WhatsApp'}
      supportHref="#"
      settingsHref="#"
      onMessage={nothing}
      onKeep={nothing}
      onNotNow={nothing}
      onNotTonight={nothing}
      onNotHere={nothing}
      onNotThis={nothing}
      onTurnOff={nothing}
      onCopyLine={nothing}
      onAddOne={nothing}
      onFaded={gone}
    />,
    root,
  );
} else if (root) {
  // #after:… is a last line; #closing:… one after which something follows by itself.
  const onBack = what.startsWith('closing:') ? nothing : undefined;
  const after = acts.map((label) => ({ label, run: nothing }));
  render(<NudgeAfter line={line} acts={after} onGone={gone} onBack={onBack} />, root);
}
