/** What somebody is sent, as far as it changes what one says about it. */
export const pageKinds = ['article', 'recipe', 'video', 'product', 'thread', 'picture', 'page'] as const;
export type PageKind = (typeof pageKinds)[number];

/** By the types that a page declares (schema.org names, `og:…`), the most telling first. */
const declares: readonly (readonly [PageKind, RegExp])[] = [
  ['recipe', /^recipe$/i],
  ['thread', /^(?:DiscussionForumPosting|QAPage|SocialMediaPosting)$/i],
  ['product', /^(?:Product|ProductGroup|IndividualProduct|og:product(?:\.\w+)?|og:og:product)$/i],
  [
    'article',
    /^(?:(?:News|Tech|Scholarly|Medical|Opinion|Analysis|Reportage|Review|Satirical|Advertiser)\w*Article|Article|BlogPosting|LiveBlogPosting|og:article)$/i,
  ],
  ['video', /^(?:VideoObject|Movie|TVEpisode|TVSeries|Clip|og:video(?:\.\w+)?)$/i],
];

/** What the page says it is; `page` when it says nothing that matters, or what nobody knows. */
export function pageKind(types: readonly string[]): PageKind {
  return declares.find(([, form]) => types.some((type) => form.test(type)))?.[0] ?? 'page';
}
