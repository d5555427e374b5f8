"""The map: complete without script; with it, it knows what the reader knows, by the rules of
`catalog path` and `catalog next`."""

import concurrent.futures
import json
import os
import pathlib
import random
import re
import subprocess
import tempfile

from site_pages import PROGRAM, SITE, Pages, catalog

DATA = json.loads(
    re.search(r"catalogMapData = (.*);\n", (SITE / "map-data.js").read_text(), re.S)[1])
ENTRIES = DATA["entries"]
IDS = [entry["id"] for entry in ENTRIES]
PLACE = {id: place for place, id in enumerate(IDS)}

KEEP = "(ids) => self.catalogLearning.keep(ids)"
KNOWN = "() => [...self.catalogLearning.known()]"


def file_of(ids):
    return json.dumps({"format": "math-for-ml/known", "version": 1, "known": list(ids)})


def told(*words, known=None):
    """What the program says, with what is known on its standard input."""
    extra = [] if known is None else ["--known", "-"]
    return json.loads(subprocess.run(
        [PROGRAM, *words, *extra, "--json"], check=True, text=True, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, input=None if known is None else file_of(known)).stdout)


def ancestors(place):
    found = set()
    open_ = list(ENTRIES[place]["needs"])
    while open_:
        each = open_.pop()
        if each not in found:
            found.add(each)
            open_ += ENTRIES[each]["needs"]
    return found


