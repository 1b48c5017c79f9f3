import type { YAMLError } from 'yaml';
import type { MatterRule } from './matter-problems.ts';

const rules: Partial<Record<YAMLError['code'], MatterRule>> = {
  BAD_DQ_ESCAPE: 'matter/bad-escape',
  BAD_INDENT: 'matter/bad-indent',
  BLOCK_AS_IMPLICIT_KEY: 'matter/bad-indent',
  BLOCK_IN_FLOW: 'matter/bad-indent',
  DUPLICATE_KEY: 'matter/duplicate-key',
  MULTILINE_IMPLICIT_KEY: 'matter/line-without-key',
  TAB_AS_INDENT: 'matter/indent-tab',
};

/** Our rule for an error of the `yaml` package. */
export function ruleOfYamlError(error: YAMLError): MatterRule {
  if (error.code === 'MISSING_CHAR') {
    return /quote/.test(error.message) ? 'matter/unclosed-quote' : 'matter/missing-comma';
  }
  return rules[error.code] ?? 'matter/syntax';
}
