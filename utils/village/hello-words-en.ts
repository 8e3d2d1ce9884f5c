/** Where a first hello goes: to those who hold a group, or into a forum. */
export const helloPlaces = ['group', 'forum'] as const;
export type HelloPlace = (typeof helloPlaces)[number];

/** First lines to strangers, ready to copy; nothing in them about the child or where one lives, since strangers read them. */
export const helloWords: Readonly<Record<HelloPlace, readonly string[]>> = {
  group: [
    'Hello, I’d like to come along one day. Is there anything I should know beforehand?',
    'Hello, I’m new to this. Can I just turn up, and is it all right to leave early?',
    'Hello, is there still room for one more? We’re friendly, if not always on time.',
    'Hello, I’m a bit shy about coming in alone. Could somebody look out for me at the door?',
  ],
  forum: [
    'Hello everybody. I’ve been reading along for a while and thought I’d say so.',
    'New here, tired, kind, and glad that this place exists. How’s everybody doing?',
    'Hello. No question today, I’d just like to know a few more people in the same boat.',
    'First post. Tell me something good from your week, however small?',
  ],
};
