// Talks to the server: two addresses of our own, no cookies, nothing kept.

const PATIENCE = 20_000; // milliseconds; the server answers or apologises within ten seconds
const OPTIONS = { credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer" };

/** A request the server refused with a sentence for the reader. */
export class Refused extends Error {
  constructor(status, error) {
    super(error.message);
    this.canRetry = status === 429 || status >= 500;
    this.status = status;
  }
}

/** Fetch, giving up after a while or when the outer signal says so. */
async function patientFetch(address, options, outer) {
  const giveUp = new AbortController();
  const abort = () => giveUp.abort();
  const timer = setTimeout(abort, PATIENCE);
  outer?.addEventListener("abort", abort);
  try {
    const response = await fetch(address, { ...OPTIONS, ...options, signal: giveUp.signal });
    return [response, await response.json()];
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener("abort", abort);
  }
}

/** Return the server's answer to one message; throws `Refused`, or what `fetch` throws. */
export async function postChat(body, signal) {
  const headers = { "Content-Type": "application/json" };
  const options = { method: "POST", headers, body: JSON.stringify(body) };
  const [response, answer] = await patientFetch("/api/chat", options, signal);
  if (!response.ok) throw new Refused(response.status, answer.error);
  return answer;
}

/** Return the page's words in the first of the languages there is. */
export async function getWords(languages) {
  const wanted = encodeURIComponent(languages.slice(0, 10).join(","));
  const [response, words] = await patientFetch(`/api/page?language=${wanted}`);
  if (!response.ok) throw new Error("no words");
  return words;
}
