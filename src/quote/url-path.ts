/** The parts of an address's path, decoded, without empty ones. */
export function pathOf(url: URL): readonly string[] {
  return url.pathname.split('/').filter(Boolean).map(decodePart);
}

function decodePart(part: string): string {
  if (!part.includes('%')) return part;
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray `%`, as links pasted from chats often have
  }
}
