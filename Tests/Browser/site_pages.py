"""The built site in a real browser: how a test opens a page and hears what goes wrong on it."""

import contextlib
import functools
import http.server
import pathlib
import shutil
import threading
import time


def browser_path():
    """The browser of the system: Debian's `chromium`, or what other systems call it."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
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

    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Handler, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/below/"
    finally:
        server.shutdown()
        server.server_close()


class Visit:
    """A page that is open, with everything that it complained of and asked for."""

    def __init__(self, browser, address, page_name, **context):
        self.context = browser.new_context(**context)
        self.page = self.context.new_page()
        self.complaints = []
        self.strangers = []
        self.page.on("console", self._hear)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self._ask(request.url, address))
        self.page.goto(address + page_name)

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
        while not self.page.evaluate(condition, argument):
            if time.monotonic() > end:
                raise AssertionError(f"in vain: {condition}, {argument}; {self.complaints}")
            time.sleep(0.02)

    def close(self):
        self.context.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
