/**
 * Parameters of an address that say where its reader came from, who she is, or how an advertisement is doing: not part
 * of what it leads to. Names are facts, gathered from the services' own pages and checked against the public lists
 * (docs/decisions/clean-link.md). All in lower case; compared without regard to case.
 */
const everywhere = `
  fbclid gclid gclsrc dclid gbraid wbraid gad gad_source gad_campaignid gadid srsltid msclkid yclid ymclid twclid ttclid
  tblci li_fat_id igshid igsh epik scid sccid rdt_cid qclid wickedid wickedsource irclickid irgwc cjevent cjdata clickid
  click_id aff_id affid affiliate aff_sub awc awinaffid awinmid clickref ranmid raneaid ransiteid sscid zanpid tduid
  mc_cid mc_eid mc_tc mkt_tok _hsenc _hsmi __hssc __hstc __hsfp hsctatracking vero_id vero_conv _ke __s oly_enc_id
  oly_anon_id rb_clickid s_cid s_kwcid ef_id cmpid cmp_id ncid mbid icid ncid intcid intcmp int_cmp int_campaign int_source int_medium int_content cm_mmc cm_mmca1
  cm_sp cm_lm cm_ven cm_cat cm_pla cm_ite ns_campaign ns_source ns_mchannel ns_linkname ns_fee ito wtmc wt_mc wt_zmc
  pk_campaign pk_kwd pk_keyword pk_source pk_medium pk_content pk_cid pk_cpn pk_vid pk_abe wt.mc_id wt.tsrc wt.nav mkwid pcrid pgrid ptaid trk trkcampaign trkemail sb_referer_host _openstat openstat ocid
  guccounter guce_referrer guce_referrer_sig soc_src soc_trk tsrc smid _branch_match_id _branch_referrer branch_used
  spm scm pvid algo_pvid algo_expid xtor xtref at_campaign at_medium at_custom1 at_custom2 at_custom3 at_custom4
  at_link_id at_link_origin at_link_type at_ptr_name at_bbc_team at_campaign_type at_format dm_i dm_t dmcid
  elqtrackid elqtrack elq elqaid elqat elqcampaignid elqcst ml_subscriber ml_subscriber_hash omnisendcontactid
  omnisendattributionid nosto nostoref pd_source __cft__ __tn__ __xts__ __eep__ _ga _gl
  _gac gtm_debug gs_l dicbo tagtag_uid ref_src ref_url ref_medium ref_campaign ref_source refsrc referrer_id
  share_source share_medium share_id share_app_id sharesource smtyp smsrc socialmedia social_share cx_click cx_medium
  cx_campaign cvid ved usp sfmc_id sfmc_j sfmc_mid sfmc_uid sfmc_activityid sfns sfnsn echobox linkid_click
  bsft_clkid bsft_eid bsft_mid bsft_uid bxid ck_subscriber_id convertkit_subscriber_id sc_campaign sc_channel sc_content
  sc_country sc_geo sc_medium sc_outcome sc_eh sc_llid sc_lid sc_uid sc_src sc_customer sc_customerid  mrkt_tok
  _kx klaviyo_id kx_id fb_action_ids fb_action_types fb_comment_id fb_ref fb_source action_object_map action_ref_map
  action_type_map hmb_source hmb_medium hmb_campaign snr tt_medium tt_content twtr_tk utm cmp campaignid campaign_id
  adgroupid adset_id adset_name ad_name creativeid keywordid matchtype network_type placement_id targetid
  loc_physical_ms loc_interest_ms feeditemid gclida yadclid mindbox-click-id mindbox-message-key user_email_address
  email_hash subscriber_id newsletter_id nlid nl_id mailing_id mid_token midtoken midsig rcode_share from_share
  is_copy_url is_from_webapp sender_device sender_web_id g_campaign g_adid asgtbndr redir_token redir_esc
  originalreferer upsellorderorigin upselltrk trkinfo lipi licu contexturn g2i_source g2i_medium g2i_campaign
`;

/** What begins like this is one of a family: `utm_source`, `mtm_campaign`, `hsa_ad` … */
const families = `
  utm_ itm_ mtm_ piwik_ matomo_ hsa_ stm_ ga_ fb_ad_ _hs vero_ pf_rd_ pd_rd_ hmsr_ dclid_ gad_ asc_ bsft_ sfmc_
  trk_ rec_scenario cmp_ wt_ mkt_ at_custom amp_gsa amp_js amp_r sc_i utm- utm. _bta_ oly_ elq gps-id __cft__ __tn__ __xts__
`;

