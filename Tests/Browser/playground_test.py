"""Playgrounds as a reader meets them, from `file:` and over HTTP."""

import random
import re
import struct

from site_pages import SITE, Pages, catalog

VALUE_SETS = 20
PLAYGROUND = "section class=\"playground"
CALLS = 2000


def bits(number):
    """A number of the protocol as its 64 bits: all NaN are one."""
    number = float(number)
    return "nan" if number != number else struct.pack(">d", number).hex()


def value_sets(parameters):
    """The values at the beginning, at the ends of every range, and anywhere between."""
    dice = random.Random(20)
    low = [x for p in parameters for x in p["low"]]
    high = [x for p in parameters for x in p["high"]]
    sets = [[x for p in parameters for x in p["start"]], low, high]
    while len(sets) < VALUE_SETS:
        sets.append([
            a + p["step"] * dice.randint(0, round((b - a) / p["step"]))
            for p in parameters for a, b in zip(p["low"], p["high"])])
    return sets


# The numbers of a scene with 0 for each address, and the words that stood there.
SCENE = """([place, values]) => {
  const playground = catalogLive.playgrounds[place];
  const { status, numbers } = playground.scene(values);
  if (status !== 0) {
    return { failure: catalogLive.words(playground.module, numbers[0], numbers[1]) };
  }
  const words = [];
  let i = 0;
  for (const svg of playground.svgs) i += 1 + numbers[i];
  while (i < numbers.length) {
    if (numbers[i] === 1) {
      words.push(catalogLive.words(playground.module, numbers[i + 1], numbers[i + 2]));
      numbers[i + 1] = 0;
      i += 3;
    } else {
      i += 2;
    }
  }
  const view = new DataView(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  return {
    words,
    bits: Array.from(numbers, (x, k) => Number.isNaN(x)
      ? "nan" : view.getBigUint64(8 * k, true).toString(16).padStart(16, "0")),
  };
}"""

# What a reader sees of the live parts, as text: outlines, words with their places, results.
SEEN = """() => [...document.querySelectorAll(".playground, .exercise")].map((section) => ({
  pens: [...section.querySelectorAll("[data-pen]")].map((pen) => pen.getAttribute("d")),
  notes: [...section.querySelectorAll("[data-note]")].map((note) => [
    note.textContent, note.getAttribute("x"), note.getAttribute("y"),
    note.getAttribute("visibility") === "hidden"]),
  results: [...section.querySelectorAll(".readouts dd")].map((result) => result.textContent),
  slots: [...section.querySelectorAll("[data-slot]")].map((slot) => slot.textContent),
}))"""


