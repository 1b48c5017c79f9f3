import { accountProblems } from './problems/account-problems.ts';
import { addressProblems } from './problems/address-problems.ts';
import { attributionProblems } from './problems/attribution-problems.ts';
import { copyProblems } from './problems/copy-problems.ts';
import { dateProblems } from './problems/date-problems.ts';
import { evidenceProblems } from './problems/evidence-problems.ts';
import { fieldProblems } from './problems/field-problems.ts';
import type { Finding } from './problems/finding.ts';
import { linkProblems } from './problems/link-problems.ts';
import { momentProblems } from './problems/moment-problems.ts';
import { platformProblems } from './problems/platform-problems.ts';
import { speakerProblems } from './problems/speaker-problems.ts';
import { viaProblems } from './problems/via-problems.ts';
import { wordsProblems } from './problems/words-problems.ts';

export type { Finding } from './problems/finding.ts';

/** Takes a finding about one field of the record. */
export type Report = (field: readonly (string | number)[], finding: Finding) => void;

/** Everything that one quote's record can be wrong in, worded for the reporter who wrote it; `problems/` has one file per subject. */
export const problems = {
  ...accountProblems,
  ...addressProblems,
  ...attributionProblems,
  ...copyProblems,
  ...dateProblems,
  ...evidenceProblems,
  ...fieldProblems,
  ...linkProblems,
  ...momentProblems,
  ...platformProblems,
  ...speakerProblems,
  ...viaProblems,
  ...wordsProblems,
};
