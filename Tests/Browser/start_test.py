"""Where to start: the proposal of the page is that of the terminal."""

import os
import re
import subprocess

from site_pages import PROGRAM, Pages, catalog

PAGE = "start"


def proposal(seed, wrong):
    """What the terminal prints after the last question."""
    lines = []
    for problem in catalog("practice", PAGE, "--seed", str(seed)):
        right = " ".join(repr(number) for number in problem["answer"])
        lines.append("" if problem["exercise"] in wrong else right)
    ended = subprocess.run(
        [PROGRAM, "practice", PAGE, "--seed", str(seed)], capture_output=True, text=True,
        input="".join(line + "\n" for line in lines), env={**os.environ, "NO_COLOR": "1"})
    return words(ended.stdout.split("\n\n")[-1].replace("•", ""))


def words(text):
    return re.sub(r"\s+", " ", text).strip()


class Start(Pages):
    def begun(self, visit):
        visit.until("() => self.catalogLive?.assessments?.length === 1")
        return visit.page

    def answer(self, page, wrong=(), some=None):
        """Answers the questions of the round: right, or not at all like it."""
        seed = page.evaluate("() => catalogLive.assessments[0].round.seed")
        for place, problem in enumerate(catalog("practice", PAGE, "--seed", str(seed))):
            if some is not None and problem["exercise"] not in some:
                continue
            section = page.locator(".exercise").nth(place)
            text = " ".join(repr(number) for number in problem["answer"])
            if problem["exercise"] in wrong:
                text = " ".join("987654" for _ in problem["answer"])
            section.locator("input[name=answer]").fill(text)
            section.locator("button[type=submit]").click()
            section.locator(".verdict.right, .verdict.wrong").wait_for()

    def shown(self, page):
        return words(page.locator(".proposal").inner_text())

    def test_the_page_proposes_what_the_terminal_proposes(self):
        cases = [
            set(), {"fractions"}, {"derivative"}, {"spread", "chance", "logarithms"},
            {"matrix", "length", "sum"},
            {"fractions", "equation", "powers", "function", "slope", "logarithms", "sum", "length",
             "matrix", "spread", "chance", "derivative"},
        ]
        for wrong in cases:
            with self.subTest(wrong=sorted(wrong)), self.visit(PAGE) as visit:
                page = self.begun(visit)
                self.assertFalse(page.locator(".proposal").is_visible())
                self.answer(page, wrong)
                self.assertEqual(self.shown(page), proposal(1, wrong))
                self.check_quiet(visit)

    def test_it_can_be_asked_before_all_is_answered(self):
        with self.visit(PAGE) as visit:
            page = self.begun(visit)
            self.answer(page, some={"fractions", "equation"})
            self.assertFalse(page.locator(".proposal").is_visible())
            page.get_by_role("button", name="Propose where to begin").click()
            self.assertIn("2 of 12 right. Begin with Powers and roots", self.shown(page))
            link = page.locator(".proposal [data-begin]:visible a")
            self.assertEqual(link.get_attribute("href"), "school-algebra.html#powers-and-roots")
            # an answer moves the proposal on
            self.answer(page, some={"powers"})
            self.assertIn("3 of 12 right. Begin with Functions", self.shown(page))

    def test_a_second_answer_mends_the_first(self):
        with self.visit(PAGE) as visit:
            page = self.begun(visit)
            self.answer(page, wrong={"fractions"})
            self.assertIn("11 of 12 right.", self.shown(page))
            self.answer(page, some={"fractions"})
            self.assertIn("12 of 12 right.", self.shown(page))

    def test_a_round_is_kept_and_another_one_has_new_numbers(self):
        with self.visit(PAGE, self.http) as visit:
            page = self.begun(visit)
            prompt = page.locator(".exercise .prompt").first
            before = prompt.inner_text()
            page.get_by_role("button", name="Another round").click()
            visit.until(
                "(text) => document.querySelector('.exercise .prompt').innerText !== text", before)
            self.answer(page, wrong={"slope"})
            told = self.shown(page)
            asked = prompt.inner_text()
            self.assertIn("11 of 12 right. Begin with Lines", told)
            page.reload()
            self.begun(visit)
            visit.until(
                "(text) => document.querySelector('.exercise .prompt').innerText === text", asked)
            self.assertEqual(self.shown(page), told)
            page.get_by_role("button", name="Another round").click()
            visit.until("() => document.querySelector('.proposal').hidden")
            self.check_quiet(visit)

    def test_without_script_it_is_complete(self):
        with self.visit(PAGE, java_script_enabled=False) as visit:
            page = visit.page
            self.assertEqual(page.locator(".exercise").count(), 12)
            self.assertEqual(page.locator(".exercise .solution").count(), 12)
            self.assertEqual(page.locator(".exercise form:visible").count(), 0)
            self.assertEqual(page.locator(".assessment button:visible").count(), 0)
            rows = page.locator("[aria-label='Where to begin'] tbody tr")
            self.assertEqual(rows.count(), 12)
            self.assertIn("Letters and equations", rows.nth(1).inner_text())

    def test_every_place_that_may_be_proposed_exists(self):
        with self.visit(PAGE) as visit:
            page = visit.page
            places = page.eval_on_selector_all(
                ".proposal [data-begin] a", "(links) => links.map((a) => a.href)")
            self.assertEqual(len(places), 13)
            for place in places:
                page.goto(place)
                anchor = place.partition("#")[2]
                if anchor:
                    self.assertEqual(page.locator(f"[id='{anchor}']").count(), 1, place)
            self.check_quiet(visit)
