// The page: what the reader does goes out one after another, what comes back is shown.

import { getWords, postChat, Refused } from "./api.js";
import { Log } from "./log.js";
import { newSession, session } from "./session.js";

const PICKER_PAUSE = 400; // milliseconds: arrow keys run through a list, only where they stop counts
const START = /^[A-Za-z0-9_-]{1,64}$/;
const byId = (id) => document.getElementById(id);

const form = byId("form");
const input = byId("text");
const statusLine = byId("status");
const cityPicker = byId("city");
const languagePicker = byId("language");
const log = new Log(byId("log"), (button) => say(button.title, { button: button.payload }));

let page = null; // words, languages and cities, as /api/page gives them
let person = new AbortController(); // ends with the person: answers to an earlier one are dropped
let queue = Promise.resolve();
let waiting = 0;

// ---- words and pickers ----

async function speak(languages) {
  page = await getWords(languages);
  Object.assign(document.documentElement, { lang: page.language, dir: page.direction });
  document.title = page.strings.title;
  for (const node of document.querySelectorAll("[data-word]")) node.textContent = page.strings[node.dataset.word];
  for (const node of document.querySelectorAll("[data-title]")) node.title = page.strings[node.dataset.title];
  for (const node of document.querySelectorAll("[data-label]")) node.setAttribute("aria-label", page.strings[node.dataset.label]);
  for (const node of document.querySelectorAll("[data-placeholder]")) node.placeholder = page.strings[node.dataset.placeholder];
  fillPickers();
  showWaiting();
}

function option(value, title) {
  return Object.assign(document.createElement("option"), { value, textContent: title });
}

function fillPickers() {
  const city = cityPicker.value;
  const none = Object.assign(option("", page.strings.cityNone), { disabled: true });
  cityPicker.replaceChildren(none, ...page.cities.map(({ slug, name }) => option(slug, name)));
  cityPicker.value = city;
  if (cityPicker.selectedIndex < 0) cityPicker.value = "";
  const languages = page.languages.map(({ tag, name }) => Object.assign(option(tag, name), { lang: tag }));
  languagePicker.replaceChildren(...languages);
  languagePicker.value = page.language;
}

/** Hear where a picker comes to rest; the choice is sent as its button and kept as a preference. */
function onPick(picker, field, verb) {
  let timer = 0;
  picker.addEventListener("change", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const value = picker.value;
      say(picker.selectedOptions[0].textContent, { button: `${verb}:${value}`, [field]: value });
    }, PICKER_PAUSE);
  });
}

// ---- sending ----

/** Show what the reader did and send it. */
function say(shown, act) {
  const bubble = log.addReader(shown, page.strings);
  send(act, bubble);
}

/** Send one act after those before it; `bubble` is what it looks like in the log, if anything. */
function send(act, bubble = null) {
  const { signal } = person;
  const body = { session: session(), ...act };
  waiting += 1;
  showWaiting();
  queue = queue.then(async () => {
    try {
      if (!signal.aborted) await deliver(body, bubble, signal);
    } catch (error) {
      if (!signal.aborted) explain(error, act, bubble);
    } finally {
      if (!signal.aborted) {
        waiting -= 1;
        showWaiting();
      }
    }
  });
}

async function deliver(body, bubble, signal) {
  const answer = await postChat(body, signal);
  if (answer.language !== page.language) await speak([answer.language]).catch(() => {});
  if (signal.aborted) return;
  cityPicker.value = answer.city ?? "";
  languagePicker.value = answer.language;
  const bubbles = log.addAnswer(answer.messages, (tag) => ({ ...page, ...languageOf(tag ?? answer.language) }));
  const first = bubble ?? bubbles[0];
  if (first) log.showFrom(first);
}

function languageOf(tag) {
  const found = page.languages.find((language) => language.tag === tag);
  return found ? { language: tag, direction: found.direction } : {};
}

/** Say why an act was not answered; nothing the reader wrote is lost. */
function explain(error, act, bubble) {
  const refused = error instanceof Refused;
  const again = () => send(act, bubble);
  if (refused && !error.canRetry) {
    log.addProblem(error.message, page);
    restore(act.text);
  } else {
    log.addProblem(refused ? error.message : page.strings.failed, page, again);
  }
}

function restore(text) {
  if (!text || input.value) return;
  input.value = text;
  grow();
}

function showWaiting() {
  statusLine.classList.toggle("typing", waiting > 0);
  byId("log").setAttribute("aria-busy", String(waiting > 0));
  statusLine.textContent = waiting > 0 ? page.strings.typing : "";
}

// ---- what the reader does ----

function submit() {
  const text = input.value.trim();
  const length = [...text].length;
  if (!text) return;
  if (length > page.limit) {
    const numbers = { "{count}": length, "{limit}": page.limit };
    const problem = page.strings.long.replace(/\{\w+\}/g, (name) => numbers[name].toLocaleString(page.language));
    log.addProblem(problem, page);
    return;
  }
  input.value = "";
  grow();
  say(text, { text });
}

function grow() {
  input.rows = Math.min(6, Math.max(1, input.value.split("\n").length));
}

async function welcomeNewPerson() {
  person.abort();
  person = new AbortController();
  queue = Promise.resolve();
  waiting = 0;
  newSession();
  log.clear();
  input.value = "";
  grow();
  cityPicker.value = "";
  await speak([...navigator.languages]).catch(() => {});
  statusLine.textContent = page.strings.cleared;
  input.focus();
  send({ start: "-" });
}

/** Return the link's payload once: the address bar keeps no trace of what it was about. */
function takeStart() {
  const given = (new URLSearchParams(location.search).get("start") ?? "").slice(0, 64);
  if (location.search) history.replaceState(null, "", location.pathname);
  return START.test(given) ? given : "-";
}

async function begin() {
  const start = takeStart();
  while (!page) {
    await speak([...navigator.languages]).catch(() => new Promise((again) => setTimeout(again, 2000)));
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
    input.focus();
  });
  input.addEventListener("input", grow);
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  onPick(cityPicker, "city", "c");
  onPick(languagePicker, "language", "l");
  byId("new-person").addEventListener("click", welcomeNewPerson);
  send({ start });
}

begin();
