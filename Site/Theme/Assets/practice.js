// Exercises: problems that are made and graded in the page.
"use strict";
(() => {
  const { run, call, words, symbol, written } = self.catalogLive;
  const mathNamespace = "http://www.w3.org/1998/Math/MathML";

  const storageKey = "catalog.practice";

  function progress() {
    try {
      const read = JSON.parse(localStorage.getItem(storageKey) ?? "{}");
      return read && typeof read === "object" ? read : {};
    } catch {
      return {};
    }
  }

  function keep(all) {
    try {
      localStorage.setItem(storageKey, JSON.stringify(all));
    } catch {
      // a browser that keeps nothing
    }
  }

  class Exercise {
    constructor(section) {
      this.section = section;
      this.id = `${section.dataset.entry}/${section.dataset.name}`;
      this.form = section.querySelector("form");
      this.verdict = section.querySelector(".verdict");
      this.seed = 1;
      this.form.hidden = false;
      this.form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.guard(() => this.check());
      });
      const another = this.form.querySelector("[data-another]");
      // a question without numbers is the same for every seed
      another.hidden = !section.querySelector(".prompt [data-slot]");
      another.addEventListener("click", () => {
        this.guard(() => this.pose(1 + Math.floor(Math.random() * 99999)));
      });
    }

    // Nothing that goes wrong in a module is silent.
    async guard(work) {
      try {
        await work();
      } catch (error) {
        this.tell("wrong", `This cannot be done here: ${error.message}`);
      }
    }

    async module() {
      return run(`${this.section.dataset.entry}.practice`);
    }

    async pose(seed) {
      const { status, numbers } = call(
        await this.module(), symbol(this.section.dataset.entry, "problem"), [],
        Number(this.section.dataset.exercise), seed);
      if (status !== 0) return;
      this.seed = seed;
      for (const slot of this.section.querySelectorAll("[data-slot]")) {
        fill(slot, written(numbers[Number(slot.dataset.slot)], slot.dataset.format));
      }
      this.form.querySelector(".seed output").value = seed;
      this.form.reset();
      this.tell("", "");
      for (const help of this.section.querySelectorAll("details")) help.open = false;
    }

    async check() {
      const isChoice = this.section.dataset.form === "choice";
      const field = this.form.elements.answer;
      const typed = isChoice ? field.value : field.value.trim();
      if (typed === "") return this.tell("unread", "Nothing is typed: give an answer.");
      const bytes = new TextEncoder().encode(typed);
      const module = await this.module();
      const { status, numbers } = call(
        module, symbol(this.section.dataset.entry, "grade"), bytes,
        Number(this.section.dataset.exercise), this.seed, bytes.length);
      const isTold = status === 2;
      if (status === 0) this.tell("right", "Right.");
      if (status === 1) this.tell("wrong", "Not right. Look at a hint, or try again.");
      if (isTold) {
        this.tell("wrong", "Not right.");
        const route = this.section.querySelector(`[data-route="${numbers[0]}"]`);
        this.verdict.append(...route.cloneNode(true).childNodes);
      }
      if (status === 3) {
        const reason = words(module, numbers[0], numbers[1]);
        const before = new TextDecoder().decode(bytes.slice(0, numbers[2]));
        const place = numbers[2] > 0 && numbers[2] < bytes.length ? ` (after “${before}”)` : "";
        this.tell("unread", reason + place);
        return;
      }
      const all = progress();
      const own = (all[this.id] ??= { tried: 0, right: 0 });
      own.tried += 1;
      if (status === 0) own.right += 1;
      keep(all);
      this.section.dispatchEvent(new CustomEvent("graded", { detail: { right: status === 0 } }));
      showProgress();
    }

    tell(kind, text) {
      this.verdict.className = `verdict ${kind}`;
      const line = document.createElement("p");
      line.textContent = text;
      this.verdict.replaceChildren(...(text ? [line] : []));
    }
  }

  // Puts a number in its place: in words as text, in a formula as elements of MathML.
  function fill(slot, text) {
    if (slot.namespaceURI !== mathNamespace) return void (slot.textContent = text);
    // the TeX beside the formula is that of other numbers
    slot.closest("math")?.querySelector("annotation")?.remove();
    const number = document.createElementNS(mathNamespace, "mn");
    number.textContent = text.replace("−", "");
    slot.replaceChildren(number);
    if (text.startsWith("−")) {
      const sign = document.createElementNS(mathNamespace, "mo");
      sign.setAttribute("form", "prefix");
      sign.setAttribute("stretchy", "false");
      sign.textContent = "−";
      slot.prepend(sign);
    }
  }

  let exercises = [];
  let summary;

  function showProgress() {
    const all = progress();
    const solved = exercises.filter((each) => all[each.id]?.right > 0).length;
    summary.querySelector("output").value = `${solved} of ${exercises.length}`;
  }

  // What was solved, kept in this browser only; it can be taken along as a file.
  function startPractice() {
    exercises = [...document.querySelectorAll(".exercise[data-entry]")].map(
      (section) => new Exercise(section));
    if (!exercises.length) return;
    summary = document.createElement("p");
    summary.className = "progress";
    summary.append("Solved on this page: ", document.createElement("output"), ". ");
    const button = (text, action) => {
      const made = document.createElement("button");
      made.type = "button";
      made.textContent = text;
      made.addEventListener("click", action);
      summary.append(made, " ");
    };
    button("Save progress", () => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(
        new Blob([JSON.stringify(progress(), null, 2)], { type: "application/json" }));
      link.download = "practice.json";
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    });
    button("Load progress", () => {
      const file = document.createElement("input");
      file.type = "file";
      file.accept = ".json,application/json";
      file.addEventListener("change", async () => {
        const all = progress();
        try {
          for (const [id, told] of Object.entries(JSON.parse(await file.files[0].text()))) {
            const [right, tried] = [Number(told.right) || 0, Number(told.tried) || 0];
            const own = (all[id] ??= { tried: 0, right: 0 });
            // the larger of both: a file that is loaded twice counts once
            own.right = Math.max(own.right, right);
            own.tried = Math.max(own.tried, tried);
          }
          keep(all);
          showProgress();
        } catch {
          summary.querySelector("output").value = "this file holds no progress";
        }
      });
      file.click();
    });
    exercises[exercises.length - 1].section.after(summary);
    showProgress();
  }

  startPractice();
  self.catalogLive.exercises = exercises;
})();
