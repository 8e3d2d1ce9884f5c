import { addressParts } from './page-address.ts';
import { fits } from './path-form.ts';

/**
 * Sites where parents read articles, one row each: public health services' pages for parents, and well-known parenting
 * magazines. To add one: write its row and an article's address in tests/signals/article-sites.test.ts. Off unless she
 * switches it on. None of them is searched or scrolled (search-engines.ts, feed-sites.ts), nor a sensitive host; a forum
 * is no article.
 */
export interface ArticleSite {
  /** Short and stable. */
  readonly id: string;
  /** As people know it. */
  readonly name: string;
  /** Every host, in full and in lower case. */
  readonly hosts: readonly string[];
  /** Where its articles stand, as path-form.ts says. */
  readonly articles: readonly string[];
}

/** Name, hosts, and where the articles stand. */
const rows = `
  NHS: www.nhs.uk /(baby|best-start-in-life|conditions/baby)/*/**
  NHS inform: www.nhsinform.scot /ready-steady-baby/*/*/**
  HSE: www2.hse.ie /babies-children/*/**
  Raising Children Network: raisingchildren.net.au /(newborns|babies|toddlers|preschoolers|school-age|pre-teens|teens|grown-ups)/*/**
  Whānau Āwhina Plunket: www.plunket.org.nz /caring-for-your-child/*/**
  CDC: www.cdc.gov /(parenting-toddlers|child-development)/*/**
  HealthyChildren: www.healthychildren.org /(english|spanish)/(ages-stages|family-life|healthy-living)/*/**
  Zero to Three: www.zerotothree.org /resource/*
  UNICEF: www.unicef.org /parenting/*/** /*/parenting/*/**
  What to Expect: www.whattoexpect.com /(first-year|toddler|family)/*/**
  Parents: www.parents.com /*-#
  Today’s Parent: www.todaysparent.com /(baby|toddler|kids|family)/*/**
  The Bump: www.thebump.com /a/*
  Scary Mommy: www.scarymommy.com /(parenting|lifestyle)/*
  MadeForMums: www.madeformums.com /(baby|toddler-and-preschool|school-and-family)/*/**
  Janet Lansbury: www.janetlansbury.com /20#/#/**
  Kindergesundheit-info: www.kindergesundheit-info.de /themen/(entwicklung|schlafen|spielen|medien|ernaehrung)/*/**
  Eltern: www.eltern.de /(baby|kleinkind|schulkind|kinder|familie|familienleben)/*/**
  familie.de: www.familie.de /(baby|kleinkind|schulkind|kind|familienleben)/*/**
  Leben & erziehen: www.leben-und-erziehen.de /(baby|kind|familie)/*/**
  urbia: www.urbia.de /magazin/*/**
  swissmom: www.swissmom.ch /de/(baby|kleinkind|kind|familie)/*/**
  Fritz+Fränzi: www.fritzundfraenzi.ch /(erziehung|familienleben|familie|entwicklung)/*/**
  Naître et grandir: naitreetgrandir.com /fr/(etape|dossier|feature)/*/**
  mpedia: www.mpedia.fr /art-*
  1000 premiers jours: www.1000-premiers-jours.fr /fr/*
  Parents (France): www.parents.fr /(bebe|enfant|famille|etre-parent)/*/**
  En Familia: enfamilia.aeped.es /(edades-etapas|vida-sana)/*
  Bebés y más: www.bebesymas.com /(desarrollo|educacion-infantil|ser-padres|consejos|recien-nacido)/*
  Ser Padres: www.serpadres.es /(bebe|familia|1-2-anos|3-6-anos|6-12-anos)/*/**
  Guiainfantil: www.guiainfantil.com /(articulos|educacion|blog|familia)/*/**
  UPPA: www.uppa.it /(educazione|famiglia|psicologia)/*/**
  Nostrofiglio: www.nostrofiglio.it /(neonato|bambino|famiglia)/*/**
  Ouders van Nu: www.oudersvannu.nl /(baby|peuter|kleuter|kind|ouderschap)/*/**
  Opvoeden: www.opvoeden.nl /*/**
  Kind en Gezin: www.kindengezin.be /nl/thema/*/**
  Vi Föräldrar: www.viforaldrar.se /(artiklar|artikel)/**
  eDziecko: www.edziecko.pl /edziecko/#,#,#,*
  MamaDu: mamadu.pl /#,*
  Crescer: revistacrescer.globo.com /(bebes|criancas|maes-e-pais|familia)/*/**
  Pais&Filhos: paisefilhos.uol.com.br /(bebe|crianca|familia)/*/**
  Hürriyet Aile: www.hurriyetaile.com /(bebek|cocuk|aile|anne-baba)/*/**
  SuperMama: www.supermama.me /(posts|ar/posts)/*
  FirstCry Parenting: parenting.firstcry.com hindiparenting.firstcry.com /articles/*
  MomJunction: www.momjunction.com /articles/*
  Benesse: benesse.jp /kosodate/*/**
  Tamahiyo: st.benesse.ne.jp /ikuji/content/**
  HugKum: hugkum.sho.jp /#
  Conobie: conobie.jp /article/#
  親子天下: www.parenting.com.tw /article/#/**
  嬰兒與母親: www.mombaby.com.tw /articles/#
  Parent Hub: www.healthhub.sg /programmes/parent-hub/*/**
`;

