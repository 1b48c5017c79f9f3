// Behind it stands nothing that could belong to it.
const citation =
  /\[[^[\]\\(){}\uFF3D\u3011\n\r]{1,200}\]\[[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,79}\](?![[({]|[ \t\u00A0][[(])/uy;

/** Whether each square bracket of a body is one of a citation, `[name][id]`, and none of another kind could be meant for one: then none is missing, too many, apart or turned round, and none stands for that of a link. */
export function citesPlainly(body: string): boolean {
  if (body.includes(')(') || body.includes('\uFF3B') || body.includes('\u3010')) return false;
  let end = 0;
  for (;;) {
    const open = body.indexOf('[', end);
    const close = body.indexOf(']', end);
    if (open < 0) return close < 0;
    if (close < open || /[\\)]/.test(body.charAt(open - 1))) return false;
    citation.lastIndex = open;
    if (!citation.test(body)) return false;
    end = citation.lastIndex;
  }
}
