/**
 * Where nothing is offered to be sent or noticed (promise S22): a page there says something about whoever stands on it.
 * Hosts with all their subdomains, by what they are; kept up to date with the extension alone, fetched from nowhere.
 * Written down from the bodies' own addresses.
 */
const list = {
  /** Abuse at home, sexual violence, stalking, trafficking. */
  abuse: `
    nationaldahelpline.org.uk refuge.org.uk womensaid.org.uk mensadviceline.org.uk rapecrisis.org.uk respect.org.uk
    respectphoneline.org.uk galop.org.uk karmanirvana.org.uk survivorsuk.org napac.org.uk thesurvivorstrust.org
    suzylamplugh.org paladinservice.co.uk safelives.org.uk dvmen.co.uk mankind.org.uk revengepornhelpline.org.uk
    victimsupport.org.uk iwf.org.uk nspcc.org.uk childline.org.uk stopitnow.org.uk lucyfaithfull.org.uk sarsas.org.uk
    welshwomensaid.org.uk womensaid.scot womensaid.ie womensaidni.org drcc.ie safeireland.ie rapecrisisscotland.org.uk
    livefearfree.gov.wales scottishwomensaid.org.uk modernslaveryhelpline.org forwarduk.org.uk solacewomensaid.org
    thehotline.org rainn.org loveisrespect.org ncadv.org nnedv.org womenslaw.org safehorizon.org joyfulheartfoundation.org
    1in6.org malesurvivor.org childhelp.org childhelphotline.org humantraffickinghotline.org domesticshelters.org futureswithoutviolence.org
    strongheartshelpline.org victimsofcrime.org victimconnect.org darkness2light.org polarisproject.org techsafety.org
    sheltersafe.ca endingviolencecanada.org assaultedwomen.ca lukesplace.ca
    1800respect.org.au dvconnect.org whiteribbon.org.au wesnet.org.au safesteps.org.au mensline.org.au
    bravehearts.org.au blueknot.org.au womensrefuge.org.nz areyouok.org.nz shine.org.nz safetotalk.nz 2shine.org.nz
    hilfetelefon.de gewaltschutz.info frauenhauskoordinierung.de frauenhaus-suche.de weisser-ring.de
    hilfe-portal-missbrauch.de nina-info.de maennerhilfetelefon.de frauen-gegen-gewalt.de big-berlin.info zartbitter.de
    wildwasser.de kein-taeter-werden.de frauenhelpline.at aoef.at gewaltschutzzentrum.at opferhilfe-schweiz.ch
    frauenhaeuser.ch solidaritefemmes.org arretonslesviolences.gouv.fr cfcv.asso.fr violencesfaitesauxfemmes.com
    stop-violences-femmes.gouv.fr enfantbleu.org allo119.gouv.fr sosfemmes.com
    violenciagenero.igualdad.gob.es fundacion-anar.org anar.org malostratos.org mujeresparalasalud.org direcontrolaviolenza.it 1522.eu
    telefonorosa.it azzurro.it casadonne.it huiselijkgeweld.nl veiligthuis.nl centrumseksueelgeweld.nl slachtofferhulp.nl
    1712.be ecouteviolencesconjugales.be sosviol.be kvinnofridslinjen.se roks.se unizon.se levudenvold.dk danner.dk
    krisesenter.com dinutvei.no dixi.no nollalinja.fi naistenlinja.fi niebieskalinia.pl niebieskalinia.info
    cpk.org.pl apav.pt morcati.org.tr kadinininsanhaklari.org
    volinjen.no bkb.cz nane.hu isotita.gr ncw.gov.in soudanplus.jp women1366.kr ceasecrisis.tungwahcsd.org gbv.org.za
    rednacionalderefugios.org.mx cig.gov.pt anes.gov.ro kadindayanismavakfi.org.tr tkdf.org.tr siginaksizbirdunya.org
    sosviolenceconjugale.ca feminoteka.pl rainlily.org.hk harmonyhousehk.org awaf.org.tw kindertelefoon.nl awel.be
    childlineindia.org kafa.org.lb abaadmena.org
  `,
  /** Crisis, suicide, self-harm, eating, addiction. */
  crisis: `
    samaritans.org papyrus-uk.org thecalmzone.net giveusashout.org spbristol.org harmless.org.uk selfinjurysupport.org.uk
    stayingsafe.net prevent-suicide.org.uk beateatingdisorders.org.uk talkfrank.com gamcare.org.uk gamblersanonymous.org.uk
    begambleaware.org alcoholics-anonymous.org.uk al-anonuk.org.uk ukna.org turning-point.co.uk wearewithyou.org.uk
    nacoa.org.uk sobs.org.uk uksobs.org uksobs.com hubofhope.co.uk app-network.org maternalocd.org bipolaruk.org
    988lifeline.org suicidepreventionlifeline.org crisistextline.org afsp.org thetrevorproject.org translifeline.org
    samhsa.gov findtreatment.gov aa.org na.org al-anon.org smartrecovery.org nationaleatingdisorders.org anad.org
    imalive.org save.org sprc.org veteranscrisisline.net teenline.org 7cups.com nami.org gamblersanonymous.org
    talksuicide.ca 988.ca kidshelpphone.ca suicideprevention.ca suicide.ca lifeline.org.au beyondblue.org.au
    suicidecallbackservice.org.au kidshelpline.com.au headspace.org.au blackdoginstitute.org.au lifeline.org.nz
    1737.org.nz depression.org.nz pieta.ie aware.ie telefonseelsorge.de nummergegenkummer.de krisendienste.bayern
    krisenchat.de u25-deutschland.de agus-selbsthilfe.de deutsche-depressionshilfe.de diskussionsforum-depression.de
    frnd.de anonyme-alkoholiker.de drugcom.de check-dein-spiel.de bundesfachverbandessstoerungen.de telefonseelsorge.at
    rataufdraht.at kriseninterventionszentrum.at 143.ch 147.ch reden-kann-retten.ch 3114.fr sos-amitie.com suicide-ecoute.fr
    filsantejeunes.com drogues-info-service.fr alcool-info-service.fr joueurs-info-service.fr telefonodelaesperanza.org
    telefonoamico.it 113.nl zelfmoord1813.be centredepreventiondusuicide.be
    tele-onthaal.be preventionsuicide.be mind.se sjalvmordslinjen.se hjalplinjen.se livslinien.dk mentalhelse.no
    kirkens-sos.no mieli.fi 116123.pl 116sos.pl zwjr.pl sosvozamiga.org cvv.org.br befrienders.org findahelpline.com
    iasp.info inochinodenwa.org lifelink.or.jp sos.org.sg
    textaboutit.ie linea024.sanidad.gob.es centrumwsparcia.pl linkapsychickepomoci.cz sos116-123.hu suicide-help.gr
    antisuicid.ro eran.org.il telemanas.mohfw.gov.in since2011.net 129.go.kr sps.org.hk sadag.org lineadelavida.gob.mx
    asistenciaalsuicida.org.ar ncmh.gov.ph befrienders.org.my lifelineukraine.com aasra.info snehaindia.org
    vandrevalafoundation.com icallhelpline.org samaritans.org.hk sbhk.org.hk life1995.org.tw 1980.org.tw 116111.pl
    mindkorrelatie.nl bzga-essstoerungen.de yesilay.org.tr embracelebanon.org
  `,
  /** Clinics and bodies that a visit says something about: pregnancy ended or feared, sexual health, fertility, HIV. */
  clinics: `
    bpas.org msichoices.org.uk msichoices.org nupas.co.uk abortionrights.org.uk plannedparenthood.org abortionfinder.org
    ineedana.com plancpills.org prochoice.org abortionfunds.org aidaccess.org womenonwaves.org womenonweb.org
    womenhelp.org exhaleprovoice.org all-options.org reproaction.org brook.org.uk sexwise.org.uk tht.org.uk sh24.org.uk
    sexualhealth.nhs.uk freetest.me hfea.gov.uk profamilia.de familienplanung.de
    doctorsforchoice.de ivg.gouv.fr planning-familial.org ivglesadresses.org fiom.nl
    beahuis.nl sensoa.be abortus.be abortoinformacionmedica.es federa.org.pl aborcjabezgranic.pl
    abortion.eu womenonwaves.eu mariestopes.org.au msiaustralia.org.au familyplanning.org.nz abortion.org.nz myoptions.ie
    patientaccess.com access.login.nhs.uk 111.nhs.uk mychart.com mychart.org doctolib.de doctolib.fr
    doctolib.it zocdoc.com onemedical.com teladoc.com betterhelp.com talkspace.com regain.us cerebral.com headway.co
    bacp.co.uk counselling-directory.org.uk tavistockandportman.nhs.uk therapie.de
    psychenet.de 116117.de 116117-termine.de kbv.de ameli.fr 1177.se sundhed.dk helsenorge.no
    omakanta.fi kanta.fi pacjent.gov.pl mijngezondheid.net sns24.gov.pt enabiz.gov.tr mhrs.gov.tr
    hilfetelefon-schwangere.de umo.se laiga.it abortion.ca nationalabortionfederation.org
  `,
  /** Courts, police, law, child protection, immigration, benefits. */
  courts: `
    police.uk crimestoppers-uk.org garda.ie cps.gov.uk
    judiciary.uk supremecourt.uk cafcass.gov.uk resolution.org.uk sortingoutseparation.org.uk
    child-maintenance.service.gov.uk childmaintenance.service.gov.uk tax.service.gov.uk
    universal-credit.service.gov.uk access.service.gov.uk signin.account.gov.uk familyrightsgroup.org.uk frg.org.uk
    rightsofwomen.org.uk stepchange.org nationaldebtline.org moneyhelper.org.uk payplan.com uscourts.gov
    fbi.gov ic3.gov justice.gov ssa.gov irs.gov uscis.gov missingkids.org childwelfare.gov
    rcmp-grc.gc.ca scc-csc.ca afp.gov.au police.nsw.gov.au police.vic.gov.au police.qld.gov.au familycourt.gov.au
    fcfcoa.gov.au servicesaustralia.gov.au my.gov.au police.govt.nz courts.govt.nz polizei.de polizei-beratung.de
    polizei.bayern.de polizei.nrw polizei.hessen.de polizei-bw.de bka.de justiz.de bundesverfassungsgericht.de
    elster.de arbeitsagentur.de jobcenter.digital jugendaemter.com polizei.gv.at bmi.gv.at justiz.gv.at fedpol.admin.ch
    police-nationale.interieur.gouv.fr gendarmerie.interieur.gouv.fr pre-plainte-en-ligne.gouv.fr justice.fr
    impots.gouv.fr caf.fr francetravail.fr policia.es guardiacivil.es poderjudicial.es poliziadistato.it carabinieri.it
    giustizia.it inps.it agenziaentrate.gov.it politie.nl rechtspraak.nl digid.nl
    kinderbescherming.nl politie.be police.be polis.se polisen.se domstol.se forsakringskassan.se politi.dk domstol.dk
    borger.dk politiet.no domstol.no nav.no poliisi.fi oikeus.fi kela.fi policja.pl policja.gov.pl ms.gov.pl zus.pl
    psp.pt gnr.pt tribunais.org.pt egm.gov.tr adalet.gov.tr turkiye.gov.tr interpol.int europol.europa.eu
    dubaipolice.gov.ae adpolice.gov.ae moi.gov.sa absher.sa najiz.sa moj.gov.sa moi.gov.eg dgsn.gov.ma
    delhipolice.gov.in cybercrime.gov.in ecourts.gov.in npa.go.jp keishicho.metro.tokyo.lg.jp courts.go.jp mps.gov.cn
    court.gov.cn police.gov.hk judiciary.hk npa.gov.tw judicial.gov.tw jus.br mp.br pf.gov.br policiajudiciaria.pt
    seg-social.pt portaldasfinancas.gov.pt policia.gov.co carabineros.cl fgr.org.mx scjn.gob.mx spvm.qc.ca
    sq.gouv.qc.ca opp.ca masecurite.interieur.gouv.fr moncommissariat.fr commissariatodips.it polizei.rlp.de
    polizei.sachsen.de polizei.hamburg polizei.thueringen.de polizei.brandenburg.de kronofogden.se uyap.gov.tr
    jandarma.gov.tr police.wa.gov.au police.sa.gov.au police.gov.sg
  `,
  /** Banks, cards, credit, money sent. */
  banks: `
    barclays.co.uk hsbc.co.uk hsbc.com lloydsbank.com lloydsbank.co.uk halifax.co.uk halifax-online.co.uk natwest.com
    nwolb.com rbs.co.uk santander.co.uk santander.com nationwide.co.uk tsb.co.uk monzo.com starlingbank.com
    revolut.com firstdirect.com co-operativebank.co.uk metrobankonline.co.uk virginmoney.com tescobank.com
    sainsburysbank.co.uk bankofscotland.co.uk klarna.com clearpay.co.uk paypal.com wise.com aib.ie bankofireland.com
    365online.com permanenttsb.ie chase.com bankofamerica.com wellsfargo.com citi.com citibank.com usbank.com
    capitalone.com pnc.com truist.com ally.com schwab.com fidelity.com vanguard.com discover.com americanexpress.com
    venmo.com cash.app zellepay.com navyfederal.org usaa.com creditkarma.com experian.com equifax.com transunion.com
    rbcroyalbank.com rbc.com td.com tdbank.com scotiabank.com bmo.com cibc.com desjardins.com tangerine.ca interac.ca
    commbank.com.au westpac.com.au nab.com.au anz.com.au anz.com ing.com.au bankwest.com.au bendigobank.com.au
    asb.co.nz bnz.co.nz kiwibank.co.nz westpac.co.nz sparkasse.de deutsche-bank.de deutsche-bank.com commerzbank.de
    postbank.de ing.de dkb.de comdirect.de n26.com vr.de volksbank.de hypovereinsbank.de targobank.de consorsbank.de
    schufa.de erstebank.at sparkasse.at raiffeisen.at bawag.at bankaustria.at ubs.com raiffeisen.ch postfinance.ch
    zkb.ch twint.ch bnpparibas.com mabanque.bnpparibas societegenerale.fr credit-agricole.fr creditmutuel.fr cic.fr
    caisse-epargne.fr banquepopulaire.fr labanquepostale.fr lcl.fr boursobank.com fortuneo.fr
    bancosantander.es bbva.es bbva.com caixabank.es bancsabadell.com bankinter.com unicaja.es ing.es intesasanpaolo.com
    unicredit.it poste.it bancobpm.it bper.it mps.it fineco.it finecobank.com ing.nl rabobank.nl abnamro.nl snsbank.nl
    asnbank.nl bunq.com ideal.nl kbc.be bnpparibasfortis.be belfius.be ing.be argenta.be swedbank.se seb.se
    handelsbanken.se nordea.se nordea.com lansforsakringar.se icabanken.se danskebank.dk danskebank.com jyskebank.dk
    nykredit.dk mitid.dk dnb.no sparebank1.no vipps.no bankid.no bankid.com op.fi nordea.fi s-pankki.fi pkobp.pl ipko.pl
    mbank.pl santander.pl ing.pl pekao.com.pl millenniumbank.pl bnpparibas.pl cgd.pt millenniumbcp.pt novobanco.pt
    montepio.org itau.com.br bradesco.com.br bb.com.br caixa.gov.br nubank.com.br isbank.com.tr garantibbva.com.tr
    akbank.com yapikredi.com.tr ziraatbank.com.tr onlinesbi.sbi sbi.co.in hdfcbank.com icicibank.com axisbank.com
    paytm.com coinbase.com binance.com kraken.com dbs.com.sg mufg.jp smbc.co.jp mizuhobank.co.jp rakuten-bank.co.jp
    alrajhibank.com.sa alahli.com emiratesnbd.com bankfab.com adcb.com nbe.com.eg banquemisr.com cibeg.com
    attijariwafabank.com qnb.com kfh.com nbk.com arabbank.com unionbankofindia.co.in pnbindia.in bankofbaroda.in
    canarabank.com kotak.com yesbank.in phonepe.com bank.in resonabank.co.jp
    smtb.jp jp-bank.japanpost.jp netbk.co.jp sbishinseibank.co.jp paypay-bank.co.jp icbc.com.cn ccb.com boc.cn
    abchina.com bankcomm.com cmbchina.com alipay.com hsbc.com.hk hangseng.com bochk.com ctbcbank.com esunbank.com
    cathaybk.com.tw ocbc.com uob.com.sg santander.com.br bancointer.com.br c6bank.com.br picpay.com mercadopago.com.br
    mercadopago.com bancobpi.pt santander.pt activobank.pt bancolombia.com bbva.mx banamex.com banorte.com
    bancoestado.cl bancochile.cl bna.com.ar openbank.es ibercaja.es kutxabank.es hellobank.fr bforbank.com
    monabanq.com bnc.ca haspa.de berliner-sparkasse.de sparda.de norisbank.de santander.de c24.de traderepublic.com
    bnl.it hype.it widiba.it credem.it bancamediolanum.it knab.nl triodos.nl regiobank.nl aliorbank.pl
    credit-agricole.pl velobank.pl sbab.se skandia.se avanza.se vakifbank.com.tr halkbank.com.tr qnb.com.tr
    denizbank.com teb.com.tr kuveytturk.com.tr ing.com.tr enpara.com papara.com regions.com 53.com key.com
    huntington.com citizensbank.com marcus.com sofi.com chime.com robinhood.com etrade.com chase.co.uk coutts.com
    ulsterbank.co.uk danskebank.co.uk mbna.co.uk clearscore.com experian.co.uk equifax.co.uk macquarie.com.au
    suncorpbank.com.au
  `,
  /** Pornography, escorts, affairs, dating. */
  desire: `
    pornhub.com xvideos.com xnxx.com xhamster.com xhamster.desi redtube.com youporn.com tube8.com spankbang.com
    eporner.com beeg.com motherless.com hqporner.com porntrex.com txxx.com thisvid.com daftsex.com brazzers.com
    onlyfans.com fansly.com manyvids.com chaturbate.com stripchat.com bongacams.com livejasmin.com cam4.com myfreecams.com
    camsoda.com flirt4free.com rule34.xxx rule34video.com e-hentai.org hentaihaven.xxx nhentai.net gelbooru.com
    hanime.tv literotica.com asstr.org adultfriendfinder.com fetlife.com ashleymadison.com seeking.com eros.com
    adultwork.com vivastreet.co.uk tinder.com bumble.com hinge.co grindr.com okcupid.com match.com pof.com badoo.com
    feeld.co victoriamilan.com gleeden.com c-date.com joyclub.de kaufmich.com parship.de elitepartner.de lovescout24.de
    erotik.com youjizz.com tnaflix.com drtuber.com sunporno.com xtube.com porn.com porn300.com
    playboy.com bang.com realitykings.com bangbros.com naughtyamerica.com ixxx.com fapello.com coomer.su missav.com
    dmm.co.jp javlibrary.com sex.com nudevista.com hclips.com upornia.com scrolller.com redgifs.com
    xhamsterlive.com faphouse.com thumbzilla.com erome.com fuq.com bellesa.co cams.com iwara.tv jable.tv simpcity.su
    parship.com lovoo.com meetic.fr meetic.com pcmax.jp pairs.lv happn.com
  `,
  /** Gambling. */
  gambling: `
    bet365.com williamhill.com ladbrokes.com coral.co.uk paddypower.com betfair.com skybet.com betfred.com betway.com
    888.com 888casino.com pokerstars.com unibet.com bwin.com tipico.de draftkings.com fanduel.com betmgm.com stake.com
    national-lottery.co.uk sportsbet.com.au tab.com.au winamax.fr betclic.fr
  `,
};

/** Endings whose every name is such a place. */
const endings = /\.(?:porn|xxx|adult|sex|sexy|cam|bank|casino|bet|poker|police\.uk)$/;

/** A name that says it itself. */
const says = /(?:^|[.-])(?:porno?|xxx|hentai|escorts?)(?:[.-]|$)|porn(?:o|os|hub|tube|star|video)/;

let hosts: ReadonlySet<string> | undefined;

/** The hosts themselves, lower case, for tests and for whoever wants to count them. */
export function sensitiveHosts(): ReadonlySet<string> {
  hosts ??= new Set(Object.values(list).flatMap((group) => group.trim().split(/\s+/)));
  return hosts;
}

/** True for a host on the list and everything under it. `host` in lower case, without a port; a dot at its end is cut. */
export function isSensitiveHost(host: string): boolean {
  const name = host.replace(/\.$/, '');
  if (endings.test(name) || says.test(name)) return true;
  const labels = name.split('.');
  const known = sensitiveHosts();
  return labels.some((_, at) => known.has(labels.slice(at).join('.')));
}
