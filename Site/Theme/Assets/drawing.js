// Draws what a module gives: the outlines and words of a figure, as `Pen` and `Canvas` write them.
"use strict";
self.catalogLive.drawing = (() => {
  const decimal = (value) => {
    const hundredths = Math.round(Math.abs(value) * 100);
    return (hundredths && value < 0 ? "-" : "") + hundredths / 100;
  };

  // The `d` attribute of an outline: movements as numbers, as `Pen` writes them.
  function path(numbers) {
    let text = "";
    for (let i = 0; i < numbers.length; ) {
      const [code, a, b, c, d] = numbers.subarray(i, i + 5);
      if (code === 0) (text += `M${decimal(a)} ${decimal(b)}`), (i += 3);
      else if (code === 1) (text += `L${decimal(a)} ${decimal(b)}`), (i += 3);
      else if (code === 2) (text += "Z"), (i += 1);
      else if (code === 3) (text += "h0"), (i += 1);
      else if (code === 4) {
        const r = decimal(c);
        const way = decimal(2 * c);
        text += `M${decimal(a - c)} ${decimal(b)}a${r} ${r} 0 1 0 ${way} 0a${r} ${r} 0 1 0 -${way} 0Z`;
        i += 4;
      } else {
        text += `A${decimal(a)} ${decimal(a)} 0 0 ${b} ${decimal(c)} ${decimal(d)}`;
        i += 5;
      }
    }
    return text;
  }

  const anchors = ["start", "middle", "end"];

  // Draws what a scene holds for one canvas.
  function draw(svg, numbers) {
    let [pen, note] = [0, 0];
    for (let i = 0; i < numbers.length; ) {
      const count = numbers[i];
      if (count < 0) {
        const [x, y, anchor] = numbers.subarray(i + 1, i + 4);
        for (const text of svg.querySelectorAll(`[data-note="${note}"]`)) {
          text.setAttribute("visibility", Number.isNaN(x) ? "hidden" : "visible");
          if (Number.isNaN(x)) continue;
          text.setAttribute("x", decimal(x));
          text.setAttribute("y", decimal(y));
          text.setAttribute("text-anchor", anchors[anchor]);
        }
        note += 1;
        i += 4;
      } else {
        const d = path(numbers.subarray(i + 1, i + 1 + count));
        for (const each of svg.querySelectorAll(`[data-pen="${pen}"]`)) each.setAttribute("d", d);
        pen += 1;
        i += 1 + count;
      }
    }
  }

  return { decimal, draw };
})();
