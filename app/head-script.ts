import { viewParameters } from '@/lib/scenario/view-parameters';

/**
 * Runs before the first paint. Sets the theme the reader chose, and marks the page where its link carries a scenario:
 * `scenario` hides what the default scenario draws until the live figure is there, `view` hides the whole first paint,
 * since other years, units or zeros have other axes.
 */
export const headScript = `(function(d){
try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')d.theme=t}catch(e){}
var q=new URLSearchParams(location.search);q.delete('preset')
var v=${JSON.stringify(Object.keys(viewParameters))}
if(location.search.length>1)d.link=v.some(function(k){return q.has(k)})?'view':'scenario'
})(document.documentElement.dataset)`.replace(/\n/g, ';');
