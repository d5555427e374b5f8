// The steps of a method, one at a time: a range, five buttons, and the points on the figure.
// Without this script the page shows all the steps in a table, and all their points.
"use strict";

(function () {
  const pause = 1500;

  function element(name, text) {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    return made;
  }

  function start(box) {
    const bodies = Array.from(box.querySelectorAll("tbody[data-step]"));
    const count = bodies.length;
    if (count < 2) return;
    let now = 1;
    let timer = 0;

    const range = element("input");
    range.type = "range";
    range.min = 1;
    range.max = count;
    range.step = 1;
    range.value = 1;
    range.id = box.id + ".range";
    const label = element("label", "Step");
    label.htmlFor = range.id;
    const value = element("output");
    value.htmlFor = range.id;
    // what changed is told by the news
    value.setAttribute("aria-live", "off");
    const news = element("p");
    news.className = "steps-news";
    news.setAttribute("aria-live", "polite");

    function show(step, isSilent) {
      now = Math.min(Math.max(step, 1), count);
      bodies.forEach(function (body, index) { body.hidden = index + 1 !== now; });
      box.querySelectorAll(".mark").forEach(function (mark) {
        const of = Number(mark.dataset.step);
        mark.classList.toggle("now", of === now);
        mark.classList.toggle("past", of < now);
      });
      const place = now + " of " + count;
      range.value = now;
      range.setAttribute("aria-valuetext", place);
      value.textContent = place;
      first.setAttribute("aria-disabled", now === 1);
      back.setAttribute("aria-disabled", now === 1);
      next.setAttribute("aria-disabled", now === count);
      last.setAttribute("aria-disabled", now === count);
      if (isSilent) return;
      const changed = bodies[now - 1].querySelector("td");
      news.replaceChildren("Step " + place + ": ");
      changed.childNodes.forEach(function (node) { news.append(node.cloneNode(true)); });
    }

    function stop() {
      clearInterval(timer);
      timer = 0;
      play.textContent = "Play";
    }

    function toggle() {
      if (timer) return stop();
      if (now === count) show(1);
      play.textContent = "Pause";
      timer = setInterval(function () {
        show(now + 1);
        if (now === count) stop();
      }, pause);
    }

    function button(text, action) {
      const made = element("button", text);
      made.type = "button";
      made.addEventListener("click", action);
      return made;
    }

    function go(target) {
      return function () {
        stop();
        show(target());
      };
    }

    const first = button("First", go(function () { return 1; }));
    const back = button("Back", go(function () { return now - 1; }));
    const play = button("Play", toggle);
    const next = button("Next", go(function () { return now + 1; }));
    const last = button("Last", go(function () { return count; }));
    range.addEventListener("input", go(function () { return Number(range.value); }));

    const controls = element("div");
    controls.className = "steps-controls";
    controls.setAttribute("role", "group");
    controls.setAttribute("aria-label", "Steps");
    const scrubber = element("p");
    scrubber.append(label, range, value);
    const buttons = element("p");
    buttons.append(first, back, play, next, last);
    controls.append(scrubber, buttons, news);
    box.querySelector("figure").after(controls);
    box.classList.add("live");
    show(1, true);
  }

  document.querySelectorAll(".steps").forEach(start);
})();
