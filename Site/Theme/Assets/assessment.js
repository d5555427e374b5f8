// Where to begin: of the proposals that stand in the page, shows the one that the answers lead to.
"use strict";
(() => {
  const storageKey = "catalog.assessment";

  function kept() {
    try {
      const read = JSON.parse(localStorage.getItem(storageKey) ?? "{}");
      return read && typeof read === "object" ? read : {};
    } catch {
      return {};
    }
  }

  // What was kept, as far as it makes sense: the seed goes into the module as it is.
  function sound(round) {
    const { seed, answers, asked } = round ?? {};
    const isRound = Number.isInteger(seed) && seed >= 1 && seed < 1e6;
    return isRound && answers && typeof answers === "object" ? { seed, answers, asked: !!asked } : {};
  }

  class Assessment {
    constructor(section) {
      this.section = section;
      this.entry = section.dataset.entry;
      this.exercises = self.catalogLive.exercises.filter((e) => e.section.dataset.entry === this.entry);
      this.round = { seed: 1, answers: {}, asked: false, ...sound(kept()[this.entry]) };
      for (const exercise of this.exercises) {
        const name = exercise.section.dataset.name;
        exercise.section.addEventListener("graded", (event) => {
          this.round.answers[name] = event.detail.right || this.round.answers[name] === true;
          this.show(true);
        });
      }
      this.button("propose", () => {
        this.round.asked = true;
        this.show(true);
      });
      this.button("round", () => this.begin(1 + Math.floor(Math.random() * 99999)));
      if (this.round.seed !== 1) this.pose();
      this.show(false);
    }

    button(name, action) {
      const button = this.section.querySelector(`[data-${name}]`);
      button.hidden = false;
      button.addEventListener("click", action);
    }

    // New numbers for all exercises, and nothing answered.
    async begin(seed) {
      this.round = { seed, answers: {}, asked: false };
      await this.pose();
      this.show(true);
      this.exercises[0]?.section.scrollIntoView();
    }

    pose() {
      return Promise.all(
        this.exercises.map((each) => each.guard(() => each.pose(this.round.seed))));
    }

    // The steps stand in reading order: the first without a right answer is the proposal.
    show(keeps) {
      const { answers, asked } = this.round;
      const steps = [...this.section.querySelectorAll("[data-list=right] li")].map(
        (item) => item.dataset.exercise);
      const open = steps.filter((name) => answers[name] !== true);
      const place = (name) =>
        this.section.querySelector(`[data-begin="${name}"] a`).getAttribute("href");
      const places = [];
      for (const name of open) {
        if (!places.some((other) => place(other) === place(name))) places.push(name);
      }
      for (const line of this.section.querySelectorAll("[data-begin]")) {
        line.hidden = line.dataset.begin !== (open[0] ?? "");
      }
      this.list("later", places.slice(1));
      this.list("right", steps.filter((name) => !open.includes(name)));
      this.section.querySelector("output").value = steps.length - open.length;
      this.section.querySelector(".proposal").hidden =
        !asked && steps.some((name) => !(name in answers));
      if (keeps) this.keep();
    }

    list(name, shown) {
      const list = this.section.querySelector(`[data-list=${name}]`);
      list.hidden = !shown.length;
      for (const item of list.querySelectorAll("li")) {
        item.hidden = !shown.includes(item.dataset.exercise);
      }
    }

    keep() {
      try {
        localStorage.setItem(storageKey, JSON.stringify({ ...kept(), [this.entry]: this.round }));
      } catch {
        // a browser that keeps nothing
      }
    }
  }

  self.catalogLive.assessments = [
    ...document.querySelectorAll(".assessment[data-entry]"),
  ].map((section) => new Assessment(section));
})();
