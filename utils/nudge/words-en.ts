import type { Topic } from '../recognise/label.ts';
import type { Tone } from './nudge.ts';

/**
 * First lines, ready to send, in our own words. The rules (held by tests/nudge/words.test.ts): at most 76 characters, so
 * that two lines of the card hold any of them; nothing of what was searched, of the page or of the hour; no count, no
 * guilt, no exclamation mark, no promise about health. At least 14 of each tone, so that none comes twice within 14.
 */
export const anyTime: Readonly<Record<'wry' | 'plain' | 'few', readonly string[]>> = {
  wry: [
    'Is it just me, or did nobody warn us about this bit?',
    'Is it just me, or is this whole thing one long negotiation?',
    'Swap you my worst moment of the week for yours.',
    'Please tell me your house is also a bit of a zoo.',
    'Today’s score: them one, me nil. How’s yours?',
    'I’d like to speak to whoever wrote the manual for this.',
    'Send me your worst meme. I’ll explain later, or not.',
    'Is it normal to hide in the bathroom with a biscuit? Asking for me.',
    'My coffee has been warmed up so often it has its own story.',
    'Anyone else being outwitted at home, or only us?',
    'I’ve run out of patience and snacks. Mostly snacks.',
    'Tell me something daft that happened at yours. I need it.',
    'Is there a grown-up in charge? I keep looking and it’s me.',
    'Medal for whoever got everyone fed. It was nearly me.',
    'Remember when we were interesting? Neither do I. How are you?',
    'I have opinions about glitter now. Save me. How’s things?',
    'Tiny triumph: everybody had two shoes on. What’s yours?',
  ],
  plain: [
    'You crossed my mind. How’s it all going at yours, honestly?',
    'Bit of a wobbly week here. Could I borrow your ear some time?',
    'Got ears for a small vent? Nodding along is plenty.',
    'Did you have this phase too? I’d love to hear how it was.',
    'No need to answer quickly. I just wanted to say hello.',
    'I could use a sane voice. Have you got five minutes this week?',
    'Fancy a walk one of these days? Slow pace, no agenda.',
    'How are you really? Mine is long, so yours can be too.',
    'Room for a five-minute moan? No fixing needed.',
    'Can I ask you something about mine? You always make sense.',
    'I miss talking to you. Shall we find ten minutes?',
    'It’s been a lot here. Hearing from you would help.',
    'Was it like this at yours? Tell me it passes, or lie nicely.',
    'Thinking of you and your lot. How is everybody?',
    'Could we have a cuppa soon? Mess welcome, yours or mine.',
    'I’m making soup this week. Shall I drop some off at yours?',
  ],
  few: [
    'Is it just me?',
    'Solidarity, please.',
    'Tell me yours is like this too.',
    'Thinking of you.',
    'One of those. You?',
    'Vent swap?',
    'Send help, or a meme.',
    'How’s yours?',
    'Still standing. You?',
    'Cuppa soon?',
    'Say something silly.',
    'You around this week?',
    'Family life, eh.',
    'No reply needed. Hello.',
    '☕?',
  ],
};

/**
 * Lines for one kind of worry, beside the general ones; at most three of a tone. They say nothing of who she is (mum, dad,
 * grandparent, alone or not) and nothing of whom she lives with. `care` never gets these.
 */
