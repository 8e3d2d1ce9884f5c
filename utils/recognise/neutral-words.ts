import type { Normalised } from './normalise.ts';

/** Words that say nothing of what a search is about: politeness, haste, where to look. */
const neutralWords: ReadonlySet<string> = new Set(
  `please help advice pls plz thanks thank thx hello hi hey today tonight now right really very quickly quick asap soon ok okay
  maybe just also page answer answers question questions forum forums reddit quora google search info information uk usa
  website site nhs tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday 2024 2025 2026
  hilfe bitte danke hallo heute jetzt sofort schnell sehr wirklich forum morgen
  gracias hola hoy ahora ya rapido foro muy ayuda
  svp merci bonjour bonsoir aujourdhui maintenant vite tres vraiment demain stp
  obrigada obrigado ola oi hoje agora rapido muito ajuda
  grazie ciao oggi adesso subito molto davvero aiuto
  alsjeblieft bedankt hallo vandaag nu snel heel echt
  prosze dziekuje czesc dzis dzisiaj teraz szybko bardzo pomocy
  snalla tack hej idag nu snabbt valdigt hjalp
  lutfen tesekkurler merhaba bugun simdi hemen cok acil yardim
  krupya dhanyavad aaj abhi jaldi bahut kripya
  من فضلك لو سمحت شكرا مرحبا السلام عليكم اليوم الان بسرعه جدا
  कृपया धन्यवाद नमस्ते आज अभी जल्दी बहुत`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** The search without them. The model reads no other, so none of them can make its answer milder (promise S6). */
export function withoutNeutral(search: Normalised): Normalised {
  const isNeutral = (forms: readonly string[]): boolean => neutralWords.has(forms[0] ?? '');
  if (!search.tokens.some(isNeutral)) return search;
  const tokens = search.tokens.filter((forms) => !isNeutral(forms));
  return { ...search, tokens, text: ` ${tokens.map((forms) => forms[0] ?? '').join(' ')} ` };
}
