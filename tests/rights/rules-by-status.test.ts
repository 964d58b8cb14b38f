// Where several rules give the same verdict, the words of each differ: which statuses each rule is named for.
import { expect, it } from 'vitest';
import { assess } from '../../machines/assess.ts';
import type { RuleId } from '../../machines/law/provisions.ts';
import { plainStatusIds } from '../../machines/law/status-ids.ts';
import type { RightId } from '../../machines/rights/registry.ts';

/** Newly begun, and nothing said of what lies underneath: a rule is named where it may be the one. */
const named = plainStatusIds.map((status) => ({
  status,
  findings: assess({
    asOf: '2026-11-22',
    nation: 'england',
    age: '18-or-over',
    treatmentsDiscussed: [],
    tribunalUsed: false,
    startedOn: '2026-11-16',
    status,
  }).findings,
}));

it.each<[right: RightId, rule: RuleId, statuses: string]>([
  ['managers-hearing', 'MAN-NONE', 'informal s5-2 s5-4 s135-1 s136 community-none being-assessed'],
  ['managers-hearing', 'MAN-23', 's4 s2 s3 s37 s47 s48 cpia-s5 cto-revoked notional-s37'],
  ['managers-hearing', 'MAN-COUNCIL', 's7 s37-guardianship'],
  ['managers-hearing', 'MAN-COURT', 's35 s36 s38'],
  ['managers-hearing', 'MAN-41', 's37-41 s45a s47-49 s48-49 cpia-s5-restricted cd-recalled'],
  ['managers-hearing', 'MAN-CTO', 'cto cto-part3 cto-recall'],
  ['managers-hearing', 'MAN-CONDITIONAL', 'conditional-discharge conditional-discharge-dol'],
  ['managers-hearing', 'MAN-DOLS', 'dols'],
  [
    'leave-with-permission',
    'LWP-FREE',
    'informal s7 s37-guardianship cto cto-part3 conditional-discharge conditional-discharge-dol community-none being-assessed',
  ],
  ['leave-with-permission', 'LWP-SHORT', 's4 s5-2 s5-4 s135-1 s136 cto-recall'],
  ['leave-with-permission', 'LWP-17', 's2 s3 s37 s47 s48 cpia-s5 cto-revoked notional-s37'],
  ['leave-with-permission', 'LWP-COURT', 's35 s36 s38'],
  ['leave-with-permission', 'LWP-41', 's37-41 s45a s47-49 s48-49 cpia-s5-restricted cd-recalled'],
  ['leave-with-permission', 'LWP-DOLS', 'dols'],
  ['leave-hospital', 'LVH-INFORMAL', 'informal'],
  [
    'leave-hospital',
    'LVH-DETAINED',
    's4 s5-2 s5-4 s135-1 s136 s2 s3 s35 s36 s37 s37-41 s38 s45a s47 s47-49 s48 s48-49 cpia-s5 cpia-s5-restricted cto-recall cto-revoked cd-recalled notional-s37',
  ],
  [
    'leave-hospital',
    'LVH-COMMUNITY',
    's7 s37-guardianship cto cto-part3 conditional-discharge conditional-discharge-dol community-none',
  ],
  ['leave-hospital', 'LVH-DOLS', 'dols'],
  ['leave-hospital', 'LVH-ASSESSED', 'being-assessed'],
  [
    'nearest-relative-discharge',
    'NRD-NONE',
    'informal s5-2 s5-4 s135-1 s136 community-none dols being-assessed',
  ],
  ['nearest-relative-discharge', 'NRD-23', 's4 s2 s3 cto-revoked'],
  ['nearest-relative-discharge', 'NRD-GUARDIAN', 's7'],
  [
    'nearest-relative-discharge',
    'NRD-PART3',
    's37-guardianship s37 s47 s48 cpia-s5 cto-part3 cto-recall cto-revoked notional-s37',
  ],
  [
    'nearest-relative-discharge',
    'NRD-RESTRICTED',
    's35 s36 s37-41 s38 s45a s47-49 s48-49 cpia-s5-restricted conditional-discharge conditional-discharge-dol cd-recalled',
  ],
  ['nearest-relative-discharge', 'NRD-CTO', 'cto cto-recall cto-revoked'],
  [
    'tribunal-nearest-relative',
    'NRT-NONE',
    'informal s5-2 s5-4 s135-1 s136 community-none dols being-assessed',
  ],
  ['tribunal-nearest-relative', 'NRT-DISPLACED', 's4 s2 s7'],
  ['tribunal-nearest-relative', 'NRT-BARRED', 's3 cto cto-recall cto-revoked'],
  ['tribunal-nearest-relative', 'NRT-69-B', 's37-guardianship'],
  [
    'tribunal-nearest-relative',
    'NRT-RESTRICTED',
    's35 s36 s37-41 s38 s45a s47-49 s48-49 cpia-s5-restricted conditional-discharge conditional-discharge-dol cd-recalled',
  ],
  ['tribunal-nearest-relative', 'NRT-69-A', 's37 s47 s48 cpia-s5 notional-s37'],
  ['tribunal-nearest-relative', 'NRT-PART3', 'cto-part3 cto-recall cto-revoked'],
  ['tribunal-nearest-relative', 'TRI-BAR', 'cto-part3 cto-recall cto-revoked'],
  ['tribunal', 'TRI-NONE', 'informal s5-2 s5-4 s135-1 s136 community-none being-assessed'],
  ['tribunal', 'TRI-4', 's4'],
  ['tribunal', 'TRI-2', 's2'],
  ['tribunal', 'TRI-3', 's3'],
  ['tribunal', 'TRI-7', 's7'],
  ['tribunal', 'TRI-37-GUARDIANSHIP', 's37-guardianship'],
  ['tribunal', 'TRI-COURT', 's35 s36 s38'],
  ['tribunal', 'TRI-37', 's37 cpia-s5'],
  ['tribunal', 'TRI-70', 's37-41 s45a cpia-s5-restricted'],
  ['tribunal', 'TRI-47', 's47 s48'],
  ['tribunal', 'TRI-47-49', 's47-49 s48-49'],
  ['tribunal', 'TRI-CTO', 'cto'],
  ['tribunal', 'TRI-CTO-PART3', 'cto-part3'],
  ['tribunal', 'TRI-BAR', 'cto-part3 cto-recall cto-revoked'],
  ['tribunal', 'TRI-RECALL', 'cto-recall'],
  ['tribunal', 'TRI-REVOKED', 'cto-revoked'],
  ['tribunal', 'TRI-75-2', 'conditional-discharge'],
  ['tribunal', 'TRI-75-2A', 'conditional-discharge-dol'],
  ['tribunal', 'TRI-75-1', 'cd-recalled'],
  ['tribunal', 'TRI-NOTIONAL', 'notional-s37'],
  ['tribunal', 'TRI-DOLS', 'dols'],
  ['duration', 'DUR-NONE', 'informal community-none'],
  ['duration', 'DUR-4', 's4'],
  ['duration', 'DUR-5-2', 's5-2'],
  ['duration', 'DUR-5-4', 's5-4'],
  ['duration', 'DUR-135', 's135-1'],
  ['duration', 'DUR-136', 's136'],
  ['duration', 'DUR-2', 's2'],
  ['duration', 'DUR-3', 's3'],
  ['duration', 'DUR-GUARDIANSHIP', 's7 s37-guardianship'],
  ['duration', 'DUR-35', 's35'],
  ['duration', 'DUR-36', 's36'],
  ['duration', 'DUR-HOSPITAL-ORDER', 's37 s47 s48 cpia-s5 notional-s37'],
  ['duration', 'DUR-RESTRICTED', 's37-41 s45a s47-49 s48-49 cpia-s5-restricted cd-recalled'],
  ['duration', 'DUR-38', 's38'],
  ['duration', 'DUR-CTO', 'cto cto-part3'],
  ['duration', 'DUR-RECALL', 'cto-recall'],
  ['duration', 'DUR-REVOKED', 'cto-revoked'],
  ['duration', 'DUR-CONDITIONAL', 'conditional-discharge conditional-discharge-dol'],
  ['duration', 'DUR-DOLS', 'dols'],
  ['duration', 'DUR-ASSESSED', 'being-assessed'],
])('%s, %s: %s', (right, rule, statuses) => {
  expect(
    named
      .filter(({ findings }) => findings[right].rules.includes(rule))
      .map(({ status }) => status)
      .join(' '),
  ).toBe(statuses);
});
