export { lintCopy } from './lint-copy.ts';
export {
  LINT_CODES,
  type Finding,
  type LintCode,
  type LintQuestion,
  type LintSettings,
  type Severity,
} from './finding.ts';
