import type { Topic } from '../recognise/label.ts';
import type { Tone } from './nudge.ts';

/**
 * First lines, ready to send, in our own words. The rules (held by tests/nudge/words.test.ts): at most 76 characters, so
 * that two lines of the card hold any of them; nothing of what was searched, of the page or of the hour; no count, no
 * guilt, no exclamation mark, no promise about health. At least 14 of each tone, so that none comes twice within 14.
 */
export const anyTime: Readonly<Record<Exclude<Tone, 'softer'>, readonly string[]>> = {
  wry: [
    'Is it just me, or did nobody warn us about this bit?',
    'Is it just me, or is this whole thing one long negotiation?',
    'Swap you my worst parenting moment of the week for yours.',
    'Please tell me your house is also a bit of a zoo.',
    'Today’s score: small people one, me nil. How’s yours?',
    'I’d like to speak to whoever wrote the manual for this.',
    'Send me your worst meme. I’ll explain later, or not.',
    'Is it normal to hide in the bathroom with a biscuit? Asking for me.',
    'My coffee has been warmed up so often it has its own story.',
    'Anyone else being raised by their children, or only us?',
    'I’ve run out of patience and snacks. Mostly snacks.',
    'Tell me something daft that happened at yours. I need it.',
    'Is there a grown-up in charge? I keep looking and it’s me.',
    'Medal for whoever got everyone fed. It was nearly me.',
    'Remember when we were interesting? Neither do I. How are you?',
    'I have opinions about glitter now. Save me. How’s things?',
  ],
  plain: [
    'You crossed my mind. How’s it all going at yours, honestly?',
    'Bit of a wobbly week here. Could I borrow your ear some time?',
    'Got ears for a small vent? Nodding along is plenty.',
    'Did you have this phase too? I’d love to hear how it was.',
    'No need to answer quickly. I just wanted to say hello.',
    'I could use a sane voice. Have you got five minutes this week?',
    'Fancy a walk one of these days? Buggy pace, no agenda.',
    'How are you really? Mine is long, so yours can be too.',
    'Room for a five-minute moan? No fixing needed.',
    'Can I ask you something parent-ish? You always make sense.',
    'I miss talking to you. Shall we find ten minutes?',
    'It’s been a lot here. Hearing from you would help.',
    'Was it like this at yours? Tell me it passes, or lie nicely.',
    'Thinking of you and your lot. How is everybody?',
    'Could we have a cuppa soon? Mess welcome, yours or mine.',
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
    'Parenting, eh.',
    'No reply needed. Hello.',
  ],
};

/** Lines for one kind of day, offered before the general ones. Only for everyday worries; `care` never gets these. */
export const byTopic: Readonly<Partial<Record<Topic, Partial<Record<Tone, readonly string[]>>>>> = {
  sleep: {
    wry: ['Is it just me, or does bedtime need its own peace talks?', 'Sleep: remember it? Tell me yours do it.'],
    plain: ['How did you lot get through the not-sleeping bit? Ours is going strong.'],
  },
  feeding: {
    wry: ['Three kinds of pasta rejected. I’m opening a restaurant. How’s yours?'],
    plain: ['Did yours go through a fussy bit with food? What did you do?'],
  },
  behaviour: {
    wry: ['I’ve been shouted at about a banana. Please tell me it’s not just us.'],
    plain: ['Big feelings at ours this week. Did yours have a patch like that?'],
  },
  toilet: { wry: ['I now discuss potties for a living. Talk to me about anything else.'] },
  illness: {
    plain: ['House of snot here. Could I ask you for a small favour this week?'],
    wry: ['We are a house of sneezes. Wave through the window some time?'],
  },
  school: { plain: ['How are yours finding school at the moment? I’d love to compare notes.'] },
  siblings: { wry: ['Referee needed, no experience required. How are your lot getting on?'] },
  teens: { wry: ['I got a whole sentence out of mine this week. How’s life with yours?'] },
  newborn: { plain: ['Tiny person update: I’ve no idea what I’m doing. How was it for you?'] },
  pregnancy: { plain: ['Can I ask you some expecting-type questions? You’d know.'] },
  'back-to-work': { plain: ['How did you find going back to work? I’d love an honest version.'] },
  loneliness: { plain: ['Fancy some company this week? Mine’s the messy sort, come anyway.'] },
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
    'Thinking of you.',
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
