import { getCollection } from 'astro:content';

let posts;

/** All posts, newest first. */
export const newestFirst = async () =>
  (posts ??= (await getCollection('posts')).sort((a, b) => b.data.date.valueOf() - a.data.date.valueOf()));

/** Posts by the names under a key. */
export async function groupBy(key) {
  const groups = new Map();
  for (const post of await newestFirst()) {
    for (const name of post.data[key]) {
      const group = groups.get(name);
      if (group) group.push(post);
      else groups.set(name, [post]);
    }
  }
  return [...groups];
}
