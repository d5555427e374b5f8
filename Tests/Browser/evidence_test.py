"""Checked numbers: a link to the row of the check without script, the row beside the number with it."""

from site_pages import SITE, Pages

NUMBER = "main a.checked:has(> data)"
OPEN = "() => document.querySelector('.proof')?.matches(':popover-open') ?? false"

ASK_ALL = """() => [...document.querySelectorAll("a.checked")].map((mark) => {
  mark.click();
  const box = document.querySelector(".proof");
  const row = document.getElementById(mark.hash.slice(1));
  const told = {
    opened: box.matches(":popover-open"),
    title: box.querySelector("p").textContent,
    claim: row.cells[0].firstChild.textContent.trim(),
    exact: mark.querySelector("data")?.value,
    facts: [...box.querySelectorAll("dl div")].map((fact) =>
      [fact.firstChild.textContent, fact.lastChild.textContent]),
  };
  box.querySelector("button").click();
  told.closed = box.matches(":popover-open");
  return told;
})"""


class Evidence(Pages):
    def checked(self):
        entries = [
            path.stem for path in sorted(SITE.glob("*.html")) if "evidence.js" in path.read_text()]
        self.assertTrue(entries, "no page has checked numbers")
        return entries

    def test_without_script_a_mark_leads_to_the_row_of_its_check(self):
        for entry in self.some_pages("evidence.js"):
            with self.visit(entry, java_script_enabled=False) as visit:
                page = visit.page
                first = page.locator("a.checked").first
                first.click()
                self.assertTrue(page.url.endswith(first.get_attribute("href")))
                self.assertTrue(page.locator("tr:target").is_visible())

    def test_every_mark_opens_the_row_that_it_names(self):
        for entry in self.checked():
            with self.subTest(entry=entry), self.visit(entry) as visit:
                rows = visit.page.locator("tr[id]").evaluate_all("(all) => all.map((row) => row.id)")
                marks = visit.page.locator("a.checked").evaluate_all(
                    "(all) => all.flatMap((a) => [a.hash.slice(1), ...(a.dataset.more ?? '').split(' ')])")
                self.assertLessEqual({mark for mark in marks if mark}, set(rows))
                for mark in visit.page.evaluate(ASK_ALL):
                    self.assertTrue(mark["opened"])
                    self.assertEqual(mark["title"], mark["claim"])
                    facts = dict(mark["facts"])
                    self.assertIn("Because", facts)
                    self.assertRegex(facts["Written in"], r"\.swift:\d+$")
                    if "One of" in facts:
                        self.assertEqual(facts["Value"], mark["exact"])
                        self.assertRegex(facts["Expected"], r"^-?\d[\d.e+-]*$")
                    self.assertFalse(mark["closed"])
                self.check_quiet(visit)

    def test_by_mouse_it_opens_in_the_window_and_closes(self):
        entry = self.checked()[0]
        for width in (360, 768, 1440):
            with self.visit(entry, viewport={"width": width, "height": 720}) as visit:
                page = visit.page
                number = page.locator(NUMBER).first
                number.click()
                self.assertTrue(page.evaluate(OPEN))
                box = page.locator(".proof").bounding_box()
                self.assertGreaterEqual(box["x"], 0)
                self.assertLessEqual(box["x"] + box["width"], width)
                self.assertLessEqual(box["y"] + box["height"], 720)
                number.click()
                self.assertFalse(page.evaluate(OPEN), "a second click closes it")
                number.click()
                self.assertTrue(page.evaluate(OPEN))
                page.mouse.click(1, 1)
                self.assertFalse(page.evaluate(OPEN), "a click elsewhere closes it")
                self.check_quiet(visit)

    def test_by_keyboard_escape_gives_the_focus_back(self):
        with self.visit(self.checked()[0]) as visit:
            page = visit.page
            page.locator(NUMBER).first.focus()
            page.keyboard.press("Enter")
            self.assertTrue(page.evaluate(OPEN))
            self.assertEqual(page.evaluate("() => document.activeElement.textContent"), "Close")
            page.keyboard.press("Escape")
            self.assertFalse(page.evaluate(OPEN))
            self.assertTrue(page.locator(NUMBER).first.evaluate(
                "(link) => link === document.activeElement"))
            page.keyboard.press("Enter")
            page.keyboard.press("Shift+Tab")
            self.assertEqual(
                page.evaluate("() => document.activeElement.textContent"), "In the table of checks")
            page.keyboard.press("Enter")
            self.assertFalse(page.evaluate(OPEN))
            self.assertRegex(page.url, r"#check\.\d+$")
            self.check_quiet(visit)

    def test_by_touch(self):
        with self.visit(
                self.checked()[0], has_touch=True, is_mobile=True,
                viewport={"width": 390, "height": 844}) as visit:
            page = visit.page
            page.locator(NUMBER).first.tap()
            self.assertTrue(page.evaluate(OPEN))
            page.locator(".proof").get_by_role("button", name="Close").tap()
            self.assertFalse(page.evaluate(OPEN))
            self.check_quiet(visit)
