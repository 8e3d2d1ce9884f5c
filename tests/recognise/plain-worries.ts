// The plainest worries there are, as anybody would guess them: who, what about them, and the ways people ask it.

/** Who, in the words people use. */
const baby = ['baby', 'my baby', '5 month old', 'lo'];
const toddler = ['toddler', 'my toddler', '2 year old', 'my 3 yr old'];
const child = ['my son', 'my daughter', 'my 7 year old', 'child'];
const teen = ['my teenager', 'my 14 year old', 'teenage daughter', 'my teenage son'];
const kids = ['my kids', 'the kids', 'my children', 'my two'];
const parent = ['mum', 'mom of two', 'new dad', 'single mum'];

/** A matter, said of somebody. */
export interface PlainWorry {
  readonly who: readonly string[];
  readonly matters: readonly string[];
}

/** Everyday matters by who they are about, each as it would follow "my baby" or "mum". */
export const plainWorries: readonly PlainWorry[] = [
  {
    who: baby,
    matters: [
      'will not sleep through the night',
      'wont sleep in cot',
      'wakes up every hour at night',
      'only sleeps when held',
      'fights every nap',
      'wakes up at 4am',
      'cries when put down',
      'cries all evening',
      'refuses bottle',
      'wont take solids',
      'not gaining much weight',
      'spits up a lot',
      'is teething and miserable',
      'has a cold and wont sleep',
      'hates tummy time',
      'not rolling over yet',
      'not crawling yet',
      'doesnt nap longer than 30 minutes',
      'wants to be carried all day',
      'wants to nurse all night',
    ],
  },
  {
    who: toddler,
    matters: [
      'will not go to sleep',
      'wont stay in bed',
      'wakes up too early',
      'wont nap any more',
      'wont eat dinner',
      'refuses vegetables',
      'only eats pasta',
      'throws food',
      'hits me',
      'keeps biting me',
      'hits other children',
      'bites at nursery',
      'has tantrums all day',
      'wont listen',
      'screams when told no',
      'wont share toys',
      'hates having nappy changed',
      'wont get dressed',
      'wont brush teeth',
      'hates the bath',
      'not talking yet',
      'not walking yet',
      'is so clingy',
      'only wants mummy',
      'wont use the potty',
      'keeps wetting himself',
      'cries at nursery drop off',
      'is jealous of the new baby',
      'is always ill since nursery',
      'is constipated',
    ],
  },
  {
    who: child,
    matters: [
      'wont go to school',
      'hates school',
      'has no friends',
      'is being bullied',
      'is being left out at school',
      'wont do homework',
      'struggles with reading',
      'still wets the bed',
      'cant fall asleep at night',
      'is scared of the dark',
      'lies all the time',
      'answers back',
      'is a fussy eater',
      'wont try new food',
      'cries over everything',
      'fights with his sister all the time',
      'wont sleep in own room',
      'has meltdowns after school',
      'is on the ipad too much',
      'is shy',
    ],
  },
  {
    who: teen,
    matters: [
      'wont talk to me',
      'is so rude',
      'is always on the phone',
      'wont get up in the morning',
      'wont revise',
      'never leaves the bedroom',
      'hates me',
      'plays video games all night',
      'lies to me',
      'has fallen out with friends',
    ],
  },
  {
    who: kids,
    matters: [
      'fight all the time',
      'wont listen to me',
      'wont eat what i cook',
      'wont go to bed',
      'are driving me mad',
      'wont get off their screens',
      'are always ill',
      'wont help around the house',
    ],
  },
  {
    who: parent,
    matters: [
      'feeling guilty going back to work',
      'with no friends',
      'exhausted',
      'shouting at the kids too much',
      'no time to myself',
      'needs a break',
    ],
  },
];

/** The ways one asks it; `#` stands for the worry. */
export const phrasings: readonly string[] = ['#', '# what to do', '# help', '# is this normal'];

/** Everyday questions as they stand. */
export const plainQuestions = `
how to get baby to sleep through the night
how to get my toddler to sleep in her own bed
how to get kids to stop fighting
how to get toddler to eat vegetables
how to get my child to listen
how to get a teenager to talk
how to stop toddler biting
how to stop toddler tantrums
how to stop night feeds
how to stop shouting at my kids
how to potty train a 2 year old
how to potty train a stubborn boy
how to help my child make friends
how to help a shy child
how to cope with a newborn and a toddler
how to cope with lack of sleep baby
how to cope with teenagers
how to deal with a clingy baby
how to deal with toddler tantrums
how to deal with a rude teenager
how to make mum friends
how to wean a baby
how to settle a crying baby
how to bond with stepchildren
how to be a good dad
when do babies sleep through the night
when do babies start crawling
when do babies start walking
when do babies start talking
when should i potty train
when should i start weaning
when does morning sickness stop
when does parenting get easier
when will i feel my baby kick
why does my baby cry so much
why does my baby wake up every hour
why does my toddler hit me
why does my toddler scream
why wont my baby sleep
why wont my baby nap
why wont my toddler eat
why is my toddler so angry
why is my teenager so moody
why is my baby so fussy
is it normal for a toddler to hit
is it normal for a baby to cry all day
is it normal for a 4 year old to wet the bed
is my baby eating enough
is my toddler behind
is my child ready for school
am i a bad mother
am i doing enough with my baby
what age do babies walk
what age do kids stop napping
what helps with morning sickness
what helps teething babies
what time should a toddler go to bed
what to do with a toddler all day
should i wake my baby to feed
should i let my baby cry
newborn wont sleep
newborn cluster feeding
cant sleep pregnant
scared of giving birth
pregnancy heartburn at night
husband doesnt help with the baby
arguing with husband since baby
lonely on maternity leave
no mum friends
mum guilt
back to work after maternity leave
leaving baby at nursery for the first time
toddler sleep regression
8 month sleep regression
terrible twos
sibling rivalry
school run stress
single mum exhausted
stepmum feeling left out
adhd son homework
`;
