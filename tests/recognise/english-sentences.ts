import type { Label } from '../../utils/recognise/label.ts';

/** English searches written for these tests, one a line, by what they are. */
export const englishSentences: Readonly<Record<Label, string>> = {
  connect: `
why wont my 9 month old nap longer than 30 mins
toddler up since 4.30 every morning this week
baby only falls asleep on me
18 month sleep regression
how to stop night feeds at one year
my daughter comes into our bed every night
two year old takes two hours to fall asleep
newborn wont be put down
3 yo has night terrors what do i do
is it ok to let my baby sleep in the car seat after we get home
baby refusing bottle since i went back to work
when can babies have cows milk
toddler only eats pasta
fussy eater 4 year old hates vegetables
my son throws his food on the floor every meal
breastfeeding hurts is it the latch
how to start weaning at 6 months
4 year old tantrums every day
my toddler bites other kids at nursery
my toddler keeps hitting other kids
how to get my kids to listen without shouting
toddler wont brush teeth
daughter 5 is so shy at parties
when should i worry my 2 year old isnt talking
15 months not walking yet
baby hates tummy time
is my toddler autistic or just stubborn
teething baby awake all night
my baby always has a runny nose since starting nursery
cradle cap wont go away on my baby
baby constipated after starting solids what helps
potty training a stubborn 3 year old
my son keeps wetting the bed at 7
toddler withholding poop
cries at drop off every morning
my daughter has no friends at school
homework battles every night with my 8 year old
should we hold him back summer born starting school
jealous toddler new baby
my kids fight all day long
husband doesnt help with the baby
mother in law criticises how i feed my baby
arguing with my partner since the baby
lonely on maternity leave
how do i make mum friends
i shouted at my kids and feel awful
i feel like a bad mum
mum guilt going back to work
i need a break from my kids
exhausted mum of two under two
parenting is hard and i have no patience left
no time for myself since having kids
heartburn 34 weeks pregnant what helps
when will i feel baby kick
scared of giving birth
can i eat sushi while pregnant
teenager wont talk to me anymore
my teenage daughter is so rude
caught my son vaping
single mum exhausted no help
dad feeling left out new baby
grandparents spoil my kids with sweets
stepson hates me
adhd son school struggles
toddlr wont slep
how to get bby to nap
lo waking every 2 hrs help
my wee one screams whenever i leave the room and i cannot even go to the toilet on my own any more what do i do`,
  care: `
postnatal depression symptoms
do i have ppd
postpartum anxiety wont go away
i dont feel connected to my baby
i cant bond with my baby
intrusive thoughts after having a baby
traumatic birth cant stop thinking about it
i keep checking baby is breathing
depressed while pregnant
sertraline while breastfeeding
ppa is ruining my maternity leave
postpartum rage
i feel nothing for my baby
crying every day since the birth
miscarriage at 9 weeks
how to cope after a miscarriage
missed miscarriage what happens next
we lost our baby at 20 weeks
stillbirth support
pregnant after loss and terrified
my husband died and i have two kids
explaining death to a 5 year old
taking a child to a funeral
my mum died how do i carry on with a toddler
grieving my dad
no heartbeat at the scan
ivf failed again
infertility is breaking me
everyone is pregnant but me
secondary infertility sadness
unplanned pregnancy dont know what to do
had an abortion and feel sad
premature baby in nicu how to cope
my son has leukaemia
my daughter was diagnosed with cystic fibrosis
baby has a heart defect
down syndrome diagnosis before birth
toddler losing words regression
my son has type 1 diabetes
my baby needs open heart surgery
anxious child wont sleep alone
depressed teenager what can i do
my daughter has an eating disorder
my son is smoking weed every day
teenage anxiety help for parents
my daughter makes herself sick after dinner
son hasnt left his room in weeks
my child has panic attacks
camhs waiting list my daughter
my son hates himself
i think i am depressed
i have panic attacks at night
so lonely i could cry
i have no friends
i cant stop crying
i feel empty inside
i hate myself
i am drinking too much wine every night
anxiety is taking over my life
cant cope anymore
feel numb all the time
nobody cares about me`,
  urgent: `
my baby has swallowed a button battery
toddler drank bleach
toddler ate dishwasher tablet
child took grandads pills
baby choking on grape
my son is choking
baby not breathing properly
baby breathing fast ribs sucking in
baby lips blue
toddler wont wake up
baby limp and floppy
child having a seizure
febrile convulsion what to do
baby fell off the bed
toddler fell down stairs hit head
baby fell off changing table
bump on head and vomiting toddler
baby fever 39
2 month old temperature 38.5
toddler fever 40 wont come down
fever for 5 days child
baby rash doesnt fade glass test
meningitis rash
how much calpol for a 1 year old
ibuprofen dose for toddler
gave baby too much paracetamol
scald from hot tea baby
baby burnt hand on oven
toddler pulled kettle over himself
deep cut wont stop bleeding
does my child need stitches
broken arm child symptoms
peanut allergic reaction swollen lips
face swelling after eating egg toddler
anaphylaxis child
baby no wet nappy in 12 hours
signs of dehydration in baby
toddler vomiting blood
blood in baby poo
baby green vomit
bleeding at 12 weeks pregnant
pregnant severe stomach pain
reduced movements 32 weeks
baby not moving 36 weeks
waters broke 30 weeks
ectopic pregnancy symptoms
pregnant with blurred vision and headache
chest pain left arm
is this a stroke
carbon monoxide alarm going off
smell of gas in house
i took too many paracetamol
took an overdose
toddler ate mushrooms from garden
baby swallowed coin
toddler ate rat poison
child swallowed magnet
my daughter cant breathe
asthma attack child
baby wont wake up to feed
son hit his head and is sleepy
lost my child in the shopping centre
baby electric shock
toddler drowned in bath`,
  crisis: `
i just want to die
i want to kill myself
suicide
easiest way to kill myself
suicidal thoughts
suicidal mum
i dont want to be here anymore
better off without me
my kids would be better off without me
end it all
no reason to live
i wish i was dead
i wish i wouldnt wake up
suicide hotline
how to end my life
i cant go on living
thinking about killing myself
want to disappear forever
cutting myself
self harm help
i want to hurt myself
my daughter is self harming
my son cuts himself
my son says he wants to die
my daughter is suicidal
husband threatening suicide
my friend is suicidal
i want to hurt my baby
afraid i will hurt my baby
urge to shake my baby
thoughts of hurting my baby
i might hurt my baby
i want to throw my baby
hearing voices
voices telling me to hurt my baby
postpartum psychosis
i am hearing voices after birth
jump off a bridge
hang myself
i want it all to end and to die
painless way to die
goodbye letter to my kids
suicide note
i cant do this anymore i want to die
kill my baby and myself
slit my wrists
burning myself to feel better
ready to die
tired of living
life is not worth living
nobody would miss me
i am going to kill myself tonight
plan to kill myself
suicide methods
teen suicide warning signs
my wife wants to kill herself
my 12 year old wants to die
kms
unalive myself
smother my baby
drown my baby
postnatal depression and suicidal thoughts`,
  discreet: `
my husband hits me
my partner hit me while i was pregnant
he hit me last night
boyfriend strangled me
he pushed me down the stairs
domestic abuse
domestic violence help
domestic violence shelter
womens refuge
emotionally abusive husband
narcissistic abuse
signs of an abusive relationship
am i being abused
coercive control
controlling husband
he controls my money
husband wont let me leave the house
husband wont let me see my family
he checks my phone
husband tracks my location
my ex is stalking me
ex follows me to work
restraining order against ex
how to get a restraining order
i am scared of my husband
afraid of my boyfriend
scared to go home
how to leave an abusive husband
how to escape an abusive relationship
leaving an abuser with kids
planning to leave without him knowing
how to hide my search history from my husband
hide texts from my partner
delete browser history so husband cant see
gps tracker on my car from ex
he threatens to take the kids
my husband threatens me
husband raped me
marital rape
i was raped
sexual assault
sexually assaulted by my ex
my uncle touched me
signs of child abuse
signs of sexual abuse in a child
my dad hits me
my stepdad touches my daughter
my dad beats my mum
my mum hits me
is my husband abusive
verbally abusive partner
abusive boyfriend pregnant
he strangled me
my husband threw me against the wall
husband punches walls and scares us
he locked me in the house
my ex keeps threatening me
gaslighting husband
financial abuse
husband takes my wages
he slapped me in front of the kids
black eye from husband`,
  none: `
baby boomers retirement age
baby shark lyrics
boss baby 2 cast
million dollar baby ending explained
suicide squad imdb
crazy mother movie
the parent trap 1998
mother of pearl necklace
mother board asus am5
child process spawn node
parent element css selector
kill child process linux
react child component props
father of modern physics
how i met your mother season 4
kids bop tickets
best stroller for travel
ikea cot sizes
baby shower games
baby names 2024
baby girl names beginning with m
newborn photography prices
second hand pram gumtree
graco car seat expiry
maternity dress wedding guest
cheap nursing bras
toddler bed sheets
kids bikes 16 inch
lego for 6 year olds
birthday cake ideas boy
childrens museum opening hours
nursery jobs leeds
teaching assistant salary
nanny jobs london
child benefit rates
maternity pay calculator
child support agency phone number
custody lawyer near me
birth certificate replacement
passport for baby how long
car seat law uk
school term dates 2025
best primary schools in bristol
attachment theory essay
piaget stages of development
erikson psychosocial stages
child development degree
infant mortality rate by country
teenage pregnancy statistics
nurse practitioner jobs
nursing care plan for pneumonia
nclex practice questions
puppy biting how to stop
my dog ate chocolate
kitten not eating
cat pregnant signs
baby hamster care
how long do baby birds stay in nest
robin nesting season
dog having seizure what to do
goat giving birth
how to potty train a puppy
tomato seedlings leggy
baby spinach recipes
baby back ribs oven
baby corn stir fry
mothers day gifts
fathers day cards printable
mother teresa quotes
queen mother funeral date
who is the father of history
kardashian baby name
beyonce twins age
actress pregnant 2023
am i pregnant quiz
pregnancy test faint line
ovulation calculator
how to get pregnant fast
due date calculator
train times leeds to york
weather tomorrow manchester
python list comprehension
how to clean a cast iron pan
best waterproof jacket
premier league table
how to tie a tie
currency converter
nearest petrol station
google translate
flights to rome
how to boil an egg
chicken curry recipe
netflix login
youtube
amazon prime
phone screen repair
excel vlookup
javascript array map
docker compose volumes
git rebase vs merge
capital of mongolia
lyrics hallelujah
who won the world cup 1998
how tall is the eiffel tower
used cars for sale
mortgage calculator
council tax bands
dentist near me
gym membership prices
how to get rid of slugs
restaurants near covent garden
crossword clue small child
teen wolf cast
teen titans go episodes
mumford and sons tour
kid cudi songs
kid rock net worth
spice girls baby spice
mamma mia musical london
daddy yankee gasolina
child actor home alone
children of men review
sons of anarchy ending
sister act 2 songs
brothers grimm tales list
twin peaks season 3
minnesota twins score
nursery rhymes lyrics
free printable colouring pages
harry potter and the cursed child tickets
animal crossing baby
sims 4 toddler cheats
minecraft baby villager
depression great 1929
great depression causes
tropical depression forecast
burnout paradise remastered
burning man tickets
self esteem artist tour
cutting board oil
choke in small engine`,
};
