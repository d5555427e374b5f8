// Playgrounds: figures that the reader moves.
"use strict";
(() => {
  const { run, renew, call, words, symbol, list, written, drawing } = self.catalogLive;
  const { decimal, draw } = drawing;
  const svgNamespace = "http://www.w3.org/2000/svg";

  class Playground {
    constructor(section, module) {
      this.section = section;
      this.module = module;
      this.name = section.dataset.name;
      this.canvases = list(section.dataset.canvases);
      this.data = list(section.dataset.data);
      this.columns = Number(section.dataset.columns ?? 0);
      this.form = section.querySelector("form.controls");
      this.inputs = [...this.form.querySelectorAll("[data-index]")];
      this.svgs = [...section.querySelectorAll("svg.figure")];
      this.start = this.inputs.map((input) => input.value);
      this.form.hidden = false;
      this.form.addEventListener("input", () => this.change());
      this.form.addEventListener("submit", (event) => event.preventDefault());
      this.form.addEventListener("reset", (event) => {
        event.preventDefault();
        this.set(this.start.map(Number));
      });
      for (const group of this.form.querySelectorAll("[data-steps]")) this.step(group);
      for (const group of this.form.querySelectorAll("[data-points]")) this.drag(group);
    }

    get values() {
      return this.inputs.map((input) => (input.value === "" ? NaN : Number(input.value)));
    }

    set(values) {
      // an address can hold anything: what is no number of the input is passed over
      this.inputs.forEach((input, i) => {
        const [least, most] = input.options
          ? [0, input.options.length - 1] : [Number(input.min), Number(input.max)];
        if (values[i] >= least && values[i] <= most) input.value = values[i];
      });
      this.change();
    }

    change() {
      if (this.isWaiting) return;
      this.isWaiting = true;
      requestAnimationFrame(() => {
        this.isWaiting = false;
        this.show();
        clearTimeout(this.timer);
        this.timer = setTimeout(() => {
          this.announce();
          writeAddress();
        }, 400);
      });
    }

    // What the module gives at the values of the inputs.
    scene(values = this.values) {
      const count = this.canvases.length / 11;
      const rows = this.columns ? this.data.length / this.columns : 0;
      return call(
        this.module, symbol(this.section.dataset.entry, "draw"),
        [...this.canvases, ...values, ...this.data],
        Number(this.section.dataset.playground), count, values.length, rows, this.columns);
    }

    show() {
      for (const output of this.form.querySelectorAll("output")) {
        output.value = written(Number(document.getElementById(output.htmlFor).value));
      }
      this.placeHandles();
      let scene;
      try {
        scene = this.scene();
      } catch (error) {
        console.error(error);
        renew(`${this.section.dataset.entry}.draw`).then((module) => (this.module = module));
      }
      const failure = this.section.querySelector(".failure");
      const { status, numbers } = scene ?? { status: 2 };
      failure.hidden = status === 0;
      if (status !== 0) {
        failure.textContent = scene
          ? words(this.module, numbers[0], numbers[1])
          : "This could not be computed: reset the values.";
        for (const pen of this.section.querySelectorAll("[data-pen]")) pen.setAttribute("d", "");
        for (const note of this.section.querySelectorAll("[data-note]")) {
          note.setAttribute("visibility", "hidden");
        }
        for (const result of this.section.querySelectorAll("[data-readout]")) {
          result.textContent = "–";
        }
        return;
      }
      let i = 0;
      for (const svg of this.svgs) {
        const count = numbers[i];
        draw(svg, numbers.subarray(i + 1, i + 1 + count));
        i += 1 + count;
      }
      for (const result of this.section.querySelectorAll("[data-readout]")) {
        if (numbers[i] === 0) {
          result.textContent = written(numbers[i + 1], `.${result.dataset.decimals}f`);
          i += 2;
        } else {
          result.textContent = words(this.module, numbers[i + 1], numbers[i + 2]);
          i += 3;
        }
      }
    }

    // Tells the results to those who do not see them change, once nothing moves any more.
    announce() {
      const failure = this.section.querySelector(".failure");
      const results = [...this.section.querySelectorAll(".readouts > div")].map(
        (row) => `${row.firstChild.textContent}: ${row.lastChild.textContent}`);
      this.section.querySelector(".announcement").textContent = failure.hidden
        ? results.join(", ") : "";
    }

    step(group) {
      const input = this.inputs.find((each) => each.dataset.index === group.dataset.steps);
      const [least, most] = [Number(input.min), Number(input.max)];
      const move = (by) => {
        const next = Math.min(Math.max(Number(input.value) + by, least), most);
        const isMoved = next !== Number(input.value);
        input.value = next;
        this.change();
        return isMoved;
      };
      const play = group.querySelector("[data-play]");
      const stop = () => {
        clearInterval(this.playing);
        this.playing = undefined;
        if (play) play.textContent = "Play";
      };
      for (const button of group.querySelectorAll("[data-move]")) {
        button.addEventListener("click", () => {
          stop();
          move(Number(button.dataset.move));
        });
      }
      play?.addEventListener("click", () => {
        if (this.playing) return stop();
        if (Number(input.value) === most) input.value = least;
        this.change();
        play.textContent = "Pause";
        this.playing = setInterval(() => move(1) || stop(), 600);
      });
    }

    // Handles on the figure: the points can be dragged there, and typed below.
    drag(group) {
      const first = Number(group.dataset.points);
      this.handles ??= [];
      for (let i = first; i < first + Number(group.dataset.count); i += 2) {
        this.svgs.forEach((svg, canvas) => {
          const handle = document.createElementNS(svgNamespace, "circle");
          handle.setAttribute("r", 15);
          handle.setAttribute("class", "handle");
          svg.append(handle);
          const [x, y] = [0, 5].map((axis) => this.canvases.slice(11 * canvas + axis));
          this.handles.push({ handle, x, y, i });
          handle.addEventListener("pointerdown", (event) => {
            handle.setPointerCapture(event.pointerId);
            event.preventDefault();
          });
          handle.addEventListener("pointermove", (event) => {
            if (!handle.hasPointerCapture(event.pointerId)) return;
            const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(
              svg.getScreenCTM().inverse());
            this.put(i, at.x, x);
            this.put(i + 1, at.y, y);
            this.change();
          });
        });
      }
    }

    // Writes the value at a place of the drawing into an input, on its grid and within its range.
    put(index, place, [low, high, , start, end]) {
      const input = this.inputs[index];
      const value = low + ((place - start) / (end - start)) * (high - low);
      const step = Number(input.step);
      const near = Math.round(value / step) * step;
      input.value = Number(
        Math.min(Math.max(near, Number(input.min)), Number(input.max)).toFixed(6));
    }

    placeHandles() {
      for (const { handle, x, y, i } of this.handles ?? []) {
        const at = ([low, high, , start, end], index) =>
          start + ((Number(this.inputs[index].value) - low) / (high - low)) * (end - start);
        handle.setAttribute("cx", decimal(at(x, i)));
        handle.setAttribute("cy", decimal(at(y, i + 1)));
      }
    }
  }

  const playgrounds = [];

  // The values of all playgrounds that were moved stand in the address: `#two-vectors=1,3,4,2`.
  function writeAddress() {
    const parts = playgrounds
      .filter((each) => each.inputs.some((input, i) => input.value !== each.start[i]))
      .map((each) => `${each.name}=${each.values.join(",")}`);
    const current = location.hash.includes("=") ? location.hash.slice(1) : "";
    if (parts.join("&") === current) return;
    const address = location.href.split("#")[0] + (parts.length ? `#${parts.join("&")}` : "");
    try {
      history.replaceState(null, "", address);
    } catch {
      // a browser that lets no file change its address
    }
  }

  function readAddress() {
    for (const part of location.hash.slice(1).split("&")) {
      const [name, values] = part.split("=");
      const found = values && playgrounds.find((each) => each.name === name);
      if (found) found.set(list(values));
    }
  }

  async function startPlaygrounds() {
    for (const section of document.querySelectorAll(".playground[data-entry]")) {
      playgrounds.push(new Playground(section, await run(`${section.dataset.entry}.draw`)));
    }
    for (const each of playgrounds) each.show();
    readAddress();
    addEventListener("hashchange", readAddress);
    document.documentElement.dataset.live = "ready";
    performance.mark("live");
  }

  startPlaygrounds().catch((error) => {
    // without modules the page stays as it was made
    console.error(error);
    document.documentElement.dataset.live = "failed";
  });
  self.catalogLive.playgrounds = playgrounds;
})();