def random_sets(count, seed=1):
    """Sets of what is known: closed ones, as a reader has them, and ones with gaps."""
    draw = random.Random(seed)
    sets = [[]]
    for number in range(count - 1):
        picked = draw.sample(range(len(IDS)), draw.randint(1, len(IDS) // 2))
        if number % 2:
            picked = set(picked[:6]).union(*(ancestors(each) for each in picked[:6]))
        sets.append([IDS[each] for each in picked])
    return sets


class Rules(Pages):
    def test_the_way_and_the_next_steps_are_those_of_the_program(self):
        sets = random_sets(6)
        # every goal with nothing known, and every goal with one of the other sets
        asked = [(goal, []) for goal in IDS]
        asked += [(goal, sets[1 + place % (len(sets) - 1)]) for place, goal in enumerate(IDS)]
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            paths = list(pool.map(lambda each: told("path", each[0], known=each[1]), asked))
            nexts = list(pool.map(lambda known: told("next", known=known), sets))
        with self.visit("map") as visit:
            ways = visit.page.evaluate(
                """(asked) => asked.map(([goal, known]) => {
                  const learning = self.catalogLearning;
                  return learning.way(goal, new Set(known)).map((place) => [
                    learning.entries[place].id, learning.entries[place].minutes ?? null]);
                })""", asked)
            for (goal, known), path, way in zip(asked, paths, ways):
                with self.subTest(goal=goal, known=known):
                    self.assertEqual(
                        way, [[each["id"], each.get("minutes")] for each in path["way"]])
            steps = visit.page.evaluate(
                """(sets) => sets.map((known) => self.catalogLearning.next(new Set(known)).map(
                  (step) => [self.catalogLearning.entries[step.place].id, step.opens]))""", sets)
            for known, next_, own in zip(sets, nexts, steps):
                with self.subTest(known=known):
                    self.assertEqual(own, [[each["id"], each["opens"]] for each in next_["next"]])
            self.assertTrue(any(len(way) > 5 for way in ways))
            self.check_quiet(visit)

    def test_an_address_carries_what_is_known_and_is_short_where_it_can_be(self):
        sets = random_sets(40, seed=2) + [IDS, IDS[:1], ["not-here", IDS[0]]]
        with self.visit("map") as visit:
            for known in sets:
                encoded, decoded = visit.page.evaluate(
                    """(known) => {
                      const text = self.catalogLearning.encoded(new Set(known));
                      return [text, [...self.catalogLearning.decoded(text)]];
                    }""", known)
                self.assertEqual(sorted(decoded), sorted(known))
                self.assertRegex(encoded, r"^[a-z0-9.+-]*$")
            everything = visit.page.evaluate(
                "(ids) => self.catalogLearning.encoded(new Set(ids))", IDS)
            self.assertLess(len(everything), len(".".join(IDS)) / 2)

    def test_hostile_addresses_bring_nothing_but_names(self):
        with self.visit("map") as visit:
            for text in ("", "....", "<script>", "%00.%E2", "a" * 100000, "__proto__", "constructor+"):
                names = visit.page.evaluate("(text) => [...self.catalogLearning.decoded(text)]", text)
                for name in names:
                    self.assertRegex(name, r"^[a-z0-9-]{1,60}$")


class Without(Pages):
    def test_the_map_is_complete_without_script(self):
        with self.visit("map", java_script_enabled=False,
                        viewport={"width": 1440, "height": 900}) as visit:
            page = visit.page
            for id in IDS:
                self.assertEqual(page.locator(f'svg.map a[href="{id}.html"]').count(), 1)
                self.assertEqual(page.locator(f'.map-list > [data-entry="{id}"]').count(), 1)
            links = sum(len(entry["needs"]) for entry in ENTRIES)
            self.assertEqual(page.locator("svg.map .edges path").count(), links)
            self.assertTrue(page.locator("svg.map").is_visible())
            self.assertFalse(page.locator(".map-tools").is_visible())
            self.assertEqual(page.locator("main button, main input").count(), 0)
            page.locator('svg.map a[href="vectors.html"]').click()
            self.assertTrue(page.url.endswith("/vectors.html"))

    def test_each_entry_shows_its_neighbours_without_script(self):
        with self.visit("map", java_script_enabled=False) as visit:
            for id in IDS:
                place = PLACE[id]
                near = {*ENTRIES[place]["needs"],
                        *(i for i, each in enumerate(ENTRIES) if place in each["needs"])}
                visit.page.goto(f"{self.file}{id}.html")
                for each in near:
                    link = visit.page.locator(f'.neighbourhood .wide a[href="{IDS[each]}.html"]')
                    self.assertEqual(link.count(), 1, f"{id}: {IDS[each]}")
                self.assertFalse(visit.page.locator(".know").is_visible())


class Picture(Pages):
    def test_no_title_is_cut_or_wider_than_its_box(self):
        with self.visit("map", viewport={"width": 1440, "height": 900}) as visit:
            wide = visit.page.evaluate(
                """() => [...document.querySelectorAll("svg.map .node")].filter((node) => {
                  const [text, box] = ["text", "rect"].map((name) =>
                    node.querySelector(name).getBoundingClientRect());
                  return text.left < box.left || text.right > box.right || text.top < box.top
                    || text.bottom > box.bottom || node.textContent.includes("…");
                }).map((node) => node.textContent)""")
            self.assertEqual(wide, [])

    def test_the_order_of_the_rows_saves_crossings(self):
        with self.visit("map", viewport={"width": 1440, "height": 900}) as visit:
            boxes = visit.page.evaluate(
                """() => [...document.querySelectorAll("svg.map .node rect")].map((box) =>
                  ["x", "y", "height"].map((name) => Number(box.getAttribute(name))))""")
        places = [(x, y + height / 2) for x, y, height in boxes]
        # the order of reading: in each chapter and depth from the top down, in the same rows
        rows = {}
        for (x, y), entry in zip(places, ENTRIES):
            rows.setdefault(entry["chapter"], set()).add(y)
        taken, reading = {}, []
        for (x, y), entry in zip(places, ENTRIES):
            number = taken[entry["chapter"], x] = taken.get((entry["chapter"], x), -1) + 1
            reading.append((x, sorted(rows[entry["chapter"]])[number]))

        def crossings(places):
            lines = [(places[need], places[place]) for place, entry in enumerate(ENTRIES)
                     for need in entry["needs"]]

            def side(a, b, c):
                return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

            return sum(
                side(*one, two[0]) * side(*one, two[1]) < 0
                and side(*two, one[0]) * side(*two, one[1]) < 0
                for i, one in enumerate(lines) for two in lines[:i])

        self.assertLess(crossings(places), crossings(reading))

    def test_what_an_entry_rests_on_and_what_rests_on_it_stand_out(self):
        with self.visit("map", viewport={"width": 1440, "height": 900}) as visit:
            page = visit.page
            for id in ("gradient-descent", "vectors", IDS[-1]):
                place = PLACE[id]
                before = ancestors(place)
                after = {each for each in range(len(IDS)) if place in ancestors(each)}
                node = page.locator(f'svg.map a[href="{id}.html"]')
                for enter, leave in (
                        (node.focus, node.blur), (node.hover, lambda: page.mouse.move(1, 1))):
                    enter()
                    for name, wanted in (("before", before), ("after", after), ("here", {place})):
                        got = page.evaluate(
                            "(name) => [...document.querySelectorAll(`svg.map .node.${name}`)]"
                            ".map((node) => Number(node.dataset.place))", name)
                        self.assertEqual(set(got), wanted, f"{id}: {name}")
                    edges = page.evaluate(
                        """() => [...document.querySelectorAll("svg.map .edges .before")].map(
                          (path) => [path.dataset.from, path.dataset.to].map(Number))""")
                    self.assertTrue(all(a in before and b in before | {place} for a, b in edges))
                    self.assertEqual(len(edges), sum(
                        len(ENTRIES[each]["needs"]) for each in before | {place}))
                    leave()
                    self.assertEqual(page.locator("svg.map.pointed").count(), 0)

    def test_nothing_is_wider_than_the_window(self):
        for width in (360, 390, 768, 1440):
            for entry in ("map", "vectors", "matrix-multiplication", "pca"):
                with self.visit(entry, viewport={"width": width, "height": 800}) as visit:
                    over = visit.page.evaluate(
                        "() => document.documentElement.scrollWidth - innerWidth")
                    self.assertLessEqual(over, 0, f"{entry} at {width}")
                    shown = [visit.page.locator(f".neighbourhood .{name}").is_visible()
                             for name in ("wide", "narrow")]
                    if entry != "map":
                        self.assertEqual(shown, [width > 640, width <= 640])
                    else:
                        self.assertEqual(
                            visit.page.locator("svg.map").is_visible(), width > 640)
                        self.assertTrue(visit.page.locator(".map-list").first.is_visible())


class Known(Pages):
    def test_a_mark_on_a_page_is_kept_and_seen_on_the_map(self):
        for address in (self.file, self.http):
            with self.visit("vectors", address, viewport={"width": 1440, "height": 900}) as visit:
                page = visit.page
                button = page.get_by_role("button", name="I know this")
                self.assertEqual(button.get_attribute("aria-pressed"), "false")
                button.focus()
                page.keyboard.press("Enter")
                self.assertEqual(button.get_attribute("aria-pressed"), "true")
                page.reload()
                self.assertEqual(button.get_attribute("aria-pressed"), "true")
                page.goto(address + "map.html")
                node = page.locator('svg.map a[href="vectors.html"]')
                self.assertRegex(node.get_attribute("class"), r"\bknown\b")
                self.assertEqual(node.get_attribute("aria-label"), "Vectors, known")
                self.assertEqual(node.locator(".tick").count(), 1)
                self.assertIn(f"You know 1 of {len(IDS)}", page.locator(".map-tools").inner_text())
                page.get_by_role("checkbox", name="I know Vectors").uncheck()
                self.assertEqual(page.evaluate(KNOWN), [])
                self.assertEqual(node.locator(".tick").count(), 0)
                self.check_quiet(visit)

    def test_the_map_tells_what_is_next_and_the_way_to_a_goal(self):
        with self.visit("map", viewport={"width": 1440, "height": 900}) as visit:
            page = visit.page
            known = random_sets(4, seed=3)[2]
            page.evaluate(KEEP, known)
            next_ = told("next", known=known)["next"]
            first, second = (page.locator(".map-columns section").nth(i) for i in (0, 1))
            titles = first.locator("li a").all_inner_texts()
            self.assertEqual(titles, [each["title"] for each in next_][:8])
            self.assertEqual(
                page.locator("svg.map .node.next").count(), len(next_))
            goal = next(id for id in reversed(IDS) if id not in known)
            second.get_by_role("combobox").select_option(goal)
            path = told("path", goal, known=known)
            self.assertEqual(
                second.locator("li a").all_inner_texts(), [each["title"] for each in path["way"]])
            self.assertEqual(page.locator("svg.map .node.way").count(), len(path["way"]))
            hours, minutes = divmod(path["minutes"], 60)
            wanted = " ".join([f"{hours} h"] * (hours > 0) + [f"{minutes} min"] * (minutes > 0))
            self.assertIn(f", {wanted or '0 min'} to read", second.inner_text())
            first.get_by_role("button").first.click()
            self.assertIn(next_[0]["id"], page.evaluate(KNOWN))
            # it recommends and never locks
            self.assertEqual(page.locator("main [disabled], main [aria-disabled]").count(), 0)
            self.assertEqual(page.locator("svg.map .node:visible").count(), len(IDS))

    def test_a_click_does_what_the_reader_chose(self):
        with self.visit("map", viewport={"width": 1440, "height": 900}) as visit:
            page = visit.page
            node = page.locator('svg.map a[href="dot-product.html"]')
            page.get_by_label("says that I know it").check()
            node.click()
            self.assertEqual(page.evaluate(KNOWN), ["dot-product"])
            page.get_by_label("makes it my goal").check()
            node = page.locator('svg.map a[href="norms.html"]')
            node.focus()
            page.keyboard.press("Enter")
            self.assertEqual(page.get_by_role("combobox").input_value(), "norms")
            page.get_by_label("opens the page").check()
            node.click()
            self.assertTrue(page.url.endswith("/norms.html"))

    def test_the_file_is_that_of_the_program_and_loses_nothing(self):
        ids = ["vectors", "an-old-name", "norms"]
        with self.visit("map") as visit, tempfile.TemporaryDirectory() as folder:
            page = visit.page
            page.evaluate(KEEP, ids)
            with page.expect_download() as download:
                page.get_by_role("button", name="Save as a file").click()
            path = pathlib.Path(folder) / "known.json"
            download.value.save_as(path)
            self.assertEqual(download.value.suggested_filename, "known.json")
            self.assertEqual(
                json.loads(path.read_text()),
                {"format": "math-for-ml/known", "version": 1,
                 "known": ["vectors", "norms", "an-old-name"]})
            answer = catalog("next", "--known", str(path))
            self.assertEqual(
                (answer["known"], answer["unknown"]), (["vectors", "norms"], ["an-old-name"]))
            page.on("dialog", lambda dialog: dialog.accept())
            page.get_by_role("button", name="Forget all").click()
            self.assertEqual(page.evaluate(KNOWN), [])
            page.evaluate(KEEP, ["dot-product"])
            page.locator("input[type=file]").set_input_files(path)
            visit.until("() => self.catalogLearning.known().size === 4")
            self.assertEqual(
                set(page.evaluate(KNOWN)), {"dot-product", "vectors", "norms", "an-old-name"})
            self.assertIn("1 other name is kept", page.locator(".map-tools").inner_text())
            self.check_quiet(visit)

    def test_a_file_that_is_none_changes_nothing_and_is_told(self):
        files = {
            "": "This file is not one of what you know.",
            "{": "This file is not one of what you know.",
            "[1]": "This file is not one of what you know.",
            file_of([]).replace("1", "2"):
                "This file has another version than 1, which is read here.",
            file_of([]).replace("[]", '{"0": "a"}'): "This file has no list of what you know.",
        }
        with self.visit("map") as visit, tempfile.TemporaryDirectory() as folder:
            visit.page.evaluate(KEEP, ["norms"])
            for number, (text, message) in enumerate(files.items()):
                path = pathlib.Path(folder) / f"{number}.json"
                path.write_text(text)
                visit.page.locator("input[type=file]").set_input_files(path)
                visit.until(
                    "(text) => document.querySelector('.map-tools .buttons').innerText.includes(text)",
                    message)
                self.assertEqual(visit.page.evaluate(KNOWN), ["norms"])
            self.check_quiet(visit)

    def test_a_browser_that_holds_nonsense_starts_anew(self):
        with self.visit("map") as visit:
            for text in ("{", "null", "7", '{"known": 3}', file_of([1])):
                visit.page.evaluate("(text) => localStorage.setItem('catalog.known', text)", text)
                visit.page.reload()
                self.assertEqual(visit.page.evaluate(KNOWN), [])
            self.check_quiet(visit)

    def test_an_address_is_offered_and_never_taken_silently(self):
        for entry in ("map", "norms"):
            with self.visit(entry) as visit:
                page = visit.page
                page.evaluate(KEEP, ["norms"])
                base = page.url.split("#")[0]
                for name, wanted in (
                        ("Leave mine as it is", {"norms"}),
                        ("Add them to mine", {"norms", "dot-product", "vectors"}),
                        ("Put them in place of mine", {"dot-product", "vectors"})):
                    page.goto("about:blank")
                    page.goto(base + "#known=dot-product%2B")
                    offer = page.locator(".offer")
                    self.assertIn("a list of 2 entries", offer.inner_text())
                    before = set(page.evaluate(KNOWN))
                    offer.get_by_role("button", name=name).click()
                    self.assertEqual(set(page.evaluate(KNOWN)), wanted, (name, before))
                    self.assertEqual(offer.count(), 0)
                    self.assertNotIn("known=", page.url)
                self.check_quiet(visit)

    def test_the_address_that_is_made_is_the_one_that_is_offered(self):
        with self.visit("map", self.http) as visit:
            page = visit.page
            page.evaluate(KEEP, ["vectors", "dot-product"])
            page.get_by_role("combobox").select_option("pca")
            page.get_by_role("button", name="Make an address").click()
            address = page.get_by_label("The address of your map").input_value()
        with self.visit("index", self.http) as visit:
            visit.page.goto(address)
            self.assertEqual(visit.page.get_by_role("combobox").input_value(), "pca")
            visit.page.get_by_role("button", name="Add them to mine").click()
            self.assertEqual(set(visit.page.evaluate(KNOWN)), {"vectors", "dot-product"})
            self.assertTrue(visit.page.url.endswith("#goal=pca"))
            # an address that is put into an open page is offered too
            visit.page.evaluate("() => { location.hash = '#known=norms'; }")
            visit.until("() => document.querySelectorAll('.offer').length === 1")

    def test_another_tab_is_told(self):
        with self.visit("vectors", self.http) as visit:
            other = visit.page.context.new_page()
            other.goto(self.http + "map.html")
            visit.page.get_by_role("button", name="I know this").click()
            end = "() => self.catalogLearning.known().has('vectors')"
            for _ in range(200):
                if other.evaluate(end):
                    break
                other.wait_for_timeout(20)
            self.assertTrue(other.evaluate(end))
            self.assertEqual(other.locator('svg.map a[href="vectors.html"] .tick').count(), 1)
            other.close()
