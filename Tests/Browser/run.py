"""Runs the tests in a browser, a class of them in each process and as many processes as processors.

    python Tests/Browser/run.py

The report of a class is printed when it is done; the status is 1 where one failed.
"""

import concurrent.futures
import os
import pathlib
import subprocess
import sys
import unittest

HERE = pathlib.Path(__file__).parent

# Classes that visit every page: they take a minute and more.
LONG = {
    "playground_test.Hands", "playground_test.Numbers", "playground_test.Playgrounds",
    "practice_test.Practice", "theme_test.Access",
}


def cases(suite):
    """The tests of a suite one by one, however deep it is."""
    for part in suite:
        if isinstance(part, unittest.TestSuite):
            yield from cases(part)
        else:
            yield part


def run(name):
    done = subprocess.run(
        [sys.executable, "-W", "error::ResourceWarning", "-m", "unittest", name],
        cwd=HERE, capture_output=True, text=True)
    # what unittest says stands in its standard error
    print(f"{name}: {done.stderr.strip()}\n", flush=True)
    return done.returncode == 0


def main():
    found = list(cases(unittest.defaultTestLoader.discover(HERE, "*_test.py")))
    counts = {}
    for test in found:
        # a file that cannot be loaded is a case of this kind, whose own text tells why
        if type(test).__name__ == "_FailedTest":
            test.debug()
        name = f"{type(test).__module__}.{type(test).__qualname__}"
        counts[name] = counts.get(name, 0) + 1
    # the longest first, so that no processor waits for another at the end
    names = sorted(counts, key=lambda name: (name not in LONG, -counts[name]))
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        passed = list(pool.map(run, names))
    failed = [name for name, well in zip(names, passed) if not well]
    print(f"{len(found)} tests in {len(names)} classes" + (f", failed: {', '.join(failed)}" if failed else " passed"))
    return bool(failed) or not found


if __name__ == "__main__":
    sys.exit(main())
