// Questions: choose, check, read why.  Without this file the questions are lists and the answers fold out.
"use strict";

(() => {
  const LETTERS = "ABCDEFGH";

  function make(name, properties = {}, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  function start(quiz) {
    const words = quiz.dataset;
    const questions = [...quiz.querySelectorAll(".quiz-question")];
    const score = make("p", { className: "quiz-score" });
    score.setAttribute("role", "status");
    const right = new Set();

    function tell() {
      score.textContent = words.score.replace("{n}", right.size).replace("{all}", questions.length);
    }

    for (const question of questions) {
      const list = question.querySelector(".quiz-options");
      const reasons = [...question.querySelectorAll(".quiz-why > li")];
      const answer = question.querySelector(".quiz-answer");
      const labels = [...list.children].map((item, number) => {
        const input = make("input", { type: "radio", name: question.id, value: String(number) });
        const text = make("span");
        text.append(...item.childNodes);
        return make("label", { className: "quiz-option" }, input, make("b", { textContent: `${LETTERS[number]}.` }), text);
      });
      const key = [...list.children].findIndex((item) => item.dataset.right === "true");
      const check = make("button", { type: "submit", className: "quiz-check md-button", textContent: words.check });
      const told = make("div", { className: "quiz-told" });
      told.setAttribute("role", "status");
      const group = make("fieldset", {}, ...labels);
      group.setAttribute("aria-labelledby", question.getAttribute("aria-labelledby"));
      const form = make("form", {}, group, check, told);
      list.replaceWith(form);
      answer.hidden = true;

      form.addEventListener("submit", (event) => {
        event.preventDefault();
        const chosen = labels.findIndex((label) => label.firstChild.checked);
        told.replaceChildren();
        labels.forEach((label) => label.classList.remove("quiz-option--right", "quiz-option--wrong"));
        if (chosen < 0) {
          told.append(make("p", { textContent: words.choose }));
          return;
        }
        const good = chosen === key;
        labels[chosen].classList.add(good ? "quiz-option--right" : "quiz-option--wrong");
        const reason = reasons[chosen].cloneNode(true);
        told.append(make("p", { className: good ? "quiz-right" : "quiz-wrong" }, ...reason.childNodes));
        if (good) {
          right.add(question.id);
          answer.hidden = false;
        }
        check.textContent = good ? words.check : words.again;
        tell();
      });
    }
    tell();
    quiz.append(score);
  }

  document.querySelectorAll(".quiz").forEach(start);
})();