export const byTopic: Readonly<Partial<Record<Topic, Partial<Record<Tone, readonly string[]>>>>> = {
  sleep: {
    wry: [
      'Is it just me, or does bedtime need its own peace talks?',
      'Sleep: remember it? Tell me yours do it.',
      'Does anybody at yours sleep? Asking for a whole household.',
    ],
    plain: [
      'How did you lot get through the not-sleeping bit? Ours is going strong.',
      'What got you through the no-sleep stretch? Or who?',
    ],
  },
  feeding: {
    wry: [
      'Three kinds of pasta rejected. I’m opening a restaurant. How’s yours?',
      'Tea was served, inspected and declined. How’s the mood at yours?',
    ],
    plain: [
      'Did yours go through a fussy bit with food? What did you do?',
      'Is dinner a battle at yours too? I’d love to hear what you do.',
    ],
  },
  behaviour: {
    wry: [
      'I’ve been shouted at about a banana. Please tell me it’s not just us.',
      'We had a disagreement about socks. The socks won. How’s yours?',
    ],
    plain: [
      'Big feelings at ours this week. Did yours have a patch like that?',
      'It’s all no and all shouting here. How do you keep calm?',
    ],
  },
  development: {
    wry: ['Mine is taking the scenic route through everything. How’s yours?'],
    plain: [
      'Did you ever wonder whether yours would get there? How was it?',
      'All in their own time, people say. Could we talk about that?',
    ],
  },
  illness: {
    wry: ['We are a house of sneezes. Wave through the window some time?'],
    plain: [
      'House of snot here. Could I ask you for a small favour this week?',
      'We’re all under the weather. Any chance of soup on our doorstep?',
    ],
  },
  toilet: {
    wry: [
      'I now discuss potties for a living. Talk to me about anything else.',
      'Our washing machine deserves a holiday. How’s yours?',
    ],
    plain: ['Did yours go backwards with the potty too? Tell me how it went.'],
  },
  school: {
    wry: ['Letters, costumes, odd socks: school has beaten me. And you?'],
    plain: [
      'How are yours finding school at the moment? I’d love to compare notes.',
      'How do mornings go at yours? Ours could do with ideas.',
    ],
  },
  siblings: {
    wry: [
      'Referee needed, no experience required. How are your lot getting on?',
      'They fought over a stick. There are many sticks. Is there peace at yours?',
    ],
    plain: ['Do yours bicker like this as well? I’d love to hear what you do.'],
  },
  partner: {
    plain: [
      'Things are a bit scratchy at home. Could I talk at you for a while?',
      'I could do with an ear about home. No sides, no fixing.',
    ],
  },
  loneliness: {
    wry: ['I’ve been talking to the kettle. It’s your turn.'],
    plain: [
      'Fancy some company this week? Mine’s the messy sort, come anyway.',
      'I could do with some grown-up talk. Have you a bit of time this week?',
    ],
  },
  guilt: {
    wry: ['I’d like a second opinion on me. Yours is usually kind.'],
    plain: [
      'I’m being hard on myself. Could you say something sensible?',
      'Do you ever feel you get it all wrong? I’d love to hear yours.',
    ],
  },
  burnout: {
    wry: ['My batteries are in a toy somewhere. How are yours?'],
    plain: [
      'I’m running on empty. Could you be on the other end of a phone?',
      'I’m worn out. Could we sit somewhere with nobody needing us?',
    ],
  },
  pregnancy: {
    wry: ['So many opinions about prams. May I have one of yours?'],
    plain: [
      'Can I ask you some expecting-type questions? You’d know.',
      'How did you get ready for it all? I’d love the unpolished version.',
    ],
  },
  newborn: {
    wry: ['We’re run by someone very small with no manners. Advice?'],
    plain: [
      'Tiny person update: I’ve no idea what I’m doing. How was it for you?',
      'How were the first weeks for you? Ours are a blur.',
    ],
  },
  teens: {
    wry: [
      'I got a whole sentence out of mine this week. How’s life with yours?',
      'The doors are slamming nicely here. How’s the weather at yours?',
    ],
    plain: ['Did yours go quiet on you too? I’d love to hear how you got through.'],
  },
  'special-needs': {
    wry: ['I could write a book about phone queues. Want chapter one?'],
    plain: [
      'Forms, appointments, more forms. Could I moan at you a bit?',
      'You get it without explaining. Have you a bit of time this week?',
    ],
  },
  'back-to-work': {
    wry: ['I nearly signed an e-mail with a lullaby. How was it for you?'],
    plain: [
      'How did you find going back to work? I’d love an honest version.',
      'Work and home in one head: how do you do it? Honestly.',
    ],
  },
  'single-parent': {
    wry: ['I held a family meeting. I was outvoted. How’s yours?'],
    plain: [
      'It’s all on me this week. Could I borrow you for a bit?',
      'One pair of hands here. Could we have tea together some day?',
    ],
  },
  'kin-carers': {
    wry: ['I’d planned on taking up painting. It’s mostly paint. How’s yours?'],
    plain: [
      'I love having them, and it’s a lot. Could we talk some time?',
      'A house full again, and me in the middle. Have you got an ear?',
    ],
  },
  dads: {
    wry: ['I was called the babysitter again. They’re mine. How’s your week?'],
    plain: [
      'Nobody asks how I’m doing with all this. And you, honestly?',
      'Fancy a coffee or a kickabout, with the kids or without?',
    ],
  },
  'same-sex': {
    wry: ['Another form without a box for us. Fancy a laugh about it?'],
    plain: ['Other people’s questions about us are wearing me out. Talk soon?'],
  },
  childill: { plain: ['A poorly one here, and I’m a bit wobbly. Keep me company?'] },
  childmh: { plain: ['I worry about mine a bit. Could I think out loud with you?'] },
  mood: { plain: ['I’m a bit flat. Could we talk about nothing much?'] },
  ppd: { plain: ['I’m a bit flat since all this began. Could we talk some time?'] },
  loss: { plain: ['It’s a sad time here. Would you sit with me for a while?'] },
};

