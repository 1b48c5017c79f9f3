interface Chain {
  readonly starts: number[];
  last: number;
  /** Where its last line ends. */
  end: number;
  isRising: boolean;
}

/** Digits of any of the three sets as those of Markdown. */
export function toLatin(digits: string): string {
  return digits.replace(/\D/gu, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** Where the items of lists stand whose numbers rise by one from item to item and have no number behind them, as a score or an amount has; of each match, group 1 is the indent and group 2 the digits. */
export function risingItems(body: string, items: readonly RegExpExecArray[]): ReadonlySet<number> {
  const chains: Chain[] = [];
  let open: { readonly indent: number; readonly chain: Chain }[] = [];
  for (const { 0: match, 1: indent = '', 2: digits = '', index } of items) {
    open = open.filter((each) => each.indent <= indent.length);
    const number = Number(toLatin(digits));
    const end = index + match.length;
    const isRising = !/^\p{Nd}/u.test(body.slice(end, end + 2));
    let chain = open.find((each) => each.indent === indent.length)?.chain;
    const isNext = chain?.last === number - 1;
    // Below other words a count may begin anew.
    if (chain !== undefined && (!isNext || !chain.isRising) && body.slice(chain.end, index).trim() !== '') {
      open = open.filter((each) => each.chain !== chain);
      chain = undefined;
    }
    if (chain === undefined) {
      chain = { starts: [], last: number - 1, end: index, isRising: true };
      chains.push(chain);
      open.push({ indent: indent.length, chain });
    }
    if (!isRising || chain.last !== number - 1) chain.isRising = false;
    chain.starts.push(index);
    chain.last = number;
    const lineEnd = body.slice(end).search(/[\r\n]|$/u);
    chain.end = end + lineEnd;
  }
  return new Set(chains.flatMap(({ isRising, starts }) => (isRising && starts.length > 1 ? starts : [])));
}
