/** The most that is looked at on each side, in UTF-16 code units. */
const nearMax = 500;

/** The brackets of a name and of an id, of which one may be lost, doubled or of another kind; a link is none. */
const cites =
  /[[\uFF3B\u3010][^\n\r]{0,300}[[({\uFF3B\u3010]|[\])\uFF3D\u3011][ \t:]{0,2}[[({\uFF3B\u3010]|^[ \t]*[[\uFF3B\u3010][^[\]\n\r]{1,300}\][ \t]*$/u;
const links = /\]\([ \t]*(?:https?:|www\.|[/#.])/iu;

/** Nothing but the marks of empty lines between a line of a quote and its end. */
const endsQuote =
  /^(?:(?:\r\n|\n|\r(?!\n))[ \t]*>[ \t>]*(?=[\r\n]|$))*(?:$|(?:\r\n|\n|\r(?!\n))(?![ \t]*>))/u;
const quoteBefore =
  /(?:^|[\r\n])[ \t]{0,3}>[^\n\r]*(?:\r\n|\n|\r(?!\n))(?:[ \t]*(?:\r\n|\n|\r(?!\n)))?[ \t]*$/u;

/** Whether a tatweel at an offset of a body is the dash of an attribution line, be the line sound or broken: rules of quotes tell what is wrong with the line, and of the dash when the rest is right. */
export function isAttributionDash(body: string, at: number): boolean {
  const before = body.slice(Math.max(0, at - nearMax), at);
  const lead = /[^\r\n]*$/u.exec(before)?.[0] ?? '';
  const behind = body.slice(at, at + nearMax);
  const [line = ''] = /^[^\r\n]*/u.exec(behind) ?? [];
  const words = line.replace(/^\u0640+/u, '');
  const isCited = cites.test(words) && !links.test(words);
  if (/^[ \t]{0,3}$/u.test(lead)) return isCited && quoteBefore.test(before);
  if (!/^[ \t]{0,3}>/u.test(lead)) return false;
  if (/^[ \t>]*$/u.test(lead) && isCited) return true;
  if (!endsQuote.test(behind.slice(line.length)) || isAttributedBelow(behind.slice(line.length)))
    return false;
  return /^[ \t>]*$/u.test(lead) || (/[ \t]$/u.test(lead) && isCited);
}

/** Whether an empty line parts a quote from its attribution line. */
const isAttributedBelow = (rest: string): boolean => /^\s*>?[ \t]*[\p{Pd}\u0640]+[ \t]*\[/u.test(rest);
