/** The page that explains a rule, from the package's root, such as `src/lint/rules/quote/no-link.md`. */
export const rulePagePath = (rule: string): string => `src/lint/rules/${rule}.md`;
