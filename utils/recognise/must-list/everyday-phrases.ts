/**
 * What people say and mean though it is one slip from a grave term ("wants to dye her hair" is not "wants to die"), by the
 * language of that term. Kept by hand and short: whatever stands here is never heard as a slip, so nothing may that could be
 * a grave phrase itself ("je vais te tuer" beside "je vais me tuer").
 */
export const everydayPhrases: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...['to dye', 'me dye', 'to tie', 'to lie', 'to diet', 'should diet', 'to dig', 'my shelf', 'of themselves'],
    ...[
      'of herself',
      'of himself',
      'to myself',
      'to yourself',
      'to himself',
      'to herself',
      'put myself',
      'put himself',
    ],
    ...['and himself', 'and herself', 'down himself', 'out themselves', 'deleted herself', 'stop putting'],
    ...['without putting', 'will someone', 'till someone', 'over like', 'nearly three', 'being dad', 'blue lip'],
    ...['bluey baby', 'hot breathing', 'stop breeding', 'wont take', 'cant take her', 'cant take my', 'wont make'],
    ...[
      'cant make him',
      'will my baby',
      'go to her',
      'hits his head',
      'babysitter hid',
      'bas alarm',
      'bo alarm',
      'on faire',
    ],
    ...[
      'on dire',
      'on bire',
      'ot on',
      'cd on',
      'women and',
      'womens and',
      'black eyed',
      'showed me',
      'looked me',
      'same house',
    ],
  ],
  es: ['se porta', 'mejor sin ti', 'lo despierta', 'trago un', 'se quero', 'so responde', 'de cortar'],
  fr: ['courir', 'tape sa soeur', 'me fue', 'me tre', 'me te'],
  de: ['keine lust', 'kind vergisst'],
  pt: ['se porta', 'de cortar', 'me contar', 'nao respondo'],
  nl: ['geen licht', 'lang thuis', 'bang voor het'],
  pl: ['nie chce myc', 'maz w domu', 'boje sie o', 'swedzi mnie'],
  sv: ['kissar inne', 'orkar inte leka', 'inte finns', 'vill du', 'man efter'],
  tr: [
    ...['nasil olusur', 'olmak istiyor', 'olmak istiyorum', 'sutum geldi', 'esim vardiyali', 'kocam vardiyali'],
    ...['esim yurtdisinda', 'emiyor uyuyor', 'uyuyor emiyor', 'ogretmen var'],
  ],
  'hi-latn': [
    ...['nikal gayi', 'nikal gaya', 'jam gayi', 'jam gaya', 'jam gya', 'karne ka man', 'jana nahi chahti'],
    ...['jana nahi chahta', 'paas nahi', 'kyun aa raha', 'pilla pad', 'movement kab'],
  ],
  ar: ['اذن البيبي', 'ما يصلي', 'نقل دم'],
  hi: [
    ...['अस्पताल का', 'अस्पताल की', 'अस्पताल को', 'अस्पताल दे', 'अस्पताल से', 'करना चाहता', 'करना चाहती', 'करने का मन'],
    ...['के निशान', 'गरम हो', 'ज्यादा सवा', 'ही उल्टी'],
  ],
};
