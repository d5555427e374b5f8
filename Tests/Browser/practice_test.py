"""Exercises as a reader meets them."""

from site_pages import Pages, catalog


class Practice(Pages):
    def test_answers_are_graded_in_the_page_as_in_the_terminal(self):
        """Every exercise for three seeds: what is right, and what each mistake gives."""
        for entry in self.pages():
            problems = catalog("practice", entry, "--seed", "1", "--count", "3")
            with self.visit(entry) as visit:
                page = visit.ready().page
                names = page.evaluate(
                    "() => catalogLive.exercises.map((e) => e.section.dataset.name)")
                self.assertEqual(set(names), {problem["exercise"] for problem in problems})
                for problem in problems:
                    self.answer(page, names.index(problem["exercise"]), problem)
                self.check_quiet(visit)

    def answer(self, page, place, problem):
        page.evaluate(
            "([place, seed]) => catalogLive.exercises[place].pose(seed)", [place, problem["seed"]])
        section = page.locator(".exercise").nth(place)
        for mistake in problem["mistakes"]:
            if problem["form"] == "formula":
                break  # the texts of these mistakes are not told
            self.type(section, problem, mistake["gives"])
            verdict = section.locator(".verdict.wrong")
            verdict.wait_for()
            self.assertEqual(verdict.locator("p").count() > 1, True, (problem, mistake))
        self.type(section, problem, problem["answer"])
        section.locator(".verdict.right").wait_for()

    def type(self, section, problem, answer):
        section.locator(".verdict").evaluate("(e) => { e.className = 'verdict'; }")
        if problem["form"] == "choice":
            section.locator("input[type=radio]").nth(int(answer[0])).check()
        else:
            text = answer if isinstance(answer, str) else "; ".join(repr(x) for x in answer)
            if problem["form"] == "matrix":
                text = self.rows(answer, problem["shape"][1])
            section.locator("input[name=answer]").fill(text)
        section.locator("button[type=submit]").click()

    def rows(self, answer, columns):
        return "; ".join(
            " ".join(repr(x) for x in answer[i:i + columns])
            for i in range(0, len(answer), columns))

    def test_progress_is_kept_saved_and_loaded(self):
        entry = self.live[0]
        with self.visit(entry, self.http) as visit:
            page = visit.ready().page
            problem = catalog("practice", entry, "--seed", "1")[0]
            self.answer(page, 0, problem)
            count = page.locator(".exercise").count()
            told = page.locator(".progress output")
            self.assertEqual(told.text_content(), f"1 of {count}")
            page.reload()
            visit.ready()
            self.assertEqual(told.text_content(), f"1 of {count}")
            with page.expect_download() as download:
                page.get_by_role("button", name="Save progress").click()
            saved = download.value.path()
            page.evaluate("() => localStorage.clear()")
            page.reload()
            visit.ready()
            self.assertEqual(told.text_content(), f"0 of {count}")
            with page.expect_file_chooser() as chooser:
                page.get_by_role("button", name="Load progress").click()
            chooser.value.set_files(saved)
            visit.until(
                "(text) => document.querySelector('.progress output').value === text",
                f"1 of {count}")
            self.check_quiet(visit)
