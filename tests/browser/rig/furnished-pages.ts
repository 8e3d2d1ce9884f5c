/** A box of the page's own that stays where it is in the window. */
export const fixed = (style: string, content = 'Of the page’s own') =>
  `<div class="own" style="position:fixed;background:#ddd;${style}">${content}</div>`;
/** A page's worth of words. */
export const text = '<p>Some words of a page, again and again.</p>'.repeat(60);
/** A box in a tree of the page's own, as consent boxes are put up; made when the page is. */
const shadow = (style: string) => `<div id="outer"></div><i data-in-shadow="${style}"></i>`;

/** Where a card is, by the half of the window that it stands in. */
export type Where = 'right' | 'left' | 'bottom' | 'top' | 'nowhere';

/** Pages with furniture of their own: what stands there, and where the card then is, at 1280 × 720. */
export const wide: readonly (readonly [what: string, body: string, where: Where])[] = [
  ['nothing', text, 'right'],
  ['a bar along the bottom', text + fixed('left:0;right:0;bottom:0;height:80px'), 'nowhere'],
  ['a bar along the top', text + fixed('left:0;right:0;top:0;height:80px'), 'right'],
  ['a cookie box bottom right', text + fixed('right:20px;bottom:20px;width:360px;height:200px'), 'left'],
  ['a cookie box bottom left', text + fixed('left:20px;bottom:20px;width:360px;height:200px'), 'right'],
  ['a cookie bar in the middle', text + fixed('left:400px;right:400px;bottom:0;height:160px'), 'right'],
  ['a cookie bar over most of the width', text + fixed('left:200px;right:200px;bottom:0;height:160px'), 'nowhere'],
  [
    'a box to talk to somebody',
    text + fixed('right:24px;bottom:24px;width:64px;height:64px;border-radius:50%'),
    'left',
  ],
  [
    'the same as a frame',
    `${text}<iframe class="own" style="position:fixed;right:24px;bottom:24px;width:80px;height:80px;border:0"></iframe>`,
    'left',
  ],
  [
    'one in each corner',
    text +
      fixed('right:24px;bottom:24px;width:64px;height:64px') +
      fixed('left:24px;bottom:24px;width:64px;height:64px'),
    'nowhere',
  ],
  ['a column on the right', text + fixed('right:0;top:0;bottom:0;width:300px'), 'left'],
  ['a column on the left', text + fixed('left:0;top:0;bottom:0;width:240px'), 'right'],
  [
    'a column on both sides',
    text + fixed('left:0;top:0;bottom:0;width:240px') + fixed('right:0;top:0;bottom:0;width:240px'),
    'nowhere',
  ],
  [
    'a film on the right',
    '<video class="own" controls style="position:absolute;right:0;bottom:0;width:400px;height:300px;background:#000"></video>',
    'left',
  ],
  [
    'a film over all of it',
    '<video class="own" controls style="position:absolute;inset:0;width:100%;height:100%;background:#000"></video>',
    'nowhere',
  ],
  [
    'a foot that sticks',
    `<main>${text}</main><footer class="own" style="position:sticky;bottom:0;height:90px;background:#ddd">Foot</footer>`,
    'nowhere',
  ],
  ['a head that sticks', `<header style="position:sticky;top:0;height:90px">Head</header>${text}`, 'right'],
  ['all of it in one fixed box', `<div style="position:fixed;inset:0;overflow:auto">${text}</div>`, 'right'],
  [
    'a bar that is not to be seen',
    text + fixed('left:0;right:0;bottom:0;height:80px;visibility:hidden').replace('own', ''),
    'right',
  ],
  ['a cookie box in a tree of its own', `${text}${shadow('right:0;bottom:0;width:420px;height:220px')}`, 'left'],
  ['a cookie bar in a tree of its own', `${text}${shadow('left:0;right:0;bottom:0;height:120px')}`, 'nowhere'],
];

export const narrow: readonly (readonly [what: string, body: string, where: Where])[] = [
  ['nothing', text, 'bottom'],
  ['tabs along the bottom', text + fixed('left:0;right:0;bottom:0;height:56px'), 'top'],
  ['a head that stays', text + fixed('left:0;right:0;top:0;height:56px'), 'bottom'],
  ['both', text + fixed('left:0;right:0;bottom:0;height:56px') + fixed('left:0;right:0;top:0;height:56px'), 'nowhere'],
];

/** Rules with which a page would wipe out, hide, shrink or move whatever is put into it. */
export const hostileRules: readonly (readonly [what: string, rules: string])[] = [
  ['unsets everything', '*{all:unset!important}'],
  ['hides boxes', 'div{display:none!important}'],
  ['hides what is in the page', 'body *{opacity:0!important}'],
  [
    'hides what was added',
    'html>*:not(head):not(body){display:none!important;visibility:hidden!important;opacity:0!important}',
  ],
  [
    'moves what was added',
    'html>div{position:static!important;transform:translate(-500px,-500px) scale(.1)!important;inset:auto!important}',
  ],
  ['lets no click through', '*{pointer-events:none!important}'],
  ['has huge letters', 'html{font-size:120px!important}*{font-size:5rem!important;line-height:4!important}'],
  ['puts everything below it', '*{z-index:-1!important}'],
  ['frames nothing', 'iframe{display:none!important;width:0!important;height:0!important}'],
  [
    'clips and filters',
    'html>*{clip-path:circle(1px)!important;filter:blur(9px)!important;mask:none!important;max-width:10px!important}',
  ],
  ['writes from the right', 'html{direction:rtl!important;writing-mode:horizontal-tb}'],
  ['writes from top to bottom', 'html{writing-mode:vertical-rl!important}'],
  ['stretches and turns', 'html>*{rotate:20deg!important;scale:3!important;translate:100px!important;zoom:1}'],
];
/** Rules under which no box can stay where it is put: the page itself moves with everything in it. */
export const movingRules: readonly (readonly [what: string, rules: string])[] = [
  ['is shifted', 'html{transform:translate(-300px,-200px)}'],
  ['is small', 'html{transform:scale(.3)}'],
  ['is a long box of its own', 'html{transform:translateX(0);height:6000px}'],
  ['turns with everything in it', '*{rotate:20deg!important;scale:3!important;translate:100px!important}'],
  ['is contained', 'html{contain:paint;height:6000px}'],
];

/** What a page may be in the middle of: its body, what happens on it, and why no card comes. */
export const busyPages: readonly (readonly [what: string, body: string, does: string, why: string | null])[] = [
  ['a field for a password', '<input type="password">', '', 'form'],
  ['a field for a bank card', '<input autocomplete="billing cc-number">', '', 'form'],
  ['a form half filled in', '<form><input id="x"></form>', "x.value = 'half a line'", 'form'],
  ['a choice not yet sent', '<select id="x"><option>a<option>b</select>', 'x.selectedIndex = 1', 'form'],
  ['a question of the page’s own', '<dialog open>Sure?</dialog>', '', 'typing'],
  ['the same, of its own making', '<div aria-modal="true">Sure?</div>', '', 'typing'],
  ['words being written', '<div contenteditable id="x">half a line</div>', 'x.focus()', 'typing'],
  ['words being marked', '<p id="x">Some words</p>', 'getSelection().selectAllChildren(x)', 'selecting'],
  [
    'a call',
    '<video id="x"></video><canvas id="c"></canvas>',
    "c.getContext('2d'), x.srcObject = c.captureStream()",
    'sharing',
  ],
  ['a helpline', '<p>Call <a href="tel:116123">116 123</a></p>', '', 'help'],
  ['nothing at all', '<p>Some words</p>', '', null],
];