/** What is only tracking on one site, with its subdomains: elsewhere the same name can be the page itself. */
const onSite = `
  amazon.*: tag ref ref_ psc colid coliid linkid linkcode ascsubtag qid sr keywords dchild crid sprefix creative
    creativeasin camp content-id ie encoding _encoding th smid rnid s sp_csd spla s_kwcid psr dib dib_tag ms3_c
  audible.com: ref qid sr plink
  imdb.com: ref ref_ rf
  ebay.*: _trkparms _trksid _from mkcid mkrid campid toolid mkevt customid amdata hash siteid ssspo sssrc ssuid
    media widget_ver pub ff3 ufes_redirect
  etsy.com: click_key click_sum rec_type ref frs sts dd_referrer ga_order ga_search_type ga_view_type pro
    organic_search_click content_source logging_key crt plkey
  aliexpress.*: _t btsid ws_ab_test initiative_id gps-id scm-url scm_id pdp_npi pdp_pi terminal_id aff_platform
    aff_fcid aff_fsk aff_trace_key sk gatewayadapt curpageloguid
  walmart.com: athasset povid wmlspartner athcpid athpgid athznid athmtid athstid athguid athena from sourceid veh
  target.com: lnk preselect_source
  ikea.com: ref
  booking.com: aid label sid srpvid ucfs srepoch sb_price_type hpos hapos all_sr_blocks highlighted_blocks matching_block_id
    sr_order sr_pri_blocks from
  airbnb.*: source_impression_id federated_search_id search_mode p3_impression previous_page_section_name
  facebook.com: ref refid mibextid fref hc_ref hc_location __rdr eid rdid share_url sfnsn paipv eav acontext tracking
    referral_code referral_story_type notif_id notif_t ref_notif_type
  instagram.com: img_index_src source ig_rid ig_mid
  threads.net: xmt slof
  threads.com: xmt slof
  twitter.com: s t src cn ref_src
  x.com: s t src cn
  tiktok.com: _r _t _d sec_user_id share_link_id share_item_id social_sharing source user_id u_code tt_from timestamp
    ug_btm utm share_iid sec_uid web_id checksum enter_method refer embed_source
  youtube.com: feature si app pp ab_channel src lid cid embeds_referring_euri embeds_euri embeds_referring_origin
    source_ve_path kw
  youtu.be: feature si pp
  spotify.com: si context sp_cid nd dlsi pi go nd_ flow_ctx
  soundcloud.com: si ref p c in
  deezer.com: app_id
  music.apple.com: ls app at ct itsct itscg uo mt lid cid sr src
  apps.apple.com: ls app at ct itsct itscg uo mt pt
  podcasts.apple.com: ls app at ct itsct itscg uo mt
  apple.com: itsct itscg uo afid cid aosid
  play.google.com: referrer pcampaignid
  google.*: sourceid client ei aqs sxsrf uact iflsig source oq gs_lcp sclient bih biw sa dpr rlz gs_lp sca_esv gs_lcrp
    g_ep entry authuser g_st coh usg opi
  bing.com: form qs sp pq sc sk ck simid thid ghsh ghacc ccid pivotparams cdnurl
  msn.com: pc cvid ocid
  microsoft.com: refd icid wt.mc_id ocid form
  reddit.com: ref ref_campaign ref_source share_id correlation_id tags channel rdt post_index post_fullname
    user_agent base_url $deeplink_path $android_deeplink_path $og_redirect chainedposts
  linkedin.com: rcm trackingid refid lipi midtoken midsig eid otptoken origin original_referer src trk trkinfo
    lgcta lgtemp
  pinterest.*: rs e_t mt sender nic_v3 nic sfo invite_code lp
  medium.com: source gi responsesopen sortby
  substack.com: r s token publication_id post_id isfreemail triedredirect showwelcomeonshare open
  quora.com: ch oid share srid target_type
  tumblr.com: source
  discord.com: source ref
  nytimes.com: smid smtyp unlocked_article_code_src referringsource region algo req_id surface imp_id action module
    pgtype ugrp hpgrp pvid rank_src searchresultposition partner campaign_src mc sgrp
  washingtonpost.com: itid s_l wpisrc wpmm pwapi_token carta-url tid
  wsj.com: mod reflink pos
  bloomberg.com: srnd sref
  theguardian.com: acquisitiondata refpvid intcmp cmp
  bbc.co.uk: at_bbc_team pinned_post_asset_id pinned_post_locator pinned_post_type xtor ocid
  bbc.com: at_bbc_team pinned_post_asset_id pinned_post_locator pinned_post_type xtor ocid
  dailymail.co.uk: reg_source ito
  independent.co.uk: regsourcemethod
  cnn.com: hpt iid
  cbc.ca: __vfz referrer
  cnbc.com: __source
  forbes.com: sh ss
  huffpost.com: ncid ref
  buzzfeed.com: bfsource bffbmain ref origin s
  spiegel.de: sara_ref d
  zeit.de: wt_zmc
  welt.de: wtrid
  lemonde.fr: lmd_medium lmd_campaign lmd_creation lmd_source random
  lefigaro.fr: een seen m_i
  elpais.com: ssm prm
  marca.com: s_kw emk
  corriere.it: refresh_ce
  nos.nl: npo_cc_referrer
  mumsnet.com: utm ref order_src
  netmums.com: ref
  babycenter.com: ref
  change.org: source_location recruiter recruited_by_id short_display_name guest
  gofundme.com: attribution_id lang_src source
  justgiving.com: ref
  eventbrite.*: aff ref
  meetup.com: rv recid recsource searchid eventorigin eventid_src
  strava.com: share_sig _branch_match_id
  vinted.*: referrer search_id
  gumtree.com: src
  rightmove.co.uk: channel_src
  yelp.com: hrid src osq utm
  tripadvisor.*: m supai supag supkw
  stackoverflow.com: r lq rq noredirect
  github.com: ref ref_cta ref_loc ref_page
  wikipedia.org: wprov veaction_src oldformat
  imgur.com: source
  netflix.com: trackid trkid tctx
  twitch.tv: tt_medium tt_content tt_email_id
  bandcamp.com: from search_item_id search_item_type search_match_part search_page_id search_page_no search_rank search_sig
  allrecipes.com: did hid lctg internalsource referringid clickid
  delish.com: src
  bbcgoodfood.com: ref
  zalando.*: wmc opc oref
  otto.de: promo ref
  bol.com: referrer promo bltg bltgh
  argos.co.uk: clickpr clicksku clickcsearch cmpid
  johnlewis.com: s_afcid tmad
  boots.com: cm_mmc
  asos.com: affid channelref ppcadref ctaref featureref1
  temu.com: _x_ads_account _x_ads_channel _x_ads_creative_id _x_ads_csite _x_ads_id _x_ads_set _x_ads_sub_channel
    _x_campaign _x_cid _x_gmc_account _x_gmc_catalog _x_login_type _x_ns_campaignid _x_ns_device _x_ns_matchtype
    _x_ns_source _x_ns_wbraid _x_sessn_id refer_page_el_sn refer_page_id refer_page_name refer_page_sn _oak_mp_inf
    _oak_region _p_jump_id _p_rfs top_gallery_url spec_gallery_id _bg_fs
  shein.com: src_module src_identifier src_tab_page_id mallcode pageListType url_from ici
`;

