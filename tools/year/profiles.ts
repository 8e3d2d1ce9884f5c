import type { Given } from '../../utils/nudge/answer.ts';
import type { Settings } from '../../utils/nudge/settings.ts';

type Random = () => number;
type Answer = Given['answer'];

/** How somebody lives a year with it. Shares are of one, a day's or a moment's. */
export interface Profile {
  readonly settings: (random: Random) => Partial<Settings>;
  /** The hours of a day (local, 0 to 24) at which she searches or scrolls. */
  readonly hours: (random: Random) => number[];
  readonly answer: (random: Random) => Answer;
  readonly writesByHerself: number;
  readonly zones: readonly string[];
  /** The share of days on which she is somewhere else, or on which the clock is set by hand. */
  readonly travels: number;
  readonly setsClock: number;
}

const zones = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Africa/Cairo'];

function weighted(shares: Readonly<Partial<Record<Answer, number>>>): (random: Random) => Answer {
  return (random) => {
    let left = random();
    for (const [answer, share] of Object.entries(shares)) {
      left -= share;
      if (left <= 0) return answer as Answer;
    }
    return 'not-now';
  };
}

/** Evenings and nights mostly, and now and then the day. */
function mostlyLate(random: Random): number[] {
  const count = Math.floor(random() * 4);
  return Array.from({ length: count }, () => (random() < 0.75 ? 20.5 + random() * 8 : 6 + random() * 15) % 24);
}

/** Looks in often enough that nothing but the back-off keeps a card away. */
const allDayLong = (random: Random) => Array.from({ length: 3 + Math.floor(random() * 3) }, () => random() * 24);

const roundTheClock = (random: Random) => Array.from({ length: 1 + Math.floor(random() * 3) }, () => random() * 24);

const usual = {
  settings: (random: Random): Partial<Settings> => ({ anyTimeOfDay: random() < 0.3 }),
  hours: mostlyLate,
  writesByHerself: 0.5,
  zones,
  travels: 0,
  setsClock: 0,
};

/** The people of the promise: who welcomes it, who does not, who lives by other hours, who shares. */
export const profiles = {
  welcomes: {
    ...usual,
    answer: weighted({ messaged: 0.55, later: 0.2, 'not-now': 0.1, 'done-here': 0.05, faded: 0.05, unseen: 0.05 }),
  },
  mixed: {
    ...usual,
    answer: weighted({
      messaged: 0.15,
      later: 0.15,
      'not-now': 0.2,
      'not-tonight': 0.1,
      'not-here': 0.01,
      'not-this': 0.01,
      'done-here': 0.1,
      faded: 0.18,
      unseen: 0.1,
    }),
    setsClock: 0.01,
  },
  annoyed: {
    ...usual,
    settings: () => ({ anyTimeOfDay: true }),
    hours: allDayLong,
    answer: () => 'not-now',
    writesByHerself: 0,
  },
  'night-shift': {
    ...usual,
    settings: () => ({
      lateWindow: { from: '07:00', to: '15:00' },
      workingHours: { days: ['sun', 'mon', 'tue', 'wed'], from: '21:30', to: '06:30' },
    }),
    hours: roundTheClock,
    answer: weighted({ messaged: 0.3, later: 0.2, 'not-now': 0.3, faded: 0.15, unseen: 0.05 }),
    setsClock: 0.003,
  },
  traveller: {
    ...usual,
    answer: weighted({ messaged: 0.3, later: 0.2, 'not-now': 0.2, 'not-tonight': 0.1, faded: 0.1, unseen: 0.1 }),
    zones: [...zones, 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Los_Angeles', 'Pacific/Chatham'],
    travels: 0.15,
    setsClock: 0.005,
  },
  shared: {
    ...usual,
    settings: () => ({ sharedComputer: true, anyTimeOfDay: true }),
    answer: weighted({ messaged: 1 }),
  },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof profiles;
