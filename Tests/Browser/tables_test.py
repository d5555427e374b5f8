"""The large tables: whole without script, filtered and sorted with it; the generated pages at every width."""

from site_pages import Pages

TABLES = ("concepts", "algorithms")
GENERATED = TABLES + ("topics", "formulas", "notation", "datasets", "chapter-linear-algebra", "chapter-supervised")
NAMES = """() => [...document.querySelectorAll(".groups tbody")].filter((each) => !each.hidden)
  .map((each) => each.querySelector("th a").textContent)"""
SIZES = """() => [...document.querySelectorAll(".groups tbody")]
  .map((each) => [...each.rows].filter((row) => row.querySelector("td a")).length)"""


class Tables(Pages):
    def test_all_of_a_table_is_there_without_script(self):
        for name in TABLES:
            with self.subTest(page=name), self.visit(name, java_script_enabled=False) as visit:
                groups = visit.page.locator(".groups tbody")
                self.assertGreater(groups.count(), 20)
                for i in range(groups.count()):
                    self.assertGreater(groups.nth(i).bounding_box()["height"], 0)
                self.assertEqual(visit.page.locator(".table-controls").count(), 0)

    def test_words_leave_the_groups_in_which_all_of_them_stand(self):
        for address in (self.file, self.http):
            with self.visit("concepts", address) as visit:
                page = visit.page
                whole = page.evaluate(NAMES)
                page.get_by_label("Filter").fill("K-MEANS code")
                kept = page.evaluate(NAMES)
                self.assertTrue(0 < len(kept) < len(whole))
                self.assertEqual(kept, [name for name in whole if name in kept])
                self.assertEqual(page.locator(".table-controls output").text_content(), f"{len(kept)} of {len(whole)}")
                for body in page.locator(".groups tbody:not([hidden])").all():
                    self.assertIn("k-means", body.text_content().lower())
                page.get_by_label("Filter").fill("no concept has this")
                self.assertEqual(page.evaluate(NAMES), [])
                page.get_by_label("Filter").fill("")
                self.assertEqual(page.evaluate(NAMES), whole)
                self.check_quiet(visit)

    def test_groups_are_sorted_by_name_or_by_length_and_put_back(self):
        for name in TABLES:
            with self.subTest(page=name), self.visit(name) as visit:
                page = visit.page
                whole = page.evaluate(NAMES)
                page.get_by_label("Order").select_option("by name")
                self.assertEqual(page.evaluate(NAMES), sorted(whole, key=str.lower))
                page.get_by_label("Order").select_option("longest first")
                sizes = page.evaluate(SIZES)
                self.assertEqual(sizes, sorted(sizes, reverse=True))
                self.assertGreater(sizes[0], 1)
                page.get_by_label("Order").select_option("in reading order")
                self.assertEqual(page.evaluate(NAMES), whole)
                self.check_quiet(visit)

    def test_the_generated_pages_fit_every_width(self):
        for name in GENERATED:
            for width in (360, 768, 1440):
                with self.subTest(page=name, width=width), self.visit(
                        name, viewport={"width": width, "height": 800}) as visit:
                    self.assertLessEqual(
                        visit.page.evaluate("document.documentElement.scrollWidth"), width)
                    self.check_quiet(visit)

    def test_no_formula_of_the_printed_sheet_leaves_its_column(self):
        with self.visit("formulas", viewport={"width": 688, "height": 970}) as visit:
            visit.page.emulate_media(media="print")
            wide = visit.page.evaluate("""() => [...document.querySelectorAll(".sheet .scroll")]
              .filter((each) => each.scrollWidth > each.clientWidth + 1).map((each) => each.textContent)""")
            self.assertEqual(wide, [])
            self.assertGreater(visit.page.locator(".sheet math").count(), 40)