class Playgrounds(Pages):
    def test_every_page_is_ready_and_quiet_and_shows_first_what_it_shows_without_script(self):
        for entry in self.pages():
            # without its scripts, as a browser reads it that has none
            page = (SITE / f"{entry}.html").read_text(encoding="utf-8")
            page = re.sub("<script.*?</script>", "", page, flags=re.S)
            self.assertIn("<main", page)
            with self.visit(entry) as visit:
                visit.ready()
                moved = visit.page.evaluate(SEEN)
                visit.page.set_content(page)
                self.assertEqual(visit.page.evaluate(SEEN), moved)
                self.check_quiet(visit)

    def test_without_script_there_is_nothing_to_type_into(self):
        for entry in self.some_pages("exercise"):
            with self.visit(entry, java_script_enabled=False) as visit:
                self.assertFalse(visit.page.locator("form:visible").count())
                self.assertFalse(visit.page.locator(".progress").count())
                self.check_quiet(visit)

    def test_a_page_below_a_path_is_ready_and_quiet(self):
        for entry in self.some_pages(PLAYGROUND):
            with self.visit(entry, self.http) as visit:
                visit.ready()
                self.check_quiet(visit)

    def test_hostile_addresses_are_borne(self):
        for entry in self.some_pages(PLAYGROUND):
            with self.visit(entry, self.http) as visit:
                page = visit.ready().page
                for part in ("=", "=nan,inf,-inf", "=1e308,1e308,1e308,1e308", "=,,,", "=<b>"):
                    page.evaluate(
                        """(part) => {
                          const name = catalogLive.playgrounds[0]?.name ?? "x";
                          location.hash = name + part;
                        }""", part)
                    page.wait_for_timeout(50)
                self.check_quiet(visit)

    def test_a_module_that_traps_is_told_of_and_begins_anew(self):
        with self.visit("dot-product") as visit:
            page = visit.ready().page
            seen = page.evaluate(SEEN)
            page.evaluate(
                """() => {
                  const playground = catalogLive.playgrounds[0];
                  playground.module = {
                    live_input() { throw new WebAssembly.RuntimeError("unreachable"); },
                  };
                  playground.change();
                }""")
            visit.until("() => !document.querySelector('.playground .failure').hidden")
            self.assertIn("This could not be computed", page.locator(".failure").text_content())
            page.locator(".playground button[type=reset]").click()
            visit.until("() => document.querySelector('.playground .failure').hidden")
            self.assertEqual(page.evaluate(SEEN), seen)
            self.assertEqual(len(visit.complaints), 1)
            self.assertIn("unreachable", visit.complaints[0])

    def test_inputs_have_names_and_results_are_announced(self):
        for entry in self.some_pages(PLAYGROUND):
            with self.visit(entry) as visit:
                page = visit.ready().page
                for section in page.locator(".playground, .exercise").all():
                    tree = section.aria_snapshot()
                    for line in tree.splitlines():
                        role = line.strip().removeprefix("- ").split(" ")[0].rstrip(":")
                        if role in ("slider", "spinbutton", "combobox", "textbox", "radio", "button"):
                            self.assertIn('"', line, f"an input without a name: {line}")
                if page.locator(".controls").count():
                    page.evaluate("() => catalogLive.playgrounds[0].change()")
                    visit.until(
                        "() => document.querySelector('.announcement[role=status]').textContent")

    def test_nothing_is_wider_than_a_telephone(self):
        for entry in self.pages():
            with self.visit(entry, viewport={"width": 390, "height": 844}) as visit:
                page = visit.ready().page
                for section in page.locator(".playground, .exercise").all():
                    box = section.bounding_box()
                    self.assertLessEqual(box["x"] + box["width"], 390)
                    self.assertLessEqual(
                        section.evaluate("(e) => e.scrollWidth - e.clientWidth"), 1)


