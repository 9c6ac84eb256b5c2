// Builds DOM nodes from the few tags a message may hold. Everything else is shown as text:
// nothing here, or anywhere on the page, hands a string to the browser's HTML parser.

const TAG = /<(\/?)(b|i|a|br)(\s[^<>]*)?\/?>/gi;
const HREF = /^\s*href="([^"<>]*)"\s*$/i;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
const NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };
const PHONE = /\+[1-9]\d{6,14}(?!\d)/g;
const DIALLED = /^(?:\+\d[\d ]{5,18}|\d[\d -]{1,14})\d$/;
const DIRECTION_MARKS = /[\u200e\u200f\u2066-\u2069]/g;

/** Return the text with its character references resolved. */
export function decode(text) {
  return text.replace(ENTITY, (whole, decimal, hexadecimal, name) => {
    if (name) return NAMED[name.toLowerCase()];
    const code = decimal ? Number(decimal) : parseInt(hexadecimal, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Return the address if a reader may be sent there, else null. */
export function webAddress(text) {
  try {
    const url = new URL(text);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}

/** Return a link that opens elsewhere without telling where it was found. */
export function outsideLink(address, words) {
  const link = document.createElement("a");
  link.href = address;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  link.title = words.newTab;
  return link;
}

function callLink(number, words) {
  const link = document.createElement("a");
  link.href = `tel:${number.replace(/[ -]/g, "")}`;
  link.className = "call";
  link.dir = "ltr";
  link.textContent = number;
  link.setAttribute("aria-label", words.call.replace("{number}", number));
  return link;
}

function addText(parent, text, words) {
  decode(text).split("\n").forEach((line, at) => {
    if (at) parent.append(document.createElement("br"));
    if (parent.closest("a")) {
      parent.append(line);
      return;
    }
    let end = 0;
    for (const match of line.matchAll(PHONE)) {
      parent.append(line.slice(end, match.index), callLink(match[0], words));
      end = match.index + match[0].length;
    }
    parent.append(line.slice(end));
  });
}

/** A number in bold is one to dial: make it so, unless it is inside a link. */
function makeDialled(bold, words) {
  const number = bold.textContent.replace(DIRECTION_MARKS, "").trim();
  if (bold.childElementCount || bold.closest("a")) return;
  const digits = number.replace(/\D/g, "").length;
  if (DIALLED.test(number) && digits >= 3 && digits <= 15) bold.replaceChildren(callLink(number, words));
}

function open(parent, name, attributes, words) {
  const address = name === "a" && webAddress(decode(HREF.exec(attributes ?? "")?.[1] ?? ""));
  const child = address ? outsideLink(address, words) : document.createElement(name === "a" ? "span" : name);
  child.dataset.tag = name;
  parent.append(child);
  return child;
}

/** Put a message's text into a node; `words` holds the page's texts `call` and `newTab`. */
export function fill(root, text, words) {
  let node = root;
  let end = 0;
  for (const match of text.matchAll(TAG)) {
    addText(node, text.slice(end, match.index), words);
    end = match.index + match[0].length;
    const [, closing, tag, attributes] = match;
    const name = tag.toLowerCase();
    if (name === "br") node.append(document.createElement("br"));
    else if (!closing) node = open(node, name, attributes, words);
    else if (node !== root && node.dataset.tag === name) {
      if (name === "b") makeDialled(node, words);
      node = node.parentElement;
    }
  }
  addText(node, text.slice(end), words);
}
