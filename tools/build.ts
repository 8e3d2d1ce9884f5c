import { buildBoth, say } from './steps.ts';

if (!buildBoth()) {
  say('The extension could not be built; the reason stands above.');
  process.exit(1);
}
say('Built for Chrome and Edge in .output/chrome-mv3, for Firefox in .output/firefox-mv3.');
