/**
 * Runs before the first paint: the chosen theme, else the system's; and a page that is entered at one of its parts is laid out whole
 * (`drawn-when-near`). Constant, so that its hash can stand in the policy.
 */
export const THEME_SOURCE =
  "try{var t=localStorage.getItem('theme');if(t==='dark'||(t!=='light'&&matchMedia('(prefers-color-scheme: dark)').matches))document.documentElement.classList.add('dark')}catch(e){}if(location.hash)document.documentElement.dataset.drawn=''";
