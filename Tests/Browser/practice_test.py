"""Exercises as a reader meets them."""

from site_pages import Pages, catalog


# Poses a problem, sends the form with each of some answers, and hears what is told.
ANSWER = """async ([place, seed, answers]) => {
  const { section } = catalogLive.exercises[place];
  await catalogLive.exercises[place].pose(seed);
  const form = section.querySelector("form");
  const verdict = section.querySelector(".verdict");
  const told = [];
  for (const answer of answers) {
    verdict.replaceChildren();
    if (section.dataset.form === "choice") {
      form.querySelectorAll("input[type=radio]")[Number(answer)].checked = true;
    } else {
      form.elements.answer.value = answer;
    }
    form.requestSubmit();
    while (!verdict.children.length) await new Promise((done) => setTimeout(done));
    told.push([verdict.className, verdict.querySelectorAll("p").length]);
  }
  return told;
}"""


def written(problem, answer):
    """An answer as a reader types it, or the number of a choice."""
    if isinstance(answer, str):
        return answer
    if problem["form"] == "choice":
        return str(int(answer[0]))
    if problem["form"] == "matrix":
        columns = problem["shape"][1]
        return "; ".join(
            " ".join(repr(x) for x in answer[i:i + columns])
            for i in range(0, len(answer), columns))
    return "; ".join(repr(x) for x in answer)


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
        # the texts of mistakes in formulas are not told
        mistakes = [] if problem["form"] == "formula" else problem["mistakes"]
        answers = [mistake["gives"] for mistake in mistakes] + [problem["answer"]]
        told = page.evaluate(
            ANSWER, [place, problem["seed"], [written(problem, each) for each in answers]])
        for mistake, (kind, paragraphs) in zip(mistakes, told):
            self.assertEqual(kind, "verdict wrong", (problem, mistake))
            self.assertGreater(paragraphs, 1, (problem, mistake))
        self.assertEqual(told[-1], ["verdict right", 1], problem)

    def test_an_answer_is_typed_and_sent_by_the_keyboard(self):
        problem = catalog("practice", "dot-product", "--seed", "1")[0]
        with self.visit("dot-product") as visit:
            section = visit.ready().page.locator(".exercise").first
            section.locator("input[name=answer]").focus()
            visit.page.keyboard.type(written(problem, problem["mistakes"][0]["gives"]))
            visit.page.keyboard.press("Enter")
            section.locator(".verdict.wrong p").nth(1).wait_for()
            visit.page.keyboard.press("Control+A")
            visit.page.keyboard.type(written(problem, problem["answer"]))
            visit.page.keyboard.press("Enter")
            section.locator(".verdict.right").wait_for()
            self.check_quiet(visit)

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