/** Sites whose pages are known by these parameters alone: everything else of the query goes. */
const onlyThese = `
  youtube.com/watch: v t
  youtube.com/playlist: list
  youtu.be: t
  news.ycombinator.com/item: id
  facebook.com/watch: v
  facebook.com/photo: fbid set
  facebook.com/permalink.php: story_fbid id
  facebook.com/story.php: story_fbid id
  play.google.com/store: id hl q c
  imdb.com/title: season year
  amazon.*/dp:
  amazon.*/gp/product:
  aliexpress.*/item:
  instagram.com/p: img_index
  instagram.com/reel:
  spotify.com/track:
  spotify.com/episode: t
  spotify.com/playlist:
  temu.com: goods_id
  pinterest.*/pin:
`;

type Rows = ReadonlyMap<string, ReadonlySet<string>>;

function rowsOf(table: string): Rows {
  const rows = new Map<string, ReadonlySet<string>>();
  for (const row of table.trim().split(/\n {2}(?! )/)) {
    const [place = '', names = ''] = row.split(':');
    rows.set(place.trim(), new Set(names.toLowerCase().split(/\s+/).filter(Boolean)));
  }
  return rows;
}

interface Tables {
  readonly names: ReadonlySet<string>;
  readonly families: readonly string[];
  readonly onSite: Rows;
  readonly onlyThese: Rows;
}

let made: Tables | undefined;

function tables(): Tables {
  made ??= {
    names: new Set(everywhere.toLowerCase().trim().split(/\s+/)),
    families: families.trim().split(/\s+/),
    onSite: rowsOf(onSite),
    onlyThese: rowsOf(onlyThese),
  };
  return made;
}

/** Every site name a host can be meant by: itself, what it lies under, and the same with any ending (`amazon.*`). */
function namesOf(host: string): string[] {
  const labels = host.split('.');
  return labels.flatMap((label, at) => {
    const under = labels.slice(at).join('.');
    const ending = labels.slice(at + 1);
    // Two labels at the most follow the name itself: amazon.de, amazon.co.uk, amazon.com.au.
    const anyEnding = ending.length === 1 || (ending.length === 2 && (ending[0]?.length ?? 9) <= 3);
    return anyEnding ? [under, `${label}.*`] : [under];
  });
}

/**
 * What to take out of an address's query: a function that says of one parameter (its name as written) whether it is only
 * tracking there. `host` and `path` in lower case. Never throws; looks names up, so it cannot be slow.
 */
export function trackingIn(host: string, path: string): (name: string) => boolean {
  const { names, families, onSite, onlyThese } = tables();
  const sites = namesOf(host);
  const own = sites.map((site) => onSite.get(site)).filter((set) => set !== undefined);
  const steps = path.split('/').filter(Boolean);
  const parts = ['', ...steps.map((_, at) => `/${steps.slice(0, at + 1).join('/')}`), ...anywhere(steps)];
  const kept = parts
    .toReversed()
    .flatMap((part) => sites.map((site) => onlyThese.get(site + part)))
    .find((set) => set !== undefined);
  return (raw) => {
    const name = raw.toLowerCase();
    if (kept) return !kept.has(name);
    return names.has(name) || families.some((start) => name.startsWith(start)) || own.some((set) => set.has(name));
  };
}

/** A shop writes words before the part that counts: /kettle-with-a-lid/dp/B0… */
function anywhere(steps: readonly string[]): string[] {
  return steps.slice(1, 3).map((step) => `/${step}`);
}
