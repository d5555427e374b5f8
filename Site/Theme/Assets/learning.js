// What the reader knows, and what follows from it: the same rules as `catalog path` and
// `catalog next`, over the graph of map-data.js.
"use strict";
(() => {
  const { chapters, entries } = self.catalogMapData;
  const placeOf = new Map(entries.map((entry, place) => [entry.id, place]));
  const needs = entries.map((entry) => entry.needs);
  const neededBy = entries.map(() => []);
  needs.forEach((own, place) => own.forEach((need) => neededBy[need].push(place)));

  const storageKey = "catalog.known";
  const format = "math-for-ml/known";
  const version = 1;
  const mostBytes = 1e6;

  // All unknown places that links lead to from one place through unknown places, itself included.
  function reach(start, links, known) {
    const found = new Set([start]);
    const open = [start];
    while (open.length) {
      for (const next of links[open.pop()]) {
        if (!found.has(next) && !known.has(entries[next].id)) {
          found.add(next);
          open.push(next);
        }
      }
    }
    return [...found].sort((a, b) => a - b);
  }

  // The places on the shortest way to a goal: exactly what is needed and not known.
  function way(goal, known) {
    const place = placeOf.get(goal);
    return place === undefined || known.has(goal) ? [] : reach(place, needs, known);
  }

  // The places that can be learnt next, and how much each opens: what can be read first, then the
  // largest opening, then the order of reading.
  function next(known) {
    const steps = [];
    entries.forEach((entry, place) => {
      if (known.has(entry.id) || !entry.needs.every((need) => known.has(entries[need].id))) return;
      steps.push({ place, opens: reach(place, neededBy, known).length - 1 });
    });
    const planned = (step) => (entries[step.place].minutes === undefined ? 1 : 0);
    return steps.sort(
      (a, b) => planned(a) - planned(b) || b.opens - a.opens || a.place - b.place);
  }

  // MARK: what is kept in the browser

  // The ids of a file, each once. Ids that no entry has are kept: an entry may have been renamed.
  function parse(text) {
    let file;
    try {
      file = text.length > mostBytes ? null : JSON.parse(text);
    } catch {
      file = null;
    }
    if (!file || file.format !== format) throw new Error("This file is not one of what you know.");
    if (file.version !== version) {
      throw new Error(`This file has another version than ${version}, which is read here.`);
    }
    if (!Array.isArray(file.known) || !file.known.every((id) => typeof id === "string")) {
      throw new Error("This file has no list of what you know.");
    }
    return new Set(file.known);
  }

  // The file, in the order of reading, strangers behind.
  function written(known) {
    const own = entries.map((entry) => entry.id).filter((id) => known.has(id));
    const strangers = [...known].filter((id) => !placeOf.has(id));
    return JSON.stringify({ format, version, known: [...own, ...strangers] }, null, 2) + "\n";
  }

  let kept = new Set();

  function load() {
    try {
      const text = localStorage.getItem(storageKey);
      kept = text === null ? new Set() : parse(text);
    } catch {
      kept = new Set();
    }
  }

  function known() {
    return new Set(kept);
  }

  function keep(ids) {
    kept = new Set(ids);
    try {
      localStorage.setItem(storageKey, written(kept));
    } catch {
      // a browser that keeps nothing: it holds for this page
    }
    document.dispatchEvent(new Event("catalog-known"));
  }

  function toggle(id) {
    const ids = known();
    if (!ids.delete(id)) ids.add(id);
    keep(ids);
  }

  load();
  // another tab of the same browser, and a page that is shown again from memory
  addEventListener("storage", (event) => {
    if (event.key === storageKey || event.key === null) {
      load();
      document.dispatchEvent(new Event("catalog-known"));
    }
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      load();
      document.dispatchEvent(new Event("catalog-known"));
    }
  });

  // MARK: the address

  // The ids with dots between. `pca+` stands for pca and all that it needs.
  function encoded(known) {
    const covered = new Set();
    const words = [];
    for (let place = entries.length - 1; place >= 0; place -= 1) {
      const { id } = entries[place];
      if (!known.has(id) || covered.has(id)) continue;
      const all = reach(place, needs, new Set()).map((each) => entries[each].id);
      const isClosed = all.length > 1 && all.every((each) => known.has(each));
      for (const each of isClosed ? all : [id]) covered.add(each);
      words.push(isClosed ? `${id}+` : id);
    }
    const strangers = [...known].filter((id) => !placeOf.has(id) && /^[a-z0-9-]+$/.test(id));
    return [...words.reverse(), ...strangers].join(".");
  }

  function decoded(text) {
    const ids = new Set();
    for (const word of text.split(".")) {
      const [, id, more] = /^([a-z0-9-]{1,60})(\+?)$/.exec(word) ?? [];
      if (!id) continue;
      ids.add(id);
      if (more && placeOf.has(id)) {
        for (const place of reach(placeOf.get(id), needs, new Set())) ids.add(entries[place].id);
      }
    }
    return ids;
  }

  // A part of the address behind its #, such as `known` or `goal`.
  function part(name) {
    const text = location.hash.slice(1).split("&")
      .find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1);
    // some programs that pass an address on write + as %2B
    return text?.replaceAll(/%2b/gi, "+");
  }

  function duration(minutes) {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    return hours ? `${hours} h${rest ? ` ${rest} min` : ""}` : `${rest} min`;
  }

  self.catalogLearning = {
    chapters, entries, placeOf, needs, neededBy, reach, way, next, parse, written, known, keep,
    toggle, encoded, decoded, part, duration,
  };
})();
