import { scriptHash } from './contentSecurityPolicy.ts'

/** Key of the reader's own theme in localStorage: `light` or `dark`; nothing is stored before a choice. */
export const THEME_KEY = 'egiz-theme'

/**
 * The one script that runs before the first paint, short by hand.
 * It sets `data-theme` to the reader's choice, and `data-question` when the address asks something, so that panels drawn
 * for the default question stay hidden until the page answers. Reading localStorage throws when storage is blocked.
 * It also makes the icon's address whole: browsers ask for the icon late, and by then the application may have moved
 * the page to a folder from which the relative address is wrong.
 */
export const HEAD_SCRIPT =
  `(function(e){try{var t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')e.dataset.theme=t}catch(x){}` +
  `if(location.search.length>1)e.dataset.question='';var i=document.querySelector('link[rel=icon]');if(i)i.href=i.href` +
  `})(document.documentElement)`

/** Most bytes that the head script may have. */
export const HEAD_SCRIPT_LIMIT = 1024

export const HEAD_SCRIPT_HASH = scriptHash(HEAD_SCRIPT)
