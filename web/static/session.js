// Who is talking: a random name for this tab, gone with it or with 'New person'.

const KEY = "ostoja.session";
let inMemory = "";

function randomName() {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_");
}

function stored() {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null; // the browser forbids storage: the name lives as long as the page
  }
}

/** Return this tab's session name, made on first use. */
export function session() {
  inMemory ||= stored() ?? newSession();
  return inMemory;
}

/** Return a fresh session name; the old one is forgotten. */
export function newSession() {
  inMemory = randomName();
  try {
    sessionStorage.setItem(KEY, inMemory);
  } catch {
    // kept in memory only
  }
  return inMemory;
}
