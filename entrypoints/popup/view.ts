import type { Friend } from '../../utils/friends/friend.ts';
import type { Shared } from './look-at-shared.ts';
import type { PageToShare } from './what-to-share.ts';

/** What stands in the popup: the list, somebody's form, a draft to them, or a page for them. */
export type View =
  | { readonly at: 'list' }
  | { readonly at: 'form'; readonly friend?: Friend }
  /** `done` lets go of what the draft came from, once it was opened or copied; `edited` keeps what she made of its words. */
  | {
      readonly at: 'draft';
      readonly friend: Friend;
      readonly draft?: string;
      readonly done?: () => unknown;
      readonly edited?: ((text: string) => unknown) | undefined;
    }
  /** To whom, out of everybody, a line goes that is there already. */
  | { readonly at: 'whom'; readonly draft: string; readonly done: () => unknown }
  | { readonly at: 'share'; readonly friend: Friend; readonly shared: Shared }
  | { readonly at: 'others'; readonly page: PageToShare; readonly wanted: string };
