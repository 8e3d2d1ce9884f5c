import type { Friend } from '../../utils/friends/friend.ts';

/** A whole friend from the fields a test cares about. */
export function aFriend(given: Partial<Friend> & Pick<Friend, 'name'>): Friend {
  return {
    id: given.name.toLowerCase(),
    kind: 'person',
    channels: [{ type: 'sms', address: '+447700900118' }],
    circle: 'close',
    strengths: [],
    kidStages: [],
    face: { shape: 0, fill: 0 },
    created: 0,
    updated: 0,
    ...given,
  };
}
