import { scriptHash } from './contentSecurityPolicy.ts'

/** Key of the reader's own theme in localStorage: `light` or `dark`; nothing is stored before a choice. */
export const THEME_KEY = 'egiz-theme'

/**
 * The one script that runs before the first paint, short by hand.
 * It sets `data-theme` to the reader's choice, and `data-question` when the address asks something, so that panels drawn
 * for the default question stay hidden until the page answers. Reading localStorage throws when storage is blocked.
 */
export const HEAD_SCRIPT =
  `(function(e){try{var t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')e.dataset.theme=t}catch(x){}` +
  `if(location.search.length>1)e.dataset.question=''})(document.documentElement)`

/** Most bytes that the head script may have. */
export const HEAD_SCRIPT_LIMIT = 1024

export const HEAD_SCRIPT_HASH = scriptHash(HEAD_SCRIPT)
