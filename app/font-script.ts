/**
 * Runs where the body begins, after the style sheets. The first faces come inside a style sheet, but a browser still
 * takes a moment to read them: the page shows itself when they are there, or after a quarter of a second without them.
 */
export const fontScript = `(function(d,f){
if(!f||!f.load)return
d.fonts='wait';function show(){delete d.fonts}
Promise.all(['400 1em "Source Sans 3"','600 1em "Source Sans 3"','600 1em "Source Serif 4"'].map(function(n){return f.load(n)})).then(show,show)
setTimeout(show,250)
})(document.documentElement.dataset,document.fonts)`.replace(/\n/g, ';');