class Hands(Pages):
    """What a reader moves, by keyboard, mouse and touch."""

    def test_the_keyboard_alone_moves_every_input(self):
        for entry in self.pages():
            with self.visit(entry) as visit:
                page = visit.ready().page
                count = page.locator(".controls [data-index]").count()
                if not count:
                    continue
                # from the playground on, where a reader has come by Tab or by the contents
                page.evaluate(
                    """() => {
                      const playground = document.querySelector(".playground");
                      playground.tabIndex = -1;
                      playground.focus();
                    }""")
                reached = set()
                for _ in range(400):
                    if len(reached) == count:
                        break
                    page.keyboard.press("Tab")
                    place = page.evaluate(
                        "() => document.activeElement.closest('.controls')"
                        " && document.activeElement.id")
                    if not place or place in reached:
                        continue
                    reached.add(place)
                    before = page.evaluate("() => document.activeElement.value")
                    page.keyboard.press("ArrowUp")
                    if page.evaluate("() => document.activeElement.value") == before:
                        page.keyboard.press("ArrowDown")
                    self.assertNotEqual(
                        page.evaluate("() => document.activeElement.value"), before, place)
                self.assertEqual(len(reached), count)
                self.check_quiet(visit)

    def test_what_was_moved_stands_in_the_address_and_comes_back(self):
        for entry in self.some_pages(PLAYGROUND):
            with self.visit(entry, self.http) as visit:
                page = visit.ready().page
                if not page.locator(".controls").count():
                    continue
                name = page.evaluate("() => catalogLive.playgrounds[0].name")
                changed = page.evaluate(
                    """() => {
                      const playground = catalogLive.playgrounds[0];
                      const input = playground.inputs[0];
                      const step = Number(input.step) || 1;
                      const up = Number(input.value) + step;
                      const most = Number(input.max || input.length - 1);
                      input.value = up <= most ? up : Number(input.value) - step;
                      input.dispatchEvent(new Event("input", { bubbles: true }));
                      return playground.values;
                    }""")
                visit.until("(name) => location.hash.startsWith(`#${name}=`)", name)
                seen = page.evaluate(SEEN)
                address = page.url
                page.goto("about:blank")
                page.goto(address)
                visit.ready()
                visit.until(
                    "(values) => catalogLive.playgrounds[0].values.join() === values.join()",
                    changed)
                page.wait_for_timeout(100)
                self.assertEqual(page.evaluate(SEEN), seen)
                page.locator(".playground button[type=reset]").first.click()
                visit.until("() => !location.hash")
                self.check_quiet(visit)

    def test_points_are_dragged_by_mouse_and_by_touch(self):
        for entry in self.some_pages('data-points'):
            for context in ({}, {"viewport": {"width": 390, "height": 844}, "has_touch": True}):
                with self.visit(entry, **context) as visit:
                    page = visit.ready().page
                    handle = page.locator(".handle:visible").first
                    if not handle.count():
                        continue
                    handle.scroll_into_view_if_needed()
                    box = handle.bounding_box()
                    before = page.evaluate("() => catalogLive.playgrounds[0].values.join()")
                    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
                    if context:
                        touch = page.context.new_cdp_session(page)
                        for kind, dx in (("touchStart", 0), ("touchMove", -30), ("touchMove", -45)):
                            touch.send("Input.dispatchTouchEvent", {
                                "type": kind, "touchPoints": [{"x": x + dx, "y": y + dx}]})
                        touch.send(
                            "Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
                    else:
                        page.mouse.move(x, y)
                        page.mouse.down()
                        page.mouse.move(x - 45, y - 45, steps=4)
                        page.mouse.up()
                    visit.until(
                        "(before) => catalogLive.playgrounds[0].values.join() !== before",
                        before)
                    self.check_quiet(visit)

    def test_steps_can_be_played(self):
        for entry in self.some_pages("data-play"):
            with self.visit(entry) as visit:
                page = visit.ready().page
                play = page.locator("[data-play]").first
                if not play.count():
                    continue
                slider = page.locator(".slider:has([data-play]) input").first
                before = slider.input_value()
                play.click()
                visit.until(
                    "(before) => document.querySelector("
                    "'.slider:has([data-play]) input').value !== before", before)
                self.assertEqual(play.text_content(), "Pause")
                play.click()
                self.assertEqual(play.text_content(), "Play")


class Numbers(Pages):
    """What the module of a page computes."""

    def test_native_and_browser_agree_to_the_last_bit(self):
        for entry in self.pages():
            with self.visit(entry) as visit:
                visit.ready()
                names = visit.page.evaluate("() => catalogLive.playgrounds.map((p) => p.name)")
                for place, name in enumerate(names):
                    start = catalog("playground", entry, "--name", name)
                    for values in value_sets(start["parameters"]):
                        native = catalog(
                            "playground", entry, "--name", name,
                            "--values=" + ",".join(repr(x) for x in values))
                        shown = visit.page.evaluate(SCENE, [place, values])
                        self.assertEqual(shown.get("failure"), native.get("failure"))
                        if "failure" in native:
                            continue
                        self.assertEqual(
                            shown["bits"], [bits(x) for x in native["numbers"]], (name, values))
                        told = [r["words"] for r in native["readouts"] if "words" in r]
                        self.assertEqual(shown["words"], told)

    def test_calls_do_not_let_the_memory_grow(self):
        for entry in self.some_pages(PLAYGROUND):
            with self.visit(entry) as visit:
                visit.ready()
                sizes = visit.page.evaluate(
                    """(calls) => catalogLive.playgrounds.map((playground) => {
                      const values = playground.values;
                      const size = () => playground.module.memory.buffer.byteLength;
                      for (let i = 0; i < 20; i += 1) playground.scene(values);
                      const before = size();
                      for (let i = 0; i < calls; i += 1) playground.scene(values);
                      return [before, size()];
                    })""", CALLS)
                for before, after in sizes:
                    self.assertEqual(before, after)
