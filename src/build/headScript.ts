import { inlineHash } from './contentSecurityPolicy.ts'

/** Key of the reader's own theme in localStorage: `light` or `dark`; nothing is stored before a choice. */
export const THEME_KEY = 'egiz-theme'

/** How long a page may stay hidden when its script does not come: longer than it takes on a slow phone. */
const PATIENCE_MS = 4000

/**
 * From this time to an answer on, as the browser estimates it (rounded, with noise, and by the kind of line where it has measured
 * none), fonts would come too late to be used the first time.
 */
const SLOW_ANSWER_MS = 150

/**
 * The one script that runs before the first paint, short by hand.
 * It sets `data-theme` to the reader's choice, and `data-question` when the address asks something, so that panels drawn
 * for the default question stay hidden until the page answers, or does not within a few seconds. Reading localStorage throws when storage is blocked.
 * It sets `data-sparing` on a page that is opened anew, in which nobody has a place to come back to: what is in sight is drawn
 * first. Once it is painted the rest is drawn, with a mark for what is away (useSparing.ts).
 * It asks for the fonts (`data-fonts`, from the site's root), so that they are there before the first paint; on a slow line, or where
 * the reader asks for less data, it sets `data-line` instead, and no font is fetched.
 * On the page that only leads to the languages (`data-languages`) it goes to the first one that the reader prefers.
 * It also makes the icon's address whole: browsers ask for the icon late, and by then the application may have moved
 * the page to a folder from which the relative address is wrong.
 */
export const HEAD_SCRIPT =
  `((o,d)=>{try{var t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')d.theme=t}catch(x){}` +
  `if(location.search.length>1){d.question='';setTimeout(()=>{delete d.question},${PATIENCE_MS})}` +
  `var n=performance.getEntriesByType('navigation')[0];if(n&&n.type==='navigate'){d.sparing='first';` +
  `new PerformanceObserver(()=>{if(d.sparing==='first'){o.querySelectorAll('.topic').forEach(t=>{` +
  `if(t.getBoundingClientRect().top>innerHeight)t.dataset.away=''});delete d.sparing}}).observe({type:'paint',buffered:true})}` +
  `var c=navigator.connection;if(c&&(c.saveData||c.rtt>=${SLOW_ANSWER_MS}))d.line='slow';` +
  `else if(d.fonts)d.fonts.split(' ').forEach(f=>{var l=o.createElement('link');` +
  `l.rel='preload';l.as='font';l.crossOrigin='';l.href=d.root+f;o.head.append(l)});` +
  `var i=o.querySelector('link[rel=icon]');if(i)i.href=i.href;` +
  `var l=d.languages;if(l){l=l.split(' ');var p=(navigator.languages||[]).map(t=>t.slice(0,2).toLowerCase());` +
  `location.replace((p.find(t=>l.includes(t))||l[0])+'/'+location.search)}` +
  `})(document,document.documentElement.dataset)`

/** Most bytes that the head script may have. */
export const HEAD_SCRIPT_LIMIT = 1024

export const HEAD_SCRIPT_HASH = inlineHash(HEAD_SCRIPT)
