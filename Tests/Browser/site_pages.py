"""The built site in a real browser: how a test opens a page and hears what goes wrong on it."""

import contextlib
import functools
import http.server
import json
import os
import pathlib
import shutil
import subprocess
import sys
import threading
import time
import unittest

from playwright.sync_api import Error, sync_playwright

SITE = pathlib.Path(os.environ.get("CATALOG_SITE", ".")).resolve()
PROGRAM = os.environ.get("CATALOG_PROGRAM", "catalog")


def catalog(*words):
    return json.loads(subprocess.run(
        [PROGRAM, *words, "--json"], check=True, capture_output=True, text=True).stdout)


def browser_path():
    """The browser of the system; None for the one that the driver brought."""
    for name in ("chromium", "google-chrome"):
        if path := shutil.which(name):
            return path
    return None


@contextlib.contextmanager
def served(site: pathlib.Path):
    """The site under a path of its own on this machine; gives the address of its folder."""

    class Handler(http.server.SimpleHTTPRequestHandler):
        def translate_path(self, path):
            return super().translate_path(path.removeprefix("/below"))

        def log_message(self, *arguments):
            pass

    class Server(http.server.ThreadingHTTPServer):
        def handle_error(self, request, address):
            # a page that is left takes its connections with it
            if not isinstance(sys.exc_info()[1], ConnectionError):
                super().handle_error(request, address)

    server = Server(
        ("127.0.0.1", 0), functools.partial(Handler, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/below/"
    finally:
        server.shutdown()
        server.server_close()


class Visit:
    """A page that is open, with everything that it complained of and asked for."""

    def __init__(self, page, address, page_name, is_last=True):
        self.page = page
        self._is_last = is_last
        self.complaints = []
        self.strangers = []
        self._listeners = {
            "console": self._hear,
            "pageerror": lambda error: self.complaints.append(str(error)),
            "request": lambda request: self._ask(request.url, address),
        }
        for event, listener in self._listeners.items():
            page.on(event, listener)
        page.goto(address + page_name)

    def _hear(self, message):
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)

    def _ask(self, url, address):
        if not url.startswith((address, "data:", "blob:")):
            self.strangers.append(url)

    def ready(self):
        """Waits until the playgrounds move."""
        self.until("() => document.documentElement.dataset.live === 'ready'")
        return self

    def until(self, condition, argument=None, seconds=20):
        """Waits for a condition; the driver's own way of waiting is forbidden by the policy."""
        end = time.monotonic() + seconds
        while not self._holds(condition, argument):
            if time.monotonic() > end:
                raise AssertionError(f"in vain: {condition}, {argument}; {self.complaints}")
            time.sleep(0.02)

    def _holds(self, condition, argument):
        try:
            return self.page.evaluate(condition, argument)
        except Error as error:
            # a page that is being left has no answer; the next one will
            if "context was destroyed" in str(error):
                return False
            raise

    def close(self):
        if self._is_last:
            self.page.context.close()
            return
        # the next visitor knows of nothing, and hears nothing of what this page still asks for
        self.page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }")
        self.page.goto("about:blank")
        for event, listener in self._listeners.items():
            self.page.remove_listener(event, listener)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


class Pages(unittest.TestCase):
    """The browser, the site at its two addresses, and the pages with live parts."""

    @classmethod
    def setUpClass(cls):
        cls.driver = sync_playwright().start()
        cls.browser = cls.driver.chromium.launch(
            executable_path=browser_path(), args=["--no-sandbox"])
        # a window for all who ask for no special one: a new one costs more than the page
        cls.window = cls.browser.new_context().new_page()
        cls.server = served(SITE)
        cls.http = cls.server.__enter__()
        cls.file = SITE.as_uri() + "/"
        modules = sorted((SITE / "live").glob("*.practice.js"))
        cls.live = [module.name.removesuffix(".practice.js") for module in modules]

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.driver.stop()
        cls.server.__exit__(None, None, None)

    def visit(self, entry, address=None, **context):
        page = self.browser.new_context(**context).new_page() if context else self.window
        return Visit(page, address or self.file, f"{entry}.html", is_last=bool(context))

    def check_quiet(self, visit):
        self.assertEqual(visit.complaints, [])
        self.assertEqual(visit.strangers, [])

    def pages(self):
        """All pages with live parts, for what depends on what a page holds."""
        self.assertTrue(self.live, "the site has no live parts")
        for entry in self.live:
            with self.subTest(entry=entry):
                yield entry

    def some_pages(self, holding, most=5):
        """Pages with a text in their markup, spread over all: for what is made alike on every page."""
        names = [
            path.stem for path in sorted(SITE.glob("*.html"))
            if holding in path.read_text(encoding="utf-8")]
        self.assertTrue(names, f"no page holds {holding}")
        for entry in names[::-(-len(names) // most)]:
            with self.subTest(entry=entry):
                yield entry
