// The live parts of a page. All mathematics happens in WebAssembly modules that are compiled from the
// Swift code of the page; the scripts carry numbers to them and put results into the page.
"use strict";
self.catalogLive = (() => {
  const modules = (self.catalogModules ??= {});

  // A module, run; it comes as base64 in a script, because pages are also read from `file:`.
  const running = {};
  function run(name) {
    return (running[name] ??= (async () => {
      if (!modules[name]) {
        await new Promise((resolve, reject) => {
          const script = document.createElement("script");
          script.src = `live/${name}.js`;
          script.onload = resolve;
          script.onerror = () => reject(new Error(`live/${name}.js cannot be loaded`));
          document.head.append(script);
        });
      }
      const bytes = Uint8Array.from(atob(modules[name]), (letter) => letter.charCodeAt(0));
      return (await WebAssembly.instantiate(bytes, {})).instance.exports;
    })());
  }

  // A module that has trapped has lost its way: it begins anew.
  function renew(name) {
    delete running[name];
    return run(name);
  }

  // Calls a function of a module with numbers in its input.
  function call(module, name, input, ...rest) {
    const address = module.live_input(input.length);
    new Float64Array(module.memory.buffer, address, input.length).set(input);
    const block = module[name](...rest);
    // memory may have grown: its buffer is asked for again
    const [count, status] = new Float64Array(module.memory.buffer, block, 2);
    return { status, numbers: new Float64Array(module.memory.buffer, block + 16, count).slice() };
  }

  function words(module, address, length) {
    return new TextDecoder().decode(new Uint8Array(module.memory.buffer, address, length));
  }

  const symbol = (entry, name) => `${entry.replaceAll("-", "_")}_${name}`;
  const list = (text) => (text ? text.split(",").map(Number) : []);

  // A number as text: the shortest, or with so many decimals, halves to even as on the page.
  function written(value, format) {
    let text = String(value);
    const places = /^\.(\d+)f$/.exec(format ?? "")?.[1];
    const significant = /^\.(\d+)g$/.exec(format ?? "")?.[1];
    if (places) text = fixed(value, +places);
    if (significant) text = String(+value.toPrecision(+significant));
    if (Number(text) === 0) text = text.replace("-", "");
    return text.replace("-", "−");
  }

  function fixed(value, places) {
    const scaled = Math.abs(value) * 10 ** places;
    const below = Math.floor(scaled);
    // a half that is exact: toFixed would round it up
    const isHalf = scaled - below === 0.5 && Number.isInteger(value * 2 ** (places + 1));
    const kept = isHalf && below % 2 === 0 ? (Math.sign(value) * below) / 10 ** places : value;
    return kept.toFixed(places);
  }

  return { run, renew, call, words, symbol, list, written };
})();
