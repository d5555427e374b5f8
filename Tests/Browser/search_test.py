"""Search: the same results in the page as in the terminal, by keyboard, from `file:` and over HTTP."""

import json
import subprocess

from site_pages import PROGRAM, Pages

QUESTIONS = [
    # words
    "norms", "k-means", "gradient descent", "principal component analysis", "eigenvalues",
    "covariance matrix", "how to find direction of most variance", "length of a vector",
    "fit a line through points", "group points into clusters", "Bayes theorem", "least squares",
    "old faithful", "where do I start", "chapter statistics", "learning rate",
    # symbols of formulas
    "λ", "\\lambda", "lambda", "∇", "\\nabla L", "‖x‖₂", "σ²",
    # symbols of Swift, options
    "KMeans", "KMeans.fit(_:from:)", "QRDecomposition", "--clusters", "gradientDescent",
    # words that are not finished
    "eigenv", "gradient des", "cov", "p",
    # mistakes
    "gradeint", "eigne value", "kmeens clusters", "zebra crossing",
    # nothing, much, everything else
    "", "   ", "the", "<script>alert(1)</script> & \"quotes\" \\", "Łukasz naïve Cramér–Rao 東京 👩‍🔬",
    "vector " * 400,
]


def search(question, limit):
    """What the program answers; it says by its status whether something was found."""
    done = subprocess.run(
        [PROGRAM, "search", f"--limit={limit}", "--json", "--", question],
        capture_output=True, text=True)
    assert done.returncode in (0, 1), done.stderr
    return json.loads(done.stdout)


PAGE = """() => {
  const pieces = (element) => [...element.childNodes].map((each) =>
    (each.nodeName === "MARK" ? "*" : "") + each.textContent);
  return [...document.querySelectorAll(".search-page section")].map((group) => ({
    title: group.querySelector("h2").textContent,
    results: [...group.querySelectorAll("a")].map((each) => ({
      address: each.getAttribute("href").replace(document.baseURI.replace(/[^/]*$/, ""), ""),
      title: pieces(each.querySelector(".search-title")),
      passage: pieces(each.querySelector(".search-passage")),
    })),
  }));
}"""


def shown(answer):
    """An answer of the program, as the page shows it."""
    def pieces(texts):
        return [("*" if i % 2 else "") + text for i, text in enumerate(texts) if text]
    return [{"title": group["title"], "results": [
        {"address": each["address"], "title": pieces(each["title"]),
         "passage": pieces(each["passage"])} for each in group["results"]]}
        for group in answer["groups"]]


class Search(Pages):
    def test_the_page_finds_what_the_program_finds_in_the_same_order(self):
        self.assertGreaterEqual(len(QUESTIONS), 40)
        with self.visit("search") as visit:
            page = visit.page
            visit.until("() => document.querySelector('.search-page input')")
            found = 0
            for question in QUESTIONS:
                with self.subTest(question=question[:60]):
                    answer = search(question, 100)
                    field = page.locator(".search-page input")
                    field.fill("start")
                    visit.until("() => document.querySelector('.search-page a[href*=\"start\"]')")
                    field.fill(question)
                    expected = shown(answer)
                    visit.until(
                        f"(wanted) => JSON.stringify(({PAGE})()) === wanted",
                        json.dumps(expected, ensure_ascii=False, separators=(",", ":")))
                    found += bool(expected)
                    says = page.locator(".search-page .search-says").text_content()
                    for word in answer["unknown"]:
                        self.assertIn(word["sentence"], says)
            self.assertGreater(found, 30)
            self.check_quiet(visit)

    def test_the_dialog_opens_by_key_and_a_result_is_reached_by_arrows(self):
        for address in (self.file, self.http):
            for key in ("/", "Control+k", "Meta+k"):
                with self.visit("norms", address) as visit:
                    page = visit.page
                    visit.until("() => !document.getElementById('search.open').hidden")
                    # neither index nor module is fetched before search opens
                    self.assertEqual(page.locator("script[src*='search-index']").count(), 0)
                    page.keyboard.press(key)
                    field = page.get_by_role("combobox", name="Search")
                    field.fill("k-means")
                    visit.until("() => document.querySelector('dialog [role=option]')")
                    self.assertEqual(field.get_attribute("aria-expanded"), "true")
                    first = field.get_attribute("aria-activedescendant")
                    self.assertEqual(page.locator("[aria-selected=true]").get_attribute("id"), first)
                    page.keyboard.press("ArrowDown")
                    self.assertNotEqual(field.get_attribute("aria-activedescendant"), first)
                    page.keyboard.press("ArrowUp")
                    self.assertEqual(field.get_attribute("aria-activedescendant"), first)
                    page.keyboard.press("ArrowUp")
                    last = page.locator("dialog [role=option]").last.get_attribute("id")
                    self.assertEqual(field.get_attribute("aria-activedescendant"), last)
                    page.keyboard.press("ArrowDown")
                    page.keyboard.press("Enter")
                    visit.until("() => location.pathname.endsWith('/k-means.html')")
                    self.check_quiet(visit)

    def test_escape_closes_the_dialog_and_gives_the_focus_back(self):
        with self.visit("norms") as visit:
            page = visit.page
            button = page.get_by_role("button", name="Search")
            button.click()
            self.assertTrue(page.locator("dialog.search").evaluate("(each) => each.open"))
            page.keyboard.press("Escape")
            visit.until("() => !document.querySelector('dialog.search').open")
            self.assertTrue(button.evaluate("(each) => each === document.activeElement"))
            self.check_quiet(visit)

    def test_a_slash_that_is_written_stays_a_slash(self):
        with self.visit("search") as visit:
            visit.until("() => document.querySelector('.search-page input')")
            field = visit.page.locator(".search-page input")
            field.fill("a")
            visit.page.keyboard.press("End")
            visit.page.keyboard.press("/")
            self.assertEqual(field.input_value(), "a/")

    def test_the_question_stands_in_the_address_and_is_read_from_it(self):
        for address in (self.file, self.http):
            for mark in ("#", "?"):
                with self.visit("norms", address) as visit:
                    page = visit.page
                    page.goto(f"{address}search.html{mark}q=k%2Dmeans%20%26%20%22%CE%BB%22")
                    visit.until("() => document.querySelector('.search-page a')")
                    self.assertEqual(
                        page.locator(".search-page input").input_value(), 'k-means & "λ"')
                    page.locator(".search-page input").fill("norms %")
                    visit.until("() => location.hash === '#q=norms%20%25'")
                    self.check_quiet(visit)

    def test_a_nearest_word_can_be_taken(self):
        with self.visit("search") as visit:
            page = visit.page
            visit.until("() => document.querySelector('.search-page input')")
            page.locator(".search-page input").fill("gradeint ")
            visit.until("() => document.querySelector('.search-says').textContent.includes('No page has')")
            page.get_by_role("link", name="gradient", exact=True).first.click()
            visit.until("() => document.querySelector('.search-page section a')")
            self.assertEqual(page.locator(".search-page input").input_value(), "gradient ")
            self.check_quiet(visit)

    def test_without_script_the_page_leads_to_all_entries_and_there_is_no_button(self):
        with self.visit("search", java_script_enabled=False) as visit:
            self.assertGreater(visit.page.locator("main ul a").count(), 100)
            self.assertEqual(visit.page.get_by_role("button", name="Search").count(), 0)
            self.check_quiet(visit)