/** For `care`: plain and soft, no jokes; they ask for company, never for a cure. */
export const gently: Readonly<Record<'plain' | 'softer' | 'few', readonly string[]>> = {
  plain: [
    'Bit of a rough patch here. Nothing to fix, I’d just like your company.',
    'Things are heavy just now. Could we talk some time this week?',
    'I’m not at my best. Would you have a bit of time for me?',
    'Can I lean on you a little? No need to have answers.',
    'It’s a hard stretch. Hearing your voice would help.',
    'I could do with a friend at the moment. Are you about this week?',
    'Would you sit with me over a cup of tea? I don’t need fixing.',
    'I’d like to tell you something when you have a moment.',
    'Not an easy time here. Could I call you one of these days?',
    'Could we go for a slow walk? Talking optional.',
    'I keep saying I’m fine. I’m a bit less than that. Talk soon?',
    'I trust you, so: it’s been hard. Can we find some time?',
    'Would you check in on me this week? It would mean a lot.',
    'I’d rather not be on my own with this. Can we talk?',
  ],
  softer: [
    'Thinking of you, and I could use a friend. Whenever suits.',
    'No hurry at all. I’d just like to hear from you.',
    'Would you keep me company for a bit some time? Quiet is fine.',
    'You always make things feel lighter. Talk when you can?',
    'A small hello from a tired heart. Nothing needed back.',
    'I’d love a gentle chat, whenever you’ve room for one.',
    'Could you send me something nice? Anything will do.',
    'You came to mind. It would be good to hear you.',
    'Just reaching out. You don’t have to say anything clever.',
    'If you have a little time this week, I’d like to spend it with you.',
    'I’m glad you’re there. That’s the whole message, for now.',
    'Would you tell me about your day? I’d like to listen.',
    'Soft hello. I’d like some company, on the phone or on the sofa.',
    'When you have a quiet moment, I’d be glad of it.',
  ],
  few: [
    'Could use a friend.',
    'Rough patch. Talk soon?',
    'You’re on my mind.',
    'Can I call you?',
    'Company, please.',
    'No fixing. Just hi.',
    'A bit low. You there?',
    'Walk soon?',
    'Tea soon?',
    'Hug, please.',
    'Heavy one. Talk?',
    'Glad you’re there.',
    'Got a moment this week?',
    'Hello from here.',
  ],
};

/**
 * After a long scroll: lighter ones, for there is no worry to answer. Something to laugh about together, nothing about
 * what she was doing.
 */
