"""The stepper: all steps without script, one at a time with it."""

from site_pages import Pages

NOW = """() => [...document.querySelectorAll(".steps tbody")].filter((each) =>
  each.getBoundingClientRect().height > 0).length"""


class Steps(Pages):
    def test_all_steps_are_seen_without_script(self):
        for entry in self.some_pages("steps.js"):
            with self.visit(entry, java_script_enabled=False) as visit:
                steps = visit.page.locator(".steps tbody")
                self.assertGreater(steps.count(), 2)
                for i in range(steps.count()):
                    self.assertGreater(steps.nth(i).bounding_box()["height"], 0)
                self.assertEqual(visit.page.locator(".steps input:visible").count(), 0)

    def test_one_step_is_seen_with_script_and_the_keyboard_moves_on(self):
        for entry in self.some_pages("steps.js"):
            for address in (self.file, self.http):
                with self.visit(entry, address) as visit:
                    page = visit.page
                    visit.until("() => document.querySelector('.steps.live')")
                    self.assertEqual(page.evaluate(NOW), 1)
                    slider = page.locator(".steps input[type=range]").first
                    slider.focus()
                    before = page.locator(".steps-news").first.text_content()
                    page.keyboard.press("ArrowRight")
                    self.assertEqual(slider.input_value(), str(int(slider.get_attribute("min")) + 1))
                    self.assertEqual(page.evaluate(NOW), 1)
                    visit.until(
                        "(before) => document.querySelector('.steps-news').textContent !== before",
                        before)
                    page.get_by_role("button", name="Last").first.click()
                    self.assertEqual(slider.input_value(), slider.get_attribute("max"))
                    page.get_by_role("button", name="First").first.click()
                    self.assertEqual(slider.input_value(), slider.get_attribute("min"))
                    self.check_quiet(visit)
