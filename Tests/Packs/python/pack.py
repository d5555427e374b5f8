#!/usr/bin/env python3
"""A pack in Python, standard library only: the median of a column.

It answers one JSON object a line. Called with a word, it misbehaves in one way, for the tests:
  garbage     answers with text that is no JSON
  version     speaks version 99 of the protocol
  number      answers another request than the one that was asked
  field       leaves a field out of its description
  talkative   writes a second line after each reply
  once        ends after each reply
  crash       raises an exception before it answers
  child       ends before it answers, and leaves a process that holds its pipes
"""

import inspect
import json
import statistics
import subprocess
import sys

PROTOCOL = 1
FILE = "Tests/Packs/python/pack.py"
MODE = sys.argv[1] if len(sys.argv) > 1 else ""


def line_of(text):
    """The line of this file on which a text begins, counted from 1."""
    with open(__file__, encoding="utf-8") as source:
        return next(n for n, line in enumerate(source, 1) if line.lstrip().startswith(text))


def describe():
    entry = {
        "id": "median",
        "kind": "concept",
        "area": "Statistics",
        "chapter": "order-statistics",
        "title": "Median",
        "summary": "The number in the middle of a sorted list.",
        "requires": [],
        "buildsOn": [],
        "uses": [],
        "file": FILE,
        "line": line_of("def median"),
        "content": {
            "implementation": ["median"],
            "cost": "O(n log n)",
            "references": [],
            "command": {
                "input": "features",
                "parameters": [],
                "gives": [{"name": "median", "help": "the middle of each column"}],
            },
            "example": {"title": "Five numbers"},
        },
    }
    if MODE == "field":
        del entry["title"]
    chapter = {
        "id": "order-statistics",
        "title": "Order statistics",
        "summary": "What sorted numbers tell.",
    }
    return {"name": "python", "chapters": [chapter], "entries": [entry]}


def median(numbers):
    """The middle of the sorted numbers, or the mean of the two in the middle."""
    ordered = sorted(numbers)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def example():
    numbers = [3.0, 1.0, 4.0, 1.5, 5.0]
    actual, expected = median(numbers), statistics.median(numbers)
    check = {
        "name": "median",
        "actual": actual,
        "expected": expected,
        "error": abs(actual - expected),
        "tolerance": "exact",
        "reason": "reference",
        "because": "statistics.median of Python's standard library",
        "file_id": FILE,
        "line": line_of("def example"),
    }
    return {"lines": [{"name": "median", "value": actual}, {"check": check}]}


def run(request):
    columns = request["data"]["features"]
    if not columns or request["data"]["rows"] == 0:
        raise ValueError("The data have no rows.")
    medians = [median(column["numbers"]) for column in columns]
    return {"parameters": {}, "worksheet": {"lines": [{"name": "median", "value": medians}]}}


GUIDE = """# Median

## Idea

Half of the numbers are smaller: here `=median`. One wild number moves the mean; it does not move the median.

## Definition

Sort the numbers. The median is the one in the middle, or the mean of the two in the middle.

## Worked example

The numbers are 3, 1, 4, 1.5 and 5. Sorted they are 1, 1.5, 3, 4 and 5, and the middle one is `=median`.

```checks
```

## Implementation

```python
SOURCE
```

## When it fails

No numbers have no median. Numbers in two far groups have a median that is typical of neither.

## Practice

1. Add the number 100 to the five. By how much does the median change, and by how much the mean?

## References

The documentation of the module `statistics` of Python's standard library.
"""


def guide():
    text = GUIDE.replace("SOURCE\n", inspect.getsource(median))
    return {"file": "Tests/Packs/python/median.md", "text": text}


def source():
    with open(__file__, encoding="utf-8") as file:
        return [{"file": FILE, "text": file.read()}]


def body(request):
    message = request["message"]
    if message in ("describe", "audit"):
        return describe() if message == "describe" else []
    if request.get("id") != "median":
        raise ValueError(f"The pack python has no entry {request.get('id')}.")
    answers = {"example": example, "guide": guide, "source": source}
    return run(request) if message == "run" else answers[message]()


def answer(request):
    reply = {"protocol": PROTOCOL, "request": request["request"]}
    if MODE == "version":
        reply["protocol"] = 99
    if MODE == "number":
        reply["request"] += 1
    if request["protocol"] != PROTOCOL:
        return reply | {"failure": f"The pack speaks version {PROTOCOL} of the protocol."}
    try:
        return reply | {"body": body(request)}
    except ValueError as error:
        return reply | {"failure": str(error)}


def main():
    for line in sys.stdin:
        if MODE == "garbage":
            print("Hello! This is\tnot JSON.", flush=True)
            continue
        if MODE == "crash":
            raise RuntimeError("the licence server is down")
        if MODE == "child":
            subprocess.Popen(["sleep", "86413"])
            sys.exit(7)
        extra = "one more thing\n" if MODE == "talkative" else ""
        sys.stdout.write(json.dumps(answer(json.loads(line))) + "\n" + extra)
        sys.stdout.flush()
        if MODE == "once":
            break


main()
