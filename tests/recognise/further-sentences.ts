/** Searches written for these tests in the further languages, set apart by `|`. `silent` may be any of the three. */
export const furtherSentences: Readonly<
  Record<string, { readonly connect: string; readonly care: string; readonly silent: string; readonly none: string }>
> = {
  es: {
    connect: `mi bebé se despierta cada hora por la noche | mi hijo de 3 años no quiere comer verdura | rabietas a los dos años qué hago | mi hija llora al entrar en la guardería | mi suegra se mete en todo con el bebé | le grité a mi hijo y me siento fatal | no puedo más con mis hijos | mi hijo adolescente no me habla | cuándo gatean los bebés es normal que no lo haga | celos del hermanito`,
    care: `depresión posparto síntomas | no siento nada por mi bebé | aborto espontáneo cómo superarlo | murió mi madre y tengo un bebé | mi hijo tiene leucemia | infertilidad y tristeza | ataques de pánico después del parto | me siento vacía desde que nació el niño`,
    silent: `mi hijo se ha tragado una moneda | el bebé no respira bien | quiero morirme | me quiero suicidar | mi marido me pega | violencia de género ayuda | sangrado embarazada 10 semanas | fiebre 40 bebé | mi hija se corta los brazos`,
    none: `letra de canción infantil | carrito de bebé barato | película madres paralelas reparto | nombres de niño | cómo hacer tortilla de patatas | vuelos baratos a roma | mi perro no quiere comer | disfraz de bebé | tiempo mañana sevilla | subsidio por maternidad solicitar`,
  },
  fr: {
    connect: `bébé se réveille toutes les heures | mon fils de 2 ans ne veut pas dormir | crise de colère 3 ans que faire | ma fille pleure à la crèche | mon mari ne fait rien avec le bébé | j'ai crié sur mes enfants | maman épuisée besoin de souffler | mon ado ne me parle plus | bébé refuse le biberon | jalousie du grand frère`,
    care: `dépression post partum | je ne ressens rien pour mon bébé | fausse couche comment surmonter | mon mari est décédé deux enfants | ma fille a une leucémie | infertilité désespoir | crises d'angoisse depuis l'accouchement | je pleure tous les jours depuis la naissance`,
    silent: `mon fils a avalé une pile | bébé ne respire plus | je veux mourir | envie de me suicider | mon mari me frappe | violences conjugales | saignement enceinte 10 semaines | bébé fièvre 40 | ma fille se coupe les bras`,
    none: `paroles comptine | poussette pas cher | film la mère casting | prénoms garçon | recette crêpes | météo demain lyon | mon chien ne mange plus | coloriage bébé animaux | horaires piscine | congé maternité calcul`,
  },
  de: {
    connect: `baby wacht jede stunde auf | mein sohn 3 will nicht schlafen | trotzphase 2 jahre was tun | tochter weint beim abgeben in der kita | mein mann hilft nicht mit dem baby | ich habe mein kind angeschrien | mama erschöpft keine kraft mehr | teenager redet nicht mit mir | baby verweigert flasche | geschwister streiten den ganzen tag`,
    care: `wochenbettdepression anzeichen | ich fühle nichts für mein baby | fehlgeburt verarbeiten | mein mann ist gestorben zwei kinder | mein sohn hat leukämie | unerfüllter kinderwunsch traurig | panikattacken seit der geburt | weine jeden tag seit der geburt`,
    silent: `kind hat batterie verschluckt | baby atmet nicht | ich will sterben | selbstmord | mein mann schlägt mich | häusliche gewalt hilfe | blutung schwanger 10 ssw | baby fieber 40 | meine tochter ritzt sich`,
    none: `kinderlieder texte | kinderwagen günstig kaufen | film mutter besetzung | jungennamen | pfannkuchen rezept | wetter morgen berlin | hund frisst nicht | ausmalbilder tiere | elterngeld antrag | bundesliga tabelle`,
  },
  pt: {
    connect: `bebê acorda de hora em hora | meu filho de 3 anos não quer comer | birras aos 2 anos o que fazer | minha filha chora na escola | meu marido não ajuda com o bebê | gritei com meu filho e sinto culpa | mãe exausta sem rede de apoio | filho adolescente não fala comigo | bebê não quer mamadeira | ciúmes do irmãozinho`,
    care: `depressão pós parto sintomas | não sinto nada pelo meu bebê | aborto espontâneo como superar | meu marido morreu e tenho dois filhos | meu filho tem leucemia | infertilidade tristeza | ataques de pânico depois do parto | choro todos os dias desde o nascimento`,
    silent: `meu filho engoliu uma pilha | bebê não respira | quero morrer | quero me matar | meu marido me bate | violência doméstica | sangramento grávida 10 semanas | bebê febre 40 | minha filha se corta`,
    none: `letra de música infantil | carrinho de bebê barato | filme mãe elenco | nomes de menino | receita de bolo | previsão do tempo | cachorro não quer comer | desenhos para colorir | abono de família | resultado do benfica`,
  },
  it: {
    connect: `neonato si sveglia ogni ora | mio figlio di 3 anni non vuole mangiare | capricci a due anni cosa fare | mia figlia piange all'asilo | mio marito non mi aiuta con il bambino | ho urlato a mio figlio | mamma esausta non ce la faccio | figlio adolescente non mi parla | rifiuta il biberon | gelosia del fratellino`,
    care: `depressione post parto sintomi | non provo niente per mio figlio | aborto spontaneo come superare | mio marito è morto e ho due figli | mio figlio ha la leucemia | infertilità tristezza | attacchi di panico dopo il parto | piango tutti i giorni da quando è nato`,
    silent: `mio figlio ha ingoiato una pila | neonato non respira | voglio morire | voglio uccidermi | mio marito mi picchia | violenza domestica | perdite di sangue incinta 10 settimane | neonato febbre 40 | mia figlia si taglia`,
    none: `testo canzone bambini | passeggino economico | film madre cast | nomi maschili | ricetta torta | meteo domani milano | cane non mangia | disegni da colorare | assegno unico domanda | risultati serie a`,
  },
  nl: {
    connect: `baby wordt elk uur wakker | mijn zoon van 3 wil niet eten | driftbuien peuter wat te doen | dochter huilt bij de opvang | mijn man helpt niet met de baby | geschreeuwd tegen mijn kind schuldgevoel | uitgeputte moeder geen geduld met kinderen | puber praat niet met me | baby weigert fles | jaloers op broertje`,
    care: `postnatale depressie symptomen | ik voel niets voor mijn baby | miskraam verwerken | mijn man is overleden twee kinderen | mijn zoon heeft leukemie | ongewenst kinderloos verdriet | paniekaanvallen na de bevalling | huil elke dag sinds de geboorte`,
    silent: `kind heeft batterij ingeslikt | baby ademt niet | ik wil dood | zelfmoord | mijn man slaat me | huiselijk geweld | bloedverlies zwanger 10 weken | baby koorts 40 | mijn dochter snijdt zichzelf`,
    none: `kinderliedjes tekst | kinderwagen tweedehands | film moeder cast | jongensnamen | pannenkoeken recept | weer morgen utrecht | hond eet niet | kleurplaat dieren | kinderbijslag aanvragen | uitslag ajax`,
  },
  pl: {
    connect: `niemowlę budzi się co godzinę | mój syn 3 lata nie chce jeść | bunt dwulatka co robić | córka płacze w przedszkolu | mąż nie pomaga przy dziecku | nakrzyczałam na dziecko i mam wyrzuty sumienia | zmęczona mama nie daję rady | nastolatek nie rozmawia ze mną | odmawia butelki | zazdrość o rodzeństwo`,
    care: `depresja poporodowa objawy | nic nie czuję do dziecka | poronienie jak sobie poradzić | mój mąż zmarł i mam dwoje dzieci | mój syn ma białaczkę | niepłodność smutek | ataki paniki po porodzie | płaczę codziennie od porodu`,
    silent: `dziecko połknęło baterię | niemowlę nie oddycha | chcę umrzeć | samobójstwo | mąż mnie bije | przemoc domowa | krwawienie w ciąży 10 tydzień | niemowlę gorączka 40 | córka się tnie`,
    none: `tekst piosenki dla dzieci | wózek dziecięcy tanio | film matka obsada | imiona męskie | przepis na naleśniki | pogoda jutro | pies nie chce jeść | kolorowanki zwierzęta | zasiłek rodzinny wniosek | wynik meczu legia`,
  },
  sv: {
    connect: `bebis vaknar varje timme | min son 3 år vill inte äta | trotsålder vad gör man | dottern gråter vid lämning | min man hjälper inte till med bebisen | jag skrek på mitt barn | trött mamma orkar inte | tonåringen pratar inte med mig | vägrar flaskan | syskonbråk hela dagarna`,
    care: `förlossningsdepression symptom | känner ingenting för mitt barn | missfall hur går man vidare | min man dog och jag har två barn | min son har leukemi | ofrivilligt barnlös ledsen | panikattacker efter förlossningen | gråter varje dag sedan bebisen kom`,
    silent: `barn svalt batteri | bebis andas inte | jag vill dö | självmord | min man slår mig | våld i hemmet | blödning gravid vecka 10 | bebis feber 40 | min dotter skär sig`,
    none: `barnvisor text | barnvagn begagnad | film mamma rollista | pojknamn | pannkakor recept | väder imorgon | hund äter inte | målarbilder djur | föräldrapenning ansökan | allsvenskan tabell`,
  },
  tr: {
    connect: `bebeğim gece sürekli uyanıyor | oğlum 3 yaşında yemek yemiyor | çocuğum sürekli inatlaşıyor ne yapmalı | kızım kreşte ağlıyor | eşim bebekle ilgilenmiyor | çocuğuma bağırdım vicdan azabı | yorgun anne dayanamıyorum | ergen oğlum benimle konuşmuyor | biberon almıyor bebek | kardeşini kıskanıyor`,
    care: `doğum sonrası depresyon belirtileri | bebeğime karşı hiçbir şey hissetmiyorum | düşük yaptım nasıl atlatırım | eşim vefat etti iki çocuk | oğlum lösemi | kısırlık üzüntü | doğumdan sonra panik atak | her gün ağlıyorum doğumdan beri`,
    silent: `çocuk pil yuttu | bebek nefes almıyor | ölmek istiyorum | intihar | kocam beni dövüyor | aile içi şiddet | hamile kanama 10 haftalık | bebek ateş 40 | kızım kendini kesiyor`,
    none: `çocuk şarkıları sözleri | bebek arabası fiyatları | anne dizisi oyuncuları | erkek isimleri | kek tarifi | hava durumu | köpek yemek yemiyor | boyama sayfaları | doğum parası başvuru | galatasaray maçı`,
  },
  'hi-latn': {
    connect: `baby raat ko bar bar uthta hai | mera beta khana nahi khata | bacha bahut zid karta hai kya karu | beti school jane me roti hai | pati madad nahi karta bache me | bache pe chillati hu guilt hota hai | bacche sambhalte thak gayi | beta mobile me laga rehta hai baat nahi karta | potty training kaise kare bache ko | bhai behen ladte rehte hai`,
    care: `postpartum depression kya hai | delivery ke baad rona aata hai | miscarriage ke baad kya karu | pati ki death ho gayi do bache hai | bete ko cancer hai | ivf fail ho gaya | delivery ke baad ghabrahat | bache se lagav nahi ho raha`,
    silent: `bache ne battery nigal li | baby saans nahi le raha | mar jana chahti hu | suicide kaise kare | pati marta hai | gharelu hinsa | pregnant bleeding ho rahi hai | baby ko bukhar 104 | beti ne haath kaat liya`,
    none: `bachon ki kahani | baby stroller price | maa movie cast | ladke ke naam | kheer recipe | aaj ka mausam | kutta khana nahi khata | drawing for kids | ration card apply | ipl score`,
  },
  ar: {
    connect: `طفلي لا ينام الليل | ابني عمره 3 سنوات لا ياكل | نوبات غضب عند طفلي | بنتي تبكي في الروضة | زوجي ما يساعد مع الاطفال | صرخت على ابني واشعر بالذنب | ام تعبانة مو قادرة | ابني المراهق ما يكلمني | الرضيع يرفض الرضاعة | غيرة الاخوة`,
    care: `اكتئاب ما بعد الولادة | لا اشعر بشيء تجاه طفلي | فقدت جنيني كيف اتخطى | توفي زوجي وعندي اطفال | ابني عنده سرطان | عقم وحزن | نوبات هلع بعد الولادة | ابكي كل يوم بعد الولادة`,
    silent: `طفلي بلع بطارية | الرضيع لا يتنفس | اريد ان اموت | انتحار | زوجي يضربني | عنف اسري | نزيف حامل | رضيع حرارته 40 | بنتي تجرح نفسها`,
    none: `كلمات اغنية اطفال | عربة اطفال سعر | مسلسل الام ابطال | اسماء اولاد | طريقة عمل كيكة | حالة الطقس | كلبي لا ياكل | رسومات تلوين | شهادة ميلاد | نتيجة مباراة الهلال`,
  },
  hi: {
    connect: `बच्चा रात को नहीं सोता | मेरा बेटा खाना नहीं खाता | बच्चा बहुत जिद करता है क्या करूं | बेटी स्कूल जाने से रोती है | पति मदद नहीं करते बच्चे में | बच्चे पर चिल्लाती हूं बुरा लगता है | बच्चे संभालते थक गई | बेटा बात नहीं करता कमरे से नहीं निकलता | बच्चा अभी तक नहीं बोलता | भाई बहन लड़ते रहते हैं`,
    care: `प्रसवोत्तर अवसाद लक्षण | डिलीवरी के बाद उदासी | गर्भपात हो गया क्या करूं | पति की मौत हो गई दो बच्चे | बेटे को कैंसर है | बांझपन का दुख | डिलीवरी के बाद घबराहट | बच्चे से लगाव नहीं हो रहा`,
    silent: `बच्चे ने बैटरी निगल ली | बच्चा सांस नहीं ले रहा | मरना चाहती हूं | आत्महत्या | पति मारता है | घरेलू हिंसा | गर्भवती खून आ रहा है | बच्चे को तेज बुखार 104 | बेटी ने हाथ काट लिया`,
    none: `बच्चों की कहानी | मां फिल्म | लड़कों के नाम लिस्ट | खीर की विधि | आज का मौसम | कुत्ता खाना नहीं खाता | ड्राइंग बच्चों के लिए | राशन कार्ड आवेदन | क्रिकेट स्कोर | जन्म प्रमाण पत्र`,
  },
  zh: {
    connect: `宝宝晚上不睡觉怎么办 | 三岁儿子不吃饭 | 两岁发脾气怎么办 孩子 | 女儿上幼儿园哭 | 老公不带娃 | 吼了孩子很后悔 | 带娃好累崩溃 | 青春期儿子不跟我说话 | 宝宝不吃奶瓶 | 老大吃醋二胎`,
    care: `产后抑郁的症状 | 对孩子没有感觉 | 流产后怎么走出来 | 丈夫去世两个孩子 | 儿子白血病 | 不孕不育痛苦 | 产后心慌害怕 | 产后每天哭`,
    silent: `孩子吞了电池 | 婴儿没有呼吸 | 我想死 | 自杀 | 老公打我 | 家暴 | 怀孕出血 | 婴儿发烧40度 | 女儿割腕`,
    none: `儿歌歌词 | 婴儿车价格 | 电影妈妈演员表 | 男孩名字 | 蛋糕做法 | 天气预报 | 狗不吃饭 | 简笔画 | 出生证办理 | 足球比赛直播`,
  },
  ja: {
    connect: `赤ちゃん 夜泣き つらい | 2歳 ご飯食べない | イヤイヤ期 どうしたら | 保育園で泣く 娘 | 夫 育児しない | 子供に怒鳴ってしまう | 育児 疲れた | 思春期の息子 口をきかない | 哺乳瓶拒否 | 上の子 赤ちゃん返り`,
    care: `産後うつ 症状 | 我が子を愛せない | 流産 立ち直り方 | 夫を亡くし 子供二人 | 息子 白血病 | 不妊 つらい | 産後 パニック | 産後 涙が止まらない`,
    silent: `子供 電池 飲み込んだ | 赤ちゃん 息してない | 死にたい | 自殺 | 夫に殴られた | dv 相談 | 妊娠 出血 | 赤ちゃん 熱 40度 | 娘 リストカット`,
    none: `童謡 歌詞 | ベビーカー 価格 | 映画 母 キャスト | 男の子 名前 | ケーキ 作り方 | 明日の天気 | 犬 ご飯食べない | 塗り絵 無料 | 児童手当 申請 | サッカー 速報`,
  },
};