function read(row: string): ArticleSite {
  const [name = '', rest = ''] = row.trim().split(': ');
  const words = rest.split(' ');
  const hosts = words.filter((word) => !word.startsWith('/'));
  return { id: hosts[0] ?? '', name, hosts, articles: words.filter((word) => word.startsWith('/')) };
}

export const articleSites: readonly ArticleSite[] = rows.trim().split('\n').map(read);

/**
 * What is never an article, wherever it stands in an address: an emergency, a crisis, what was done to somebody, a
 * symptom or an illness, a loss, an end; and what is not read but used. In the languages of the sites, without accents as
 * addresses are written. Rather a word too many: what is missed costs more than what is left alone.
 */
const nevers = [
  // Written much alike in several languages.
  'emergen|urgenc|first-?aid|poison|suici|suizid|self-?harm|cris[ie]s|krise|abus[eo]|viole[nz]|rape|assault|abort|terminat',
  'sympt|symtom|sintom|infect|vomit|diarr|can[cz]|leuk|mening|sepsis|allerg|vac[ci]|medic|syndrom|depress|alcohol|calcul|forum|foro-',
  // English.
  'miscarr|stillb|loss(?:es)?(?:-|$)|bereave|grief|griev|death|dying|died|sids|ectopic|disease|illness|sick|fever|rash(?:es)?(?:-|$)|seizure|chok[ei]',
  'cough|pain(?:s|ful)?(?:-|$)|bleed|injur|burns?(?:-|$)|treatment|diagnos|disorder|addict|drugs|divorc|custody|quiz|shop|product|names|community',
  // German, Dutch, Swedish.
  'notfall|erste-hilfe|vergif|forgift|gewalt|mi(?:ss|s)brau|mi(?:ss|s)hand|misbruik|geweld|fehlgeburt|totgeburt|sternenkind|verlust|trauer|(?:^|-)tod(?:-|$)|gestorben',
  'krank|krebs|kanker|fieber|ausschlag|erbrech|durchfall|schmerz|husten|verletz|(?<!sch)impf|namen|noodgeval|ehbo|zelfmoord|miskraam|rouw|overlijd|dood',
  '(?<!mu)ziek|koorts|pijn|sjalvmord|overgrepp|(?:^|-)vald|missfall|sorg|(?:^|-)dod|sjuk|feber|akut',
  // French, Spanish, Italian, Portuguese.
  'secours|intoxic|maltra|inceste|fausse-couche|deuil|mort|deces|ivg|malad|fievre|douleur|saign|prenom|perd[ai]|duelo|l[u]t+o(?:-|$)|muerte',
  'enfermed|doenca|f[ie]+bre|febbre|dolor|dores|sangr|sangu|soc+or|malatt|tumor|maus-tratos|nom[eb]re?s',
  // Polish, Turkish.
  'pierwsza-pomoc|zatruc|samobojs|przemoc|poronien|strata|zalob|smierc|zmarl|chorob|chory|objaw|goraczk|nowotw|szczepi|imiona',
  'acil|ilk-yardim|zehir|intihar|siddet|istismar|dusuk|kay[bi]|(?:^|-)olum(?!lu|suz)|kurtaj|hastal|belirti|(?:^|-)ates|ishal|kanser|kanama|(?:^|-)isim',
  // Arabic, Hindi, Japanese, Chinese.
  'طوارئ|إسعاف|تسمم|انتحار|عنف|إساءة|تحرش|إجهاض|فقدان|وفاة|مرض|أمراض|أعراض|حمى|سرطان|نزيف',
  'आत्महत्या|हिंसा|गर्भपात|मृत्यु|बीमारी|लक्षण|बुखार|कैंसर|急救|救急|自殺|自杀|虐待|流產|流产|流産|中絶|癌|死|病|症|熱|烧',
];

/** Steps that lead to something else than one article. */
const elsewhere =
  /^(?:tags?|topics?|categor(?:y|ies)|authors?|search|login|account|about(?:-us)?|contact|newsletter|page|videos?|podcasts?|tools?|chat|groups?|amp|print|index(?:\.\w+)?)$/;

/** As most addresses are written: without accents, words parted by a hyphen. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('_', '-');
}

let never: RegExp | undefined;

function saysNever(text: string): boolean {
  never ??= new RegExp(plain(nevers.join('|')));
  return never.test(text);
}

/**
 * Whether one article of the table stands at this address: on one of its sites, where that site has its articles, and
 * nothing in the path says that it is about what no card may follow. Only https on the default port. Never throws.
 */
export function isArticle(address: string): boolean {
  const page = addressParts(address);
  const site = page && articleSites.find(({ hosts }) => hosts.includes(page.host));
  if (!page || !site?.articles.some((form) => fits(form, page.steps))) return false;
  return !page.steps.map(plain).some((step) => elsewhere.test(step) || saysNever(step));
}

/** Whether a title says it: the same words, as an address would write them. */
export function isHeavyTitle(title: string): boolean {
  return saysNever(plain(title.toLowerCase()).replace(/[\s\p{P}]+/gu, '-'));
}