export const lightly: Readonly<Record<'daft' | 'plain' | 'few', readonly string[]>> = {
  daft: [
    'Send me the daftest picture on your phone. I’ll trade you mine.',
    'Is cereal a soup? We need a ruling, and you’re the wisest I know.',
    'Your week in three emojis, please. I’ll guess the rest.',
    'I found a raisin in my pocket. At least, I hope it’s a raisin.',
    'If your week were a biscuit, which one? Mine is mostly crumbs.',
    'Tell me a terrible joke. I have a worse one ready.',
    'Song about buses, stuck in my head, free to a good home. Want it?',
    'Which cartoon animal are you today? I’m the sleepy bear.',
    'I hereby award you a medal. We’ll think of the reason over tea.',
    'Odd sock exchange: one of mine for one of yours?',
    'What did you last find down the sofa? I’ll go second.',
    'I’ve named the washing pile. It’s family now. How’s yours?',
    'Guess what’s in my coat pocket. Clue: it’s sticky and it isn’t mine.',
    'Show me the best drawing on your fridge. I’ll show you ours.',
    'Would you rather: a duck with opinions, or a toddler with a whistle?',
    'Silliest thing anyone said at yours this week? Ours involved a hat.',
  ],
  plain: [
    'Hello you. What’s made you laugh lately?',
    'How’s your week been? The real version, please.',
    'You popped into my head, so hello. What are you up to?',
    'Tell me one good thing from today, however small.',
    'I’d love your news. Big or small, I’ll take it.',
    'Fancy a cup of tea and a proper natter one of these days?',
    'Reading or watching anything good? I’m after a new one.',
    'I was thinking of that time we couldn’t stop laughing. How are you?',
    'Shall we plan something small to look forward to?',
    'Just saying hello. Tell me something nice, or something silly.',
    'Are you about this week? A short walk would do me good.',
    'What’s for tea at yours this week? I’m out of ideas.',
    'I’d love a catch-up. Five minutes counts.',
    'How’s everybody at yours? Funny bits first.',
    'Sending you a small wave. How are you getting on?',
  ],
  few: [
    'Tell me something daft.',
    'Best joke, please.',
    'Picture swap?',
    'Miss your face.',
    'News, please. Any size.',
    'Natter soon?',
    'Guess who.',
    'Hi. That’s it. Hi.',
    'Tea and a laugh?',
    'You, me, a walk?',
    'Biscuit?',
    'A small wave.',
    'Silly question: how are you?',
    'Made you smile? Now me.',
    'Hello, favourite.',
  ],
};

/**
 * Before she goes, after something was read to its end: glad that somebody is in this with her. Nothing of what was read,
 * and no advice that comes from it.
 */
export const together: Readonly<Record<'wry' | 'plain' | 'few', readonly string[]>> = {
  plain: [
    'I’m glad we’re in this together. That’s all, really.',
    'Just so you know: I’m glad it’s you I’ve got for all this.',
    'You make this whole thing feel more doable. Thank you.',
    'I thought of you just now. I like how you are with yours.',
    'I’m so glad you’re somewhere in this with me.',
    'No reason. I just like knowing you’re out there doing this too.',
    'You’ve no idea how often I think: what would you do?',
    'I like the way you do this. I don’t say it often enough.',
    'It’s good to have you alongside. How are things at yours?',
    'If I had to pick somebody to muddle through with, it’s you.',
    'I’ve learnt half of this from watching you. Thank you.',
    'You came to mind, and it made me feel less on my own with it.',
    'I’m grateful for you. No occasion needed.',
    'I’d like to do more of this side by side. A walk, some day soon?',
    'You’re one of the people who make this lighter. Hello.',
  ],
  wry: [
    'Neither of us has a clue, and I’d choose nobody else to have no clue with.',
    'Glad we’re both making it up as we go. You do it with more style.',
    'If there’s a club for muddling through, I’m saving you a seat.',
    'I’m glad you’re in this boat too. It leaks, but the company is good.',
    'You’re my favourite person to be baffled with.',
    'Same circus, same monkeys. So glad you’re in the next tent.',
    'We should get a badge for this. I’ll make yours out of pasta.',
    'I trust you more than any expert. You have crumbs on you, too.',
    'Glad it’s you and me against the laundry.',
    'You don’t pretend it’s easy, and I love you for that.',
    'Fellow captain of chaos: still aboard? Me too.',
    'I’d share my hidden biscuits with you. I don’t say that lightly.',
    'Thank you for being as unprepared as me.',
    'If we ever work it out, let’s tell each other first.',
    'You, me and no manual. I like our chances.',
  ],
  few: [
    'Glad I’ve got you.',
    'In this with you.',
    'So glad of you.',
    'You and me, then.',
    'Grateful for you.',
    'Same boat. Waving.',
    'You help. Thank you.',
    'Gladder with you.',
    'Always on your side.',
    'You’re good at this.',
    'Side by side.',
    'You’re a good one.',
    'Team us.',
    'You make it lighter.',
    'Hand on your shoulder.',
  ],
};
