import type { Friend } from '../../utils/friends/friend.ts';

/** What stands in the popup: the list, somebody's form, or a draft to them. */
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
    };
