/**
 * Addresses as they stand in a browser, with what a careful person would send. Shapes are those of real sites; paths,
 * names and numbers are made up. `canonical` where the page declares one.
 */
export interface ToClean {
  readonly from: string;
  readonly to: string;
  readonly canonical?: string;
}

const rows = `
# newsletters and campaigns
https://loaf.example/bread?utm_source=mail&utm_medium=email&utm_campaign=sunday => https://loaf.example/bread
https://loaf.example/bread?UTM_Source=Mail => https://loaf.example/bread
https://loaf.example/bread?page=2&utm_id=9 => https://loaf.example/bread?page=2
https://loaf.example/bread?fbclid=IwAR0abc_def-123 => https://loaf.example/bread
https://loaf.example/bread?gclid=EAIaIQ&gclsrc=aw.ds&gbraid=0AAA&wbraid=CkA&gad_source=1 => https://loaf.example/bread
https://loaf.example/bread?msclkid=5f1&srsltid=AfmBO&dclid=x&yclid=1 => https://loaf.example/bread
https://loaf.example/bread?twclid=2-3&ttclid=E.C.P&li_fat_id=1&epik=dj0y&ScCid=7 => https://loaf.example/bread
https://loaf.example/bread?mc_cid=8b7&mc_eid=UNIQID => https://loaf.example/bread
https://loaf.example/bread?_hsenc=p2AN&_hsmi=21&__hstc=2.3&__hssc=2&__hsfp=1&hsCtaTracking=4f => https://loaf.example/bread
https://loaf.example/bread?mkt_tok=NzE1 => https://loaf.example/bread
https://loaf.example/bread?vero_id=a&vero_conv=b&_ke=eyJrbF9l => https://loaf.example/bread
https://loaf.example/bread?mtm_campaign=a&pk_campaign=b&piwik_kwd=c&matomo_source=d => https://loaf.example/bread
https://loaf.example/bread?hsa_acc=1&hsa_cam=2&hsa_ad=3 => https://loaf.example/bread
https://loaf.example/bread?_ga=2.1&_gl=1*abc => https://loaf.example/bread
https://loaf.example/bread?s_cid=a&cmpid=b&icid=c&ncid=d&mbid=e&intcid=f => https://loaf.example/bread
https://loaf.example/bread?elqTrackId=a&elq=b&elqaid=1&elqat=1 => https://loaf.example/bread
https://loaf.example/bread?oly_enc_id=1&oly_anon_id=2&rb_clickid=3 => https://loaf.example/bread
https://loaf.example/bread?dm_i=1ABC,2,3&sfmc_id=5 => https://loaf.example/bread
https://loaf.example/bread?wickedid=1&irclickid=a&irgwc=1&awc=5_6 => https://loaf.example/bread
https://loaf.example/bread?ck_subscriber_id=10&bxid=5 => https://loaf.example/bread
https://loaf.example/bread?wt_mc=nl.1&wtmc=2&WT.mc_id=3 => https://loaf.example/bread
https://loaf.example/bread?xtor=RSS-1 => https://loaf.example/bread
https://loaf.example/bread?at_medium=rss&at_campaign=feed => https://loaf.example/bread
https://loaf.example/bread?ns_mchannel=social&ns_source=twitter&ns_campaign=x => https://loaf.example/bread
https://loaf.example/bread?ref_src=twsrc%5Etfw => https://loaf.example/bread
https://loaf.example/bread?share_source=copy&share_id=5 => https://loaf.example/bread
https://loaf.example/bread?spm=a2g0o.1&scm=1007 => https://loaf.example/bread
https://loaf.example/bread?guccounter=1&guce_referrer=aHR0&guce_referrer_sig=AQAA => https://loaf.example/bread
https://loaf.example/?utm_source=a => https://loaf.example/
https://loaf.example?utm_source=a => https://loaf.example/
https://loaf.example/bread?&&utm_source=a&& => https://loaf.example/bread
https://loaf.example/bread? => https://loaf.example/bread
https://loaf.example/bread?utm_source => https://loaf.example/bread
https://loaf.example/bread?size=large&colour=sad+brown&utm_term=x => https://loaf.example/bread?size=large&colour=sad+brown
https://loaf.example/bread?b=2&a=1&b=3 => https://loaf.example/bread?b=2&a=1&b=3
https://loaf.example/bread?q=%F0%9F%8D%9E&utm_x=1 => https://loaf.example/bread?q=%F0%9F%8D%9E
https://loaf.example/bread?a=%zz&fbclid=1 => https://loaf.example/bread?a=%zz
# what has to stay
https://forum.loaf.example/viewtopic.php?f=3&t=120 => https://forum.loaf.example/viewtopic.php?f=3&t=120
https://forum.loaf.example/viewtopic.php?t=120&start=20#p455 => https://forum.loaf.example/viewtopic.php?t=120&start=20#p455
https://board.example/index.php?showtopic=9&view=findpost&p=12 => https://board.example/index.php?showtopic=9&view=findpost&p=12
https://board.example/threads/bread.55/page-3#post-900 => https://board.example/threads/bread.55/page-3#post-900
https://loaf.example/?p=1234 => https://loaf.example/?p=1234
https://loaf.example/index.php?id=52&L=1 => https://loaf.example/index.php?id=52&L=1
https://shop.example/shoes?colour=red&size=27 => https://shop.example/shoes?colour=red&size=27
https://shop.example/products/wellies?variant=4412 => https://shop.example/products/wellies?variant=4412
https://events.example/e/walk?date=2026-05-02&time=10:00 => https://events.example/e/walk?date=2026-05-02&time=10:00
https://loaf.example/search-results-explained => https://loaf.example/search-results-explained
https://maps.example/?ll=51.5,-0.12&z=14 => https://maps.example/?ll=51.5,-0.12&z=14
https://library.example/book?isbn=9780000000001 => https://library.example/book?isbn=9780000000001
https://loaf.example/bread?code=SUMMER => https://loaf.example/bread?code=SUMMER
https://loaf.example/bread?key=crumpets => https://loaf.example/bread?key=crumpets
https://loaf.example/bread?session=morning => https://loaf.example/bread?session=morning
https://loaf.example/bread?ref=chapter-2 => https://loaf.example/bread?ref=chapter-2
https://loaf.example/bread?source=grandma => https://loaf.example/bread?source=grandma
https://loaf.example/bread?from=monday&to=friday => https://loaf.example/bread?from=monday&to=friday
https://loaf.example/bread?tag=sourdough => https://loaf.example/bread?tag=sourdough
https://loaf.example/bread?s=rye => https://loaf.example/bread?s=rye
https://loaf.example/bread?lang=cy => https://loaf.example/bread?lang=cy
http://village-hall.example/rota.html => http://village-hall.example/rota.html
https://loaf.example:8443/bread => https://loaf.example:8443/bread
https://loaf.example/Brot%20und%20K%C3%A4se => https://loaf.example/Brot%20und%20K%C3%A4se
https://bäckerei.example/brot => https://xn--bckerei-5wa.example/brot
HTTPS://Loaf.Example/Bread => https://loaf.example/Bread
https://loaf.example./bread => https://loaf.example/bread
https://loaf.example/a/../bread => https://loaf.example/bread
# fragments
https://loaf.example/bread#crust => https://loaf.example/bread#crust
https://loaf.example/bread# => https://loaf.example/bread
https://loaf.example/bread#xtor=RSS-3208 => https://loaf.example/bread
https://loaf.example/bread#utm_source=feed&utm_medium=rss => https://loaf.example/bread
https://loaf.example/bread#_=_ => https://loaf.example/bread
https://loaf.example/bread#.YxAbCdEfGh => https://loaf.example/bread
https://loaf.example/bread#Echobox=1651 => https://loaf.example/bread
https://loaf.example/bread#link_time=1651 => https://loaf.example/bread
https://loaf.example/bread#sthash.Ab12Cd.dpuf => https://loaf.example/bread
https://loaf.example/bread#top => https://loaf.example/bread
https://loaf.example/app#/recipes/5 => https://loaf.example/app#/recipes/5
https://loaf.example/app#/recipes/5?utm_source=x&serves=4 => https://loaf.example/app#/recipes/5?serves=4
https://loaf.example/app#!/recipes?id=5 => https://loaf.example/app#!/recipes?id=5
https://loaf.example/bread#:~:text=two%20bananas => https://loaf.example/bread#:~:text=two%20bananas
https://loaf.example/bread#crust:~:text=two%20bananas => https://loaf.example/bread#crust:~:text=two%20bananas
https://loaf.example/bread#utm_source=x:~:text=two => https://loaf.example/bread#:~:text=two
https://loaf.example/cb#access_token=ya29.abc&token_type=Bearer&expires_in=3599 => https://loaf.example/cb#token_type=Bearer&expires_in=3599
https://loaf.example/bread?utm_source=a#comment-12 => https://loaf.example/bread#comment-12
https://loaf.example/bread#t=90 => https://loaf.example/bread#t=90
# visits, keys, herself
https://anna:hunter2@loaf.example/bread => https://loaf.example/bread
https://anna@loaf.example/bread => https://loaf.example/bread
https://loaf.example/bread?PHPSESSID=0a1b2c3d4e => https://loaf.example/bread
https://loaf.example/bread;jsessionid=0A1B2C.node1?x=1 => https://loaf.example/bread?x=1
https://loaf.example/(S(abc123def456ghi789jkl012))/bread.aspx => https://loaf.example/bread.aspx
https://loaf.example/bread?sid=9f86d081884c7d659a2feaa0c55ad015 => https://loaf.example/bread
https://loaf.example/bread?CFID=12&CFTOKEN=34&x=1 => https://loaf.example/bread?x=1
https://loaf.example/bread?token=eyJhbGciOi.eyJzdWIiOi.c2ln => https://loaf.example/bread
https://loaf.example/bread?t=eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM0.c2lnbmF0dXJl => https://loaf.example/bread
https://loaf.example/bread?email=anna%40post.example => https://loaf.example/bread
https://loaf.example/bread?u=anna%40post.example => https://loaf.example/bread
https://loaf.example/bread?contact=anna@post.example&x=1 => https://loaf.example/bread?x=1
https://loaf.example/bread?api_key=AIza123 => https://loaf.example/bread
https://loaf.example/bread?key=AIzaSyA1b2C3d4E5f6G7h8I9j0 => https://loaf.example/bread
https://loaf.example/bread?X-Amz-Signature=aa&X-Amz-Credential=bb&X-Amz-Date=1&part=2 => https://loaf.example/bread?part=2
https://loaf.example/bread?password=crumbs => https://loaf.example/bread
https://loaf.example/reset?reset_token=abc => https://loaf.example/reset
https://loaf.example/bread?code=4/0AX4XfWh3b2c1d0e9f8g7h6&state=xyz => https://loaf.example/bread?state=xyz
https://loaf.example/bread?csrf_token=1&customer_id=55 => https://loaf.example/bread
# shops
https://www.amazon.co.uk/Kettle-Whistles-Softly/dp/B0MADEUP01/ref=sr_1_3?crid=2X&keywords=kettle&qid=16&sprefix=ket&sr=8-3&th=1 => https://www.amazon.co.uk/Kettle-Whistles-Softly/dp/B0MADEUP01
https://www.amazon.de/dp/B0MADEUP02?tag=blog-21&linkCode=ll1&linkId=5 => https://www.amazon.de/dp/B0MADEUP02
https://www.amazon.com/gp/product/B0MADEUP03?psc=1&pd_rd_w=ab&pf_rd_p=cd => https://www.amazon.com/gp/product/B0MADEUP03
https://www.amazon.com.au/gp/product/B0MADEUP03/ref=ppx_yo?ie=UTF8 => https://www.amazon.com.au/gp/product/B0MADEUP03
https://www.ebay.co.uk/itm/110000000001?_trkparms=a&_trksid=p2&hash=item1&mkcid=1&campid=5 => https://www.ebay.co.uk/itm/110000000001
https://www.ebay.de/itm/110000000001?var=5 => https://www.ebay.de/itm/110000000001?var=5
https://www.etsy.com/uk/listing/10000001/wooden-spoon?click_key=a&click_sum=b&ref=hp_rv-1&frs=1&sts=1 => https://www.etsy.com/uk/listing/10000001/wooden-spoon
https://www.ikea.com/gb/en/p/made-up-stool-00000001/?ref=share => https://www.ikea.com/gb/en/p/made-up-stool-00000001/
https://www.argos.co.uk/product/0000001?clickSR=slp:term&clickPR=x => https://www.argos.co.uk/product/0000001?clickSR=slp:term
https://www.aliexpress.com/item/100000000001.html?spm=a2g0o&algo_pvid=1&pdp_npi=4 => https://www.aliexpress.com/item/100000000001.html
https://www.walmart.com/ip/Cups/100001?athAsset=eyJ&athena=true&povid=a => https://www.walmart.com/ip/Cups/100001
https://www.temu.com/goods.html?goods_id=1&_x_ads_id=2&refer_page_name=home&_x_sessn_id=z => https://www.temu.com/goods.html?goods_id=1
https://www.zalando.de/jacke-00001.html?wmc=AFF&opc=2&oref=x => https://www.zalando.de/jacke-00001.html
https://www.vinted.co.uk/items/10000001-coat?referrer=catalog => https://www.vinted.co.uk/items/10000001-coat
https://www.booking.com/hotel/gb/made-up.en-gb.html?aid=304142&label=gen&sid=a1b2&checkin=2026-05-02&checkout=2026-05-04&srpvid=1 => https://www.booking.com/hotel/gb/made-up.en-gb.html?checkin=2026-05-02&checkout=2026-05-04
https://www.airbnb.co.uk/rooms/100001?adults=2&source_impression_id=p3_1&federated_search_id=x => https://www.airbnb.co.uk/rooms/100001?adults=2
https://shop.example/products/wellies?_pos=1&variant=2&srsltid=Af => https://shop.example/products/wellies?_pos=1&variant=2
# films, music, pictures
https://www.youtube.com/watch?v=aaaaaaaaaaa&feature=youtu.be => https://www.youtube.com/watch?v=aaaaaaaaaaa
https://www.youtube.com/watch?v=aaaaaaaaaaa&list=WL&index=4&t=90s&pp=ygU => https://www.youtube.com/watch?v=aaaaaaaaaaa&t=90s
https://m.youtube.com/watch?v=aaaaaaaaaaa&app=mobile => https://m.youtube.com/watch?v=aaaaaaaaaaa
https://www.youtube.com/watch?app=desktop&v=aaaaaaaaaaa&ab_channel=Crumbs => https://www.youtube.com/watch?v=aaaaaaaaaaa
https://www.youtube.com/playlist?list=PLaaaa&si=bbb => https://www.youtube.com/playlist?list=PLaaaa
https://www.youtube.com/shorts/aaaaaaaaaaa?si=bbb => https://www.youtube.com/shorts/aaaaaaaaaaa
https://youtu.be/aaaaaaaaaaa?si=bbbbbbbb&t=30 => https://youtu.be/aaaaaaaaaaa?t=30
https://open.spotify.com/track/0aaaa?si=1b2c&context=spotify => https://open.spotify.com/track/0aaaa
https://open.spotify.com/episode/0aaaa?si=1b2c&t=120 => https://open.spotify.com/episode/0aaaa?t=120
https://soundcloud.com/crumbs/rain?si=1&utm_source=clipboard&in=x/sets/y => https://soundcloud.com/crumbs/rain
https://music.apple.com/gb/album/rain/100001?i=100002&ls=1&app=itunes&at=x => https://music.apple.com/gb/album/rain/100001?i=100002
https://podcasts.apple.com/gb/podcast/tea/id1000?i=1000002&uo=4 => https://podcasts.apple.com/gb/podcast/tea/id1000?i=1000002
https://vimeo.com/100001/abcdef1234?share=copy => https://vimeo.com/100001/abcdef1234?share=copy
https://www.twitch.tv/videos/100001?tt_medium=mobile&t=1h2m => https://www.twitch.tv/videos/100001?t=1h2m
https://crumbs.bandcamp.com/album/rain?from=search&search_item_id=1&search_rank=2&search_sig=3 => https://crumbs.bandcamp.com/album/rain
https://www.imdb.com/title/tt0000001/?ref_=nv_sr_1 => https://www.imdb.com/title/tt0000001/
https://www.pinterest.co.uk/pin/100001/?mt=login&sender=5&invite_code=9 => https://www.pinterest.co.uk/pin/100001/
# posts
https://www.facebook.com/groups/100001/permalink/200002/?mibextid=S66gvF&rdid=a => https://www.facebook.com/groups/100001/permalink/200002/
https://www.facebook.com/crumbs/posts/pfbid0aaaa?__cft__[0]=AZ&__tn__=%2CO => https://www.facebook.com/crumbs/posts/pfbid0aaaa
https://www.facebook.com/watch/?v=100001&ref=sharing&extid=NS => https://www.facebook.com/watch/?v=100001
https://www.facebook.com/photo/?fbid=1&set=a.2&__tn__=x&notif_id=3 => https://www.facebook.com/photo/?fbid=1&set=a.2
https://www.facebook.com/permalink.php?story_fbid=1&id=2&ref=x => https://www.facebook.com/permalink.php?story_fbid=1&id=2
https://www.instagram.com/p/Caaaa/?igsh=MzRl&utm_source=ig_web_copy_link => https://www.instagram.com/p/Caaaa/
https://www.instagram.com/p/Caaaa/?img_index=2&igshid=1 => https://www.instagram.com/p/Caaaa/?img_index=2
https://www.instagram.com/reel/Caaaa/?igshid=MDJm => https://www.instagram.com/reel/Caaaa/
https://x.com/crumbs/status/100001?s=20&t=aaaa => https://x.com/crumbs/status/100001
https://twitter.com/crumbs/status/100001?ref_src=twsrc%5Etfw => https://twitter.com/crumbs/status/100001
https://www.tiktok.com/@crumbs/video/700001?is_from_webapp=1&sender_device=pc&web_id=7 => https://www.tiktok.com/@crumbs/video/700001
https://www.tiktok.com/@crumbs/video/700001?_r=1&u_code=d&share_link_id=a&timestamp=1&_t=8 => https://www.tiktok.com/@crumbs/video/700001
https://www.reddit.com/r/daddit/comments/aaaa/crumbs/?share_id=5&utm_name=ios&rdt=4 => https://www.reddit.com/r/daddit/comments/aaaa/crumbs/
https://www.reddit.com/r/daddit/comments/aaaa/crumbs/bbbb/?context=3 => https://www.reddit.com/r/daddit/comments/aaaa/crumbs/bbbb/?context=3
https://www.linkedin.com/posts/crumbs_activity-7000001-aaaa?utm_source=share&rcm=ACo&trk=x => https://www.linkedin.com/posts/crumbs_activity-7000001-aaaa
https://www.threads.net/@crumbs/post/Caaaa?xmt=AQG => https://www.threads.net/@crumbs/post/Caaaa
https://bsky.app/profile/crumbs.example/post/3kaaaa => https://bsky.app/profile/crumbs.example/post/3kaaaa
https://mastodon.example/@crumbs/100001 => https://mastodon.example/@crumbs/100001
https://medium.com/@crumbs/rain-on-monday-aaaa1111?source=email-5-1 => https://medium.com/@crumbs/rain-on-monday-aaaa1111
https://crumbs.substack.com/p/rain?r=1a2b&utm_campaign=post&triedRedirect=true => https://crumbs.substack.com/p/rain
https://www.quora.com/Why-is-rain-wet?ch=10&share=aaaa&srid=b => https://www.quora.com/Why-is-rain-wet
https://www.mumsnet.com/talk/parenting/5000001-rain-again?page=3&reply=120 => https://www.mumsnet.com/talk/parenting/5000001-rain-again?page=3&reply=120
https://news.ycombinator.com/item?id=100001&noprefetch=1 => https://news.ycombinator.com/item?id=100001
https://stackoverflow.com/questions/100001/rain?noredirect=1&lq=1 => https://stackoverflow.com/questions/100001/rain
# papers
https://www.theguardian.com/lifeandstyle/2026/mar/01/rain?CMP=Share_iOSApp_Other => https://www.theguardian.com/lifeandstyle/2026/mar/01/rain
https://www.theguardian.com/lifeandstyle/2026/mar/01/rain#comment-100001 => https://www.theguardian.com/lifeandstyle/2026/mar/01/rain#comment-100001
https://www.bbc.co.uk/news/articles/caaaa?at_link_id=1&at_ptr_name=twitter&xtor=AL-72 => https://www.bbc.co.uk/news/articles/caaaa
https://www.bbc.com/news/live/uk-100001?pinned_post_locator=urn:a&ns_fee=0 => https://www.bbc.com/news/live/uk-100001
https://www.nytimes.com/2026/03/01/well/rain.html?smid=nytcore-ios-share&referringSource=articleShare => https://www.nytimes.com/2026/03/01/well/rain.html
https://www.washingtonpost.com/parenting/2026/03/01/rain/?itid=hp&wpisrc=nl_a => https://www.washingtonpost.com/parenting/2026/03/01/rain/
https://www.dailymail.co.uk/femail/article-1/Rain.html?ito=native_share_article-top => https://www.dailymail.co.uk/femail/article-1/Rain.html
https://www.spiegel.de/familie/regen-a-0001?sara_ref=re-xx-cp-sh => https://www.spiegel.de/familie/regen-a-0001
https://www.zeit.de/familie/2026-03/regen?wt_zmc=sm.ext&utm_referrer=x => https://www.zeit.de/familie/2026-03/regen
https://www.lemonde.fr/famille/article/2026/03/01/pluie_1_2.html?lmd_medium=al&random=5 => https://www.lemonde.fr/famille/article/2026/03/01/pluie_1_2.html
https://elpais.com/mamas-papas/2026-03-01/lluvia.html?ssm=whatsapp => https://elpais.com/mamas-papas/2026-03-01/lluvia.html
https://www.cnn.com/2026/03/01/health/rain/index.html?iid=cnn&hpt=hp => https://www.cnn.com/2026/03/01/health/rain/index.html
https://www.nhs.uk/conditions/baby/weaning?utm_source=x => https://www.nhs.uk/conditions/baby/weaning
https://en.wikipedia.org/wiki/Rain?wprov=sfla1 => https://en.wikipedia.org/wiki/Rain
https://en.wikipedia.org/wiki/Rain#In_kitchens => https://en.wikipedia.org/wiki/Rain#In_kitchens
https://en.wikipedia.org/w/index.php?title=Rain&oldid=100001 => https://en.wikipedia.org/w/index.php?title=Rain&oldid=100001
https://docs.google.com/document/d/1aaaa/edit?usp=sharing => https://docs.google.com/document/d/1aaaa/edit
https://www.google.com/maps/place/Tea+Room/@51.5,-0.12,17z?entry=ttu&g_ep=abc => https://www.google.com/maps/place/Tea+Room/@51.5,-0.12,17z
https://play.google.com/store/apps/details?id=example.tea&referrer=utm_source%3Dx&pcampaignid=w => https://play.google.com/store/apps/details?id=example.tea
https://apps.apple.com/gb/app/tea/id100001?mt=8&at=x => https://apps.apple.com/gb/app/tea/id100001
https://www.gofundme.com/f/new-slide?attribution_id=sl:1&utm_medium=copy_link => https://www.gofundme.com/f/new-slide
https://www.change.org/p/mend-the-slide?recruiter=5&source_location=x => https://www.change.org/p/mend-the-slide
https://www.eventbrite.co.uk/e/tea-tickets-100001?aff=oddtdtcreator => https://www.eventbrite.co.uk/e/tea-tickets-100001
https://www.allrecipes.com/recipe/1/bread/?did=55&hid=aa => https://www.allrecipes.com/recipe/1/bread/
https://github.com/crumbs/tea/issues/5?ref=loaf => https://github.com/crumbs/tea/issues/5
# doors that only lead on
https://www.google.com/url?q=https://loaf.example/bread%3Futm_source%3Dg&sa=D&ust=1 => https://loaf.example/bread
https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Floaf.example%2Fbread&ved=2 => https://loaf.example/bread
https://l.facebook.com/l.php?u=https%3A%2F%2Floaf.example%2Fbread%3Ffbclid%3D1&h=AT0 => https://loaf.example/bread
https://l.instagram.com/?u=https%3A%2F%2Floaf.example%2Fbread&e=AT => https://loaf.example/bread
https://out.reddit.com/t3_aaaa?url=https%3A%2F%2Floaf.example%2Fbread&token=A => https://loaf.example/bread
https://duckduckgo.com/l/?uddg=https%3A%2F%2Floaf.example%2Fbread&rut=a => https://loaf.example/bread
https://www.youtube.com/redirect?event=video&redir_token=Q&q=https%3A%2F%2Floaf.example%2Fbread => https://loaf.example/bread
https://gbr01.safelinks.protection.outlook.com/?url=https%3A%2F%2Floaf.example%2Fbread&data=05 => https://loaf.example/bread
https://www.google.com/amp/s/loaf.example/bread/amp/?utm_source=x => https://loaf.example/bread/amp/
https://loaf.example/bread?amp=1 => https://loaf.example/bread
about:reader?url=https%3A%2F%2Floaf.example%2Fbread%3Futm_source%3Dx => https://loaf.example/bread
# what the page declares of itself
https://m.loaf.example/bread?x=1 | https://www.loaf.example/bread => https://www.loaf.example/bread
https://loaf.example/bread/amp | https://loaf.example/bread => https://loaf.example/bread
https://loaf.example/bread.amp.html | https://loaf.example/bread.html => https://loaf.example/bread.html
https://loaf.example/bread?from=home | /bread => https://loaf.example/bread
https://loaf.example/bread?utm_source=x | http://loaf.example/bread => https://loaf.example/bread
https://loaf.example/recipes/today/bread-from-two-bananas | https://loaf.example/baking/bread-from-two-bananas => https://loaf.example/baking/bread-from-two-bananas
https://de.m.wikipedia.org/wiki/Regen | https://de.wikipedia.org/wiki/Regen => https://de.wikipedia.org/wiki/Regen
https://loaf.example/bread#crust | https://www.loaf.example/bread => https://www.loaf.example/bread#crust
https://shop.example/c/shoes/wellies-100001?colour=red | https://shop.example/p/wellies-100001 => https://shop.example/p/wellies-100001
https://loaf.example/bread | https://loaf.example/bread?utm_source=canonical => https://loaf.example/bread
# what it declares and cannot be believed
https://loaf.example/bread?id=5 | https://loaf.example/ => https://loaf.example/bread?id=5
https://loaf.example/bread | https://loaf.example/ => https://loaf.example/bread
https://loaf.example/bread | https://other.example/bread => https://loaf.example/bread
https://loaf.example/bread | https://loaf.example.other.example/bread => https://loaf.example/bread
https://loaf.example/bread | javascript:alert(1) => https://loaf.example/bread
https://loaf.example/bread | https://loaf.example/yesterday => https://loaf.example/bread
https://loaf.example/index.php?id=5 | https://loaf.example/index.php => https://loaf.example/index.php?id=5
https://www.youtube.com/watch?v=bbbbbbbbbbb | https://www.youtube.com/watch?v=aaaaaaaaaaa => https://www.youtube.com/watch?v=bbbbbbbbbbb
https://loaf.example/app#/recipes/5 | https://loaf.example/start => https://loaf.example/app#/recipes/5
https://anna.blogs.example/rain | https://blogs.example/rain => https://anna.blogs.example/rain
https://loaf.example/bread | http:// => https://loaf.example/bread
# what looks like tracking and is the page itself
https://medium.com/@crumbs/rain-on-tuesday-aaaa1111?source=friends_link&sk=9c1 => https://medium.com/@crumbs/rain-on-tuesday-aaaa1111?sk=9c1
https://www.wsj.com/lifestyle/bread-aaaa1111?st=abc123&reflink=desktopwebshare_permalink => https://www.wsj.com/lifestyle/bread-aaaa1111?st=abc123
https://www.wsj.com/news/author/somebody?page=2&mod=author => https://www.wsj.com/news/author/somebody?page=2
https://www.willhaben.at/iad/object?adId=100001 => https://www.willhaben.at/iad/object?adId=100001
https://parcels.example/follow?tracking_id=AB100001 => https://parcels.example/follow?tracking_id=AB100001
https://parcels.example/follow?trackingId=AB100001&utm_source=mail => https://parcels.example/follow?trackingId=AB100001
https://songs.example/play?trackId=41 => https://songs.example/play?trackId=41
https://www.netflix.com/title/80100001?trackId=255&tctx=0,0 => https://www.netflix.com/title/80100001
https://www.imdb.com/title/tt0000001/episodes/?season=3&ref_=tt_eps_sn_3 => https://www.imdb.com/title/tt0000001/episodes/?season=3
https://play.google.com/store/search?q=white+noise&c=apps&hl=en&gl=GB => https://play.google.com/store/search?q=white+noise&c=apps&hl=en
https://loaf.example/list?pk_id=7&pk_campaign=mail => https://loaf.example/list?pk_id=7
https://loaf.example/list?int_rate=4&int_campaign=top => https://loaf.example/list?int_rate=4
https://docs.example/list?ref=branch&id=4&source=book&s=2&t=90 => https://docs.example/list?ref=branch&id=4&source=book&s=2&t=90
https://www.youtube.com/watch?v=aaaaaaaaaaa&t=90s&si=x&pp=y&feature=share => https://www.youtube.com/watch?v=aaaaaaaaaaa&t=90s
`;

/** Every row, in its order. */
export const toClean: readonly ToClean[] = rows
  .split('\n')
  .filter((row) => row.includes(' => '))
  .map((row) => {
    const [before = '', to = ''] = row.split(' => ');
    const [from = '', canonical] = before.split(' | ');
    return canonical === undefined ? { from, to } : { from, to, canonical };
  });
