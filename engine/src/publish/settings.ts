import { DEFAULT_STYLE, LINE_FIELDS, unknownFields, type HouseStyle } from '../copy/index.ts';
import { LINT_CODES, type LintSettings } from '../copy/lint/index.ts';
import type { HouseParties } from '../record/index.ts';

/** What a newsroom sets once, in `settings.json` of its home folder. */
export interface Settings {
  /** The region that is meant when none is named. */
  readonly region: string;
  readonly style: HouseStyle;
  /** Names of parties that differ from the pack's, and the order they are listed in. */
  readonly parties?: HouseParties;
  /** What the lint of copy calls an error, a warning, or leaves alone. */
  readonly lint?: LintSettings;
}

export const DEFAULT_SETTINGS: Settings = { region: 'anglia', style: DEFAULT_STYLE };

/** A file of the desk's that cannot be used: says which, what is wrong and what was expected. */
export class Unusable extends Error {
  override readonly name = 'Unusable';
}

/**
 * Reads the settings of a newsroom; what is not set keeps its default.
 *
 * @throws Unusable with one sentence, for text that is not JSON, an unknown setting or a value that cannot be.
 */
export async function readSettings(text: string, file: string): Promise<Settings> {
  // Loaded only where there are settings: it is half the start of a quick command.
  const { z } = await import('zod');
  const line = z
    .string()
    .min(1)
    .refine((pattern) => unknownFields(pattern).length === 0, {
      error: ({ input }) =>
        `knows no field {${unknownFields(String(input))[0]!}}; the fields are ${Object.keys(LINE_FIELDS).join(', ')}`,
    });
  const name = z.string().trim().min(1).optional();
  const names = z.strictObject({ name, short: name, code: name, who: name, adjective: name });
  const shape = z.strictObject({
    region: z.string().min(1).optional(),
    houseLine: line.optional(),
    decimals: z.union([z.literal(1), z.literal(2)], { error: 'is to be 1 or 2' }).optional(),
    swing: z.enum(['half the gap', 'agency'], { error: 'is to be "half the gap" or "agency"' }).optional(),
    percent: z.enum(['per cent', 'percent', '%'], { error: 'is to be "per cent", "percent" or "%"' }).optional(),
    noControl: z
      .enum(['no overall control', 'no party majority'], {
        error: 'is to be "no overall control" or "no party majority"',
      })
      .optional(),
    gainsAgainst: z
      .enum(['last general', 'eve of poll'], { error: 'is to be "last general" or "eve of poll"' })
      .optional(),
    member: z.string().trim().min(1).optional(),
    partyNames: z.record(z.string(), names).optional(),
    partyOrder: z.array(z.string()).optional(),
    lint: z
      .partialRecord(z.enum(LINT_CODES), z.enum(['error', 'warning', 'off']), {
        error: `is to give codes (${LINT_CODES.join(', ')}) as "error", "warning" or "off"`,
      })
      .optional(),
  });
  const read = shape.safeParse(parse(text, file));
  if (!read.success) {
    const issue = read.error.issues[0]!;
    const what = issue.path.length > 0 ? `"${issue.path.join('.')}" ` : '';
    throw new Unusable(`${file}: ${what}${lowerFirst(issue.message)}; correct the file or remove the setting.`);
  }
  const {
    region = DEFAULT_SETTINGS.region,
    houseLine = DEFAULT_STYLE.line,
    partyNames,
    partyOrder,
    lint,
    ...style
  } = read.data;
  const parties = partyNames || partyOrder ? { names: partyNames ?? {}, order: partyOrder ?? [] } : undefined;
  return { region, style: { ...DEFAULT_STYLE, ...style, line: houseLine }, parties, ...(lint && { lint }) };
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Unusable(`${file} is not JSON (${(error as Error).message}); correct the file or remove it.`);
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
