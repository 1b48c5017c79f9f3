import { shell } from './_includes/page.11ty.js';
export const data = { permalink: '/404.html' };
export const render = () => shell('404', '', '/404.html', '<h1>404</h1>');
