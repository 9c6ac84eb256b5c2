// The conversation on the screen.

import { fill, outsideLink, webAddress } from "./markup.js";

/** The list of messages; `onChoice(button)` hears which button was pressed. */
export class Log {
  constructor(element, onChoice) {
    this.element = element;
    this.onChoice = onChoice;
  }

  clear() {
    this.element.replaceChildren();
  }

  /** Show what the reader said; return the bubble. */
  addReader(text, words) {
    const bubble = this.#bubble("reader", words.you);
    const said = document.createElement("p");
    said.dir = "auto";
    said.textContent = text;
    bubble.append(said);
    this.element.append(bubble);
    this.showEnd();
    return bubble;
  }

  /** Show the messages of an answer, each in its own language and direction. */
  addAnswer(messages, pageIn) {
    const bubbles = messages.map((message) => this.#message(message, pageIn(message.language)));
    this.element.append(...bubbles);
    return bubbles;
  }

  /** Show why something was not sent; with `retry`, a button to do it again. */
  addProblem(text, page, retry) {
    const bubble = this.#bubble("problem", page.strings.ostoja);
    Object.assign(bubble, { lang: page.language, dir: page.direction });
    const said = document.createElement("p");
    said.textContent = text;
    bubble.append(said);
    if (retry) {
      const again = this.#button(page.strings.retry);
      again.addEventListener("click", () => {
        bubble.remove();
        retry();
      });
      bubble.append(again);
    }
    this.element.append(bubble);
    this.showEnd();
  }

  /** Scroll so far that a bubble stands at the top; the page itself never moves. */
  showFrom(bubble) {
    const inset = 8; // pixels
    const offset = bubble.getBoundingClientRect().top - this.element.getBoundingClientRect().top;
    this.element.scrollTop += offset - inset;
  }

  showEnd() {
    this.element.scrollTop = this.element.scrollHeight;
  }

  #bubble(kind, author) {
    const bubble = document.createElement("article");
    bubble.className = `bubble ${kind}`;
    const name = document.createElement("span");
    name.className = "unseen";
    name.textContent = `${author}: `;
    bubble.append(name);
    return bubble;
  }

  #message(message, page) {
    const bubble = this.#bubble("ostoja", page.strings.ostoja);
    bubble.classList.add(`kind-${message.kind}`);
    Object.assign(bubble, { lang: page.language, dir: page.direction });
    const said = document.createElement("p");
    bubble.append(said);
    fill(said, message.text, page.strings);
    for (const row of message.buttons) bubble.append(this.#row(row, page));
    return bubble;
  }

  #row(buttons, page) {
    const row = document.createElement("div");
    row.className = "row";
    for (const button of buttons) {
      const address = button.url && webAddress(button.url);
      if (address) {
        const link = outsideLink(address, page.strings);
        link.className = "choice";
        link.textContent = button.title;
        row.append(link);
      } else if (button.payload) {
        const choice = this.#button(button.title);
        choice.addEventListener("click", () => this.onChoice(button));
        row.append(choice);
      }
    }
    return row;
  }

  #button(title) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "choice";
    button.textContent = title;
    return button;
  }
}
