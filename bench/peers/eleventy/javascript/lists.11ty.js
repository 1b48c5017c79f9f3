import { list, shell } from './_includes/page.11ty.js';
export const data = { pagination: { data: 'collections.lists', size: 1, alias: 'shelf' }, permalink: ({ shelf }) => shelf.url };
export const render = ({ shelf, page }) => shell(shelf.name, '', page.url, `<h1>${shelf.name}</h1>${list(shelf.posts)}`);
