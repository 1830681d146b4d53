import type { Command } from 'commander';
import { checkCopy, type Claim } from '../../copy/check/index.ts';
import { readCopy } from '../copy-file.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { strong, wrap } from '../output.ts';
import { deskFor, withRecord, type QuestionOptions } from '../question.ts';

interface Options extends QuestionOptions {
  readonly date?: string;
}

/** `countroom check`: the claims of a text, each supported, contradicted with the arithmetic, or impossible to check. */
export function define(command: Command, io: Io): void {
  command
    .argument('<file>', 'text, Markdown, HTML or DOCX; - for standard input')
    .option('--date <date>', 'the day it was written, YYYY-MM-DD; else as it says');
  withRecord(command, 'region').action(async (path: string, options: Options) => {
    const { text, taken } = await readCopy(path);
    const { record, settings } = await deskFor(options, io);
    const checked = checkCopy(record, text, {
      date: options.date,
      region: options.region,
      homeRegion: settings.region,
    });
    const wrong = checked.claims.filter(({ verdict }) => verdict === 'contradicted').length;
    io.stdout.write(
      options.json
        ? `${JSON.stringify({ ...checked, ...(taken && { text }) }, undefined, 2)}\n`
        : asText(io, text, checked.claims),
    );
    if (wrong > 0)
      throw new Stop(
        EXIT.checkFailed,
        `${wrong} ${wrong === 1 ? 'claim is' : 'claims are'} contradicted by the record.`,
      );
  });
}

function asText(io: Io, text: string, claims: readonly Claim[]): string {
  if (claims.length === 0) return 'No claim was found that could be checked.\n';
  const lines = claims.map((claim) => {
    const computed = claim.verdict === 'contradicted' && claim.computed ? `, not ${claim.claimed.trim()}` : '';
    const head = `${claim.verdict.toUpperCase()}  ${claim.kind}: ${claim.subject || 'not known whose'}${computed && `, ${claim.computed}${computed}`}`;
    return `${strong(io, head)}\n${wrap(excerpt(text, claim.span), '  ')}${wrap(claim.reason, '  ')}`;
  });
  const count = (verdict: Claim['verdict']) => claims.filter((claim) => claim.verdict === verdict).length;
  return `${lines.join('\n')}\n${count('supported')} supported, ${count('contradicted')} contradicted, ${count('cannot check')} cannot be checked.\n`;
}

/** The words around a claim, which stands between angle brackets. */
function excerpt(text: string, [start, end]: Claim['span']): string {
  const before = text.slice(Math.max(0, start - 45), start).replace(/^\S*\s/, '');
  const after = text.slice(end, end + 45).replace(/\s\S*$/, '');
  return `${before}‹${text.slice(start, end)}›${after}`.replaceAll(/\s+/g, ' ').trim();
}
