import type { Findings } from './findings.ts';
import type { Label } from './label.ts';
import { lazily } from './lazily.ts';
import { gateRules } from './learnt/gate-words.ts';
import { judge, type Rule } from './rule.ts';

/**
 * What the gate says: one of the three silent labels; `hush` for words that would be one of them but for who or what they
 * are about (a pet, an essay, a film), where nothing is to be offered either; or `clear`.
 */
export type Verdict = Extract<Label, 'urgent' | 'crisis' | 'discreet'> | 'hush' | 'clear';

// How far apart the parts of a rule may stand, in words and in characters.
const wordGap = 5;
const textGap = 14;

// The rules of a label by the concept each begins with: what is not there need not be asked about.
const rulesByFirst = lazily(() => {
  return order.map((label) => {
    const byFirst = new Map<string, Rule[]>();
    for (const rule of gateRules[label]) {
      const first = rule.chains[0]?.[0] ?? '';
      const group = byFirst.get(first);
      if (group) group.push(rule);
      else byFirst.set(first, [rule]);
    }
    return [label, byFirst] as const;
  });
});

const order = ['urgent', 'crisis', 'discreet'] as const;

/**
 * Decides whether a search means silence, from what the must-lists of every language found in it; precedence urgent,
 * crisis, discreet. Total; adding words never makes it milder, save words that say it is about a pet or an essay, and
 * those give `hush`, never `clear`.
 */
export function safetyGate({ languages }: Findings): Verdict {
  let hush = false;
  for (const [label, rules] of rulesByFirst()) {
    for (const { hits, inText } of languages) {
      for (const concept of hits.keys()) {
        for (const rule of rules.get(concept) ?? []) {
          const verdict = judge(rule, hits, inText ? textGap : wordGap);
          if (verdict === 'holds') return label;
          if (verdict === 'vetoed') hush = true;
        }
      }
    }
  }
  return hush ? 'hush' : 'clear';
}
