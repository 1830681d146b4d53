import type { Token } from '../text/tokens.ts';

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  readonly values: Value[];
}

/** A name found: how many tokens it takes, and all that it can mean. */
export interface Match<Value> {
  readonly length: number;
  readonly values: readonly Value[];
}

/** Names by their words, found in one pass over a text: the longest name that begins at a word is taken. */
export class NameTrie<Value> {
  private readonly root: Node<Value> = { next: new Map(), values: [] };

  add(words: readonly string[], value: Value): void {
    let node = this.root;
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = { next: new Map(), values: [] }));
      node = next;
    }
    if (words.length > 0 && !node.values.includes(value)) node.values.push(value);
  }

  /** The longest name that begins at a token: how many tokens it takes, and all that it can mean. */
  longest(tokens: readonly Token[], from: number): Match<Value> | undefined {
    const whole = this.follow(tokens, from, (token) => [token.norm, token.base]);
    // `Scotland’s` may begin a longer name as it stands, and is a possessive where it does not go on.
    return whole ?? this.follow(tokens, from, (token) => [token.base, token.norm]);
  }

  private follow(
    tokens: readonly Token[],
    from: number,
    wordsOf: (token: Token) => readonly string[],
  ): Match<Value> | undefined {
    let best: Match<Value> | undefined;
    let node: Node<Value> = this.root;
    let at = from;
    while (at < tokens.length) {
      const next = step(node, tokens[at]!, wordsOf);
      if (next) {
        node = next;
        at += 1;
        if (node.values.length > 0) best = { length: at - from, values: node.values };
      } else if (at > from && between(tokens, at)) at += 1;
      else break;
    }
    return best;
  }
}

function step<Value>(
  node: Node<Value>,
  token: Token,
  wordsOf: (token: Token) => readonly string[],
): Node<Value> | undefined {
  if (token.text === '&' || token.text === '+') return node.next.get('and');
  if (token.text === ',') return node.next.get(',');
  if (token.kind === 'mark') return undefined;
  for (const word of wordsOf(token)) {
    const next = node.next.get(word);
    if (next) return next;
  }
  return undefined;
}

/** A hyphen, a bracket or a full stop inside a name parts its words and is none. */
function between(tokens: readonly Token[], at: number): boolean {
  const { text, joined } = tokens[at]!;
  const next = tokens[at + 1];
  if (!next || next.kind !== 'word') return false;
  if (/^[-‐‑–]$/.test(text)) return joined && next.joined;
  if (text === '(') return true;
  return text === '.' && joined && tokens[at - 1]!.text.length <= 2;
}
