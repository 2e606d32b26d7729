"""Somebody who uses the pages: chooses, answers, goes back, and notices what keeps people out."""

import re

from axe_playwright_python.sync_playwright import Axe

WCAG = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}
"""WCAG 2.2 AA, which holds all of the earlier ones, and what axe's makers advise on top of it."""

DO_NOT_KNOW = "weet_niet"


def given(answers: dict[str, str], key: str) -> str:
    """The answer to a question: by its whole key, or by the part behind the last dot; else it is not known."""
    return answers.get(key, answers.get(key.split(".")[-1], DO_NOT_KNOW))


class Visitor:
    """One window on the pre-check."""

    def __init__(self, page, address: str, scripts: bool = True):
        self.page = page
        self.address = address
        self.scripts = scripts

    # Going somewhere

    def open(self, path: str = "/") -> "Visitor":
        self.page.goto(self.address + path)
        return self

    def start(self, gemeente: str) -> "Visitor":
        """From the first page to the first question, by the links and buttons on the pages."""
        self.open("/")
        self.follow(f"main a[href='/{gemeente}']")
        self.follow("main form button[type=submit]")
        return self

    def follow(self, selector: str, number: int = 0) -> None:
        """Clicks on what leads to another page, and waits until that is there."""
        with self.page.expect_navigation():
            self.page.locator(selector).nth(number).click()

    def press(self, step: str) -> None:
        """A button of the pre-check, by what it asks for: `verder`, `vorige`, `toch_verder`."""
        self.follow(f"main button[name=stap][value={step}]")

    def change(self, number: int) -> None:
        """Changes one of the answers on the outcome, the first being 0."""
        self.follow("main button[name=wijzig]", number)

    # Answering

    @property
    def question(self) -> str | None:
        """The key of the question on the page; none on an outcome."""
        field = self.page.locator("main input[name=vraag]")
        return field.first.get_attribute("value") if field.count() else None

    @property
    def is_outcome(self) -> bool:
        return self.question is None and self.page.locator("main [data-uitkomst]").count() > 0

    def fill_in(self, answer: str) -> None:
        """Puts an answer in the fields of the question, whatever kind they are."""
        page, value = self.page, "main [name=waarde]"
        if page.locator("main [name=jaar]").count() and re.fullmatch(r"\d{4}-\d{2}-\d{2}", answer):
            for name, part in zip(("jaar", "maand", "dag"), answer.split("-")):
                page.locator(f"main [name={name}]").fill(str(int(part)))
        elif page.locator(f"{value}[type=radio], {value}[type=checkbox]").count():
            for one in answer.split(","):
                page.locator(f"{value}[value='{one}']").check()
        else:
            page.locator(value).first.fill(answer)

    def answer(self, answer: str) -> None:
        """Answers the question on the page and goes on."""
        has_button = self.page.locator(f"main button[name=stap][value={DO_NOT_KNOW}]").count() > 0
        if answer == DO_NOT_KNOW and has_button:
            self.press(DO_NOT_KNOW)
        else:
            self.fill_in(answer)
            self.press("verder")

    def answer_all(self, answers: dict[str, str], *, on_page=lambda: None, most: int = 80) -> list[str]:
        """Answers until an outcome shows; what `answers` lacks is not known. Gives the keys of the questions asked."""
        asked = []
        while (key := self.question) is not None:
            assert key not in asked, f"{key} is asked twice"
            assert len(asked) < most, f"no outcome after {most} questions"
            on_page()
            asked.append(key)
            self.answer(given(answers, key))
        assert self.is_outcome, self.page.locator("main").inner_text()
        on_page()
        return asked

    def answer_until(self, name: str, answers: dict[str, str]) -> "Visitor":
        """Answers the questions before the one whose key ends in this name."""
        for _ in range(40):
            if self.question.split(".")[-1] == name:
                return self
            self.answer(given(answers, self.question))
        raise AssertionError(f"{name} is not asked")

    # Noticing

    @property
    def verdict(self) -> str:
        """What the outcome says of the whole: `voldoet`, `nog_niet_bekend` …"""
        return self.page.locator(".luwte-verdict").get_attribute("data-uitkomst")

    @property
    def conditions(self) -> dict[str, str]:
        """The outcome of each condition, by its title."""
        return self.page.evaluate(
            "Object.fromEntries([...document.querySelectorAll('li.luwte-condition')]"
            ".map(e => [e.querySelector('h3, h4').textContent.trim(), e.dataset.uitkomst]))"
        )

    def barriers(self) -> list[str]:
        """What the accessibility checker finds on the page."""
        page = self.page if self.scripts else self.copy_with_scripts()
        found = Axe().run(page, options=WCAG).response["violations"]
        if not self.scripts:
            page.context.close()
        return [
            f"{self.page.url} {self.question or ''}: {fault['id']}: {node['html'][:200]}"
            for fault in found
            for node in fault["nodes"]
        ]

    def copy_with_scripts(self):
        """The same page where the checker can run: on a long page it waits for a timer, which needs scripts."""
        address, shown = self.page.url, self.page.content()
        context = self.page.context.browser.new_context(viewport=self.page.viewport_size, locale="nl-NL")
        copy = context.new_page()
        copy.route("**/*.js", lambda route: route.abort())
        answer = {"body": shown, "content_type": "text/html; charset=utf-8"}
        copy.route(lambda url: url == address, lambda route: route.fulfill(**answer))
        copy.goto(address)
        return copy

    @property
    def overflow(self) -> int:
        """How many pixels the page is wider than its window."""
        return self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")

    @property
    def focused(self) -> str:
        """What has the focus, as `tag#id[name=value]`."""
        return self.page.evaluate(
            "(e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + (e.name ? `[${e.name}=${e.value}]` : ''))"
            "(document.activeElement)"
        )
