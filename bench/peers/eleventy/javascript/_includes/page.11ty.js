export const data = {};
export const shell = (title, description, url, main) => `<!doctype html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} – صحيفة القياس</title>
<meta name="description" content="${description}"><link rel="canonical" href="https://bench.example${url}"></head>
<body><header><a href="/">صحيفة القياس</a></header><main>${main}</main><footer>صحيفة القياس</footer></body>
</html>`;
export const list = (posts) => `<ul>${posts.map((post) => `<li><a href="${post.url}">${post.data.title}</a><p>${post.data.standfirst}</p><time>${post.date.toISOString().slice(0, 10)}</time></li>`).join('')}</ul>`;
export function render({ title, standfirst, author, names, topics, content, page }) {
  return shell(title, standfirst, page.url, `<article><h1>${title}</h1><p>${standfirst}</p><p><a href="/people/${author}/">${names[author]}</a> <time datetime="${page.date.toISOString()}">${page.date.toISOString().slice(0, 10)}</time></p>${content}<ul>${topics.map((topic) => `<li><a href="/tags/${topic}/">${topic}</a></li>`).join('')}</ul></article>`);
}
