import CatalogKit
import Diagnostics
import Foundation
import Testing
import Verification

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct `A verdict` {
  @Test func `passes when every example ran and every check is true`() throws {
    let verdict = try Verdict(
      entries: [entry("a"), entry("b")],
      answers: [answer("b", sheet(1, 1)), answer("a", sheet(2, 2))])
    #expect(verdict.passed)
    #expect(verdict.entries.map { $0.answer.id } == ["a", "b"])
    #expect(
      TerminalReport.text(of: verdict) == """
        ✓ a  1 check  0.25 s
        ✓ b  1 check  0.25 s
        2 checks in 2 entries passed.

        """)
    #expect(GitHubReport.annotations(of: verdict) == "")
    #expect(
      GitHubReport.summary(of: verdict)
        == "## catalog check: 2 checks in 2 entries passed.\n\n")
  }

  @Test func `counts pages beside entries`() throws {
    let page = try entry("begin", kind: "page")
    func summary(_ entries: [EntryDescription]) -> String {
      TerminalReport.summary(
        of: Verdict(entries: entries, answers: entries.map { answer($0.id, sheet(1, 1)) }))
    }
    #expect(try summary([page, entry("a")]) == "2 checks in 1 entry and 1 page passed.")
    #expect(summary([page]) == "1 check in 1 page passed.")
    #expect(summary([]) == "0 checks in 0 entries passed.")
  }

  @Test func `counts no outline, and fails an entry that was not run`() throws {
    let verdict = try Verdict(entries: [entry("a"), entry("b", planned: true)], answers: [])
    #expect(verdict.entries.map { $0.failures } == [["the example was not run"]])
    #expect(!verdict.passed)
  }

  @Test func `fails where nothing was proved`() throws {
    let verdict = try Verdict(entries: [entry("a")], answers: [answer("a", Worksheet())])
    #expect(!verdict.passed)
    #expect(
      TerminalReport.text(of: verdict) == """
        ✗ a  0 checks  0.25 s
          Catalog/Unsupervised/Entries/a.swift:5: The example has no checks: nothing was proved.
        1 of 1 entry failed; 0 of 0 checks failed.

        """)
  }

  @Test func `tells of a failed check all that is needed to judge it`() throws {
    var sheet = Worksheet()
    sheet.expect(
      "inertia", [1.5, 2], equals: [1.0, 2], within: .relative(0.125),
      because: .published("Lloyd 1982"), fileID: "UnsupervisedEntries/a.swift", line: 30)
    sheet.expect(
      "residual", 0.5, atMost: 0.25, because: .theorem("A x = b"),
      fileID: "SupervisedEntries/Shared.swift", line: 31)
    sheet.expect(
      "it descends", holds: false, because: .closedForm("f′ < 0"),
      fileID: "pack.py", line: 32)
    let verdict = try Verdict(entries: [entry("a")], answers: [answer("a", sheet)])
    #expect(
      TerminalReport.text(of: verdict) == """
        ✗ a  3 checks  0.25 s
          Catalog/Unsupervised/Entries/a.swift:30: inertia is [1.5, 2], expected [1, 2]; \
        the error 0.25 exceeds the relative tolerance 0.125 (published value: Lloyd 1982)
          Catalog/Supervised/Entries/Shared.swift:31: residual is 0.5, expected at most 0.25 \
        (theorem: A x = b)
          pack.py:32: it descends does not hold (closed form: f′ < 0)
        1 of 1 entry failed; 3 of 3 checks failed.

        """)
  }

  @Test func `gives a problem of the files to the entry that it is about`() throws {
    let guide = Problem(
      file: "Catalog/Unsupervised/Entries/b.swift", line: 5, message: "the entry b has no guide",
      cure: "Write one")
    let stray = Problem(file: "Catalog/X.md", message: "the guide is astray", cure: "Remove it")
    let verdict = try Verdict(
      entries: [entry("a"), entry("b")],
      answers: [answer("a", sheet(1, 1)), answer("b", sheet(1, 1))], problems: [stray, guide])
    #expect(verdict.entries.map { $0.problems } == [[], [guide]])
    #expect(verdict.problems == [stray])
    #expect(
      TerminalReport.text(of: verdict) == """
        ✓ a  1 check  0.25 s
        ✗ b  1 check  0.25 s
          Catalog/Unsupervised/Entries/b.swift:5: the entry b has no guide. Write one.
        Catalog/X.md: the guide is astray. Remove it.
        1 of 2 entries failed; 0 of 2 checks failed; 1 other problem.

        """)
    #expect(
      GitHubReport.annotations(of: verdict) == """
        ::error file=Catalog/Unsupervised/Entries/b.swift,line=5,title=b::the entry b has no guide. \
        Write one.
        ::error file=Catalog/X.md,title=catalog::the guide is astray. Remove it.

        """)
  }

  @Test func `gives the problems of a guide to its entry`() throws {
    let problem = Problem(file: "Catalog/a.md", line: 3, message: "it is empty", cure: "Fill it")
    let verdict = try Verdict(
      entries: [entry("a"), entry("b")],
      answers: [answer("a", sheet(1, 1)), answer("b", sheet(1, 1))], guides: ["a": [problem]])
    #expect(verdict.entries.map { $0.passed } == [false, true])
    #expect(verdict.entries[0].problems == [problem])
  }
}

@Suite struct `A report for GitHub` {
  @Test func `tells the worst first`() throws {
    var wrong = Worksheet()
    let reason = Reason.theorem("identity")
    wrong.expect(
      "near", 1, equals: 1.5, within: .absolute(0.25), because: reason, fileID: "a", line: 1)
    wrong.expect(
      "far", 1, equals: 9.0, within: .absolute(0.25), because: reason, fileID: "a", line: 2)
    wrong.expect("none", .nan, atMost: 1, because: reason, fileID: "a", line: 3)
    let problem = Problem(file: "g.md", line: 7, message: "it is empty", cure: "Fill it")
    let verdict = try Verdict(
      entries: [entry("a"), entry("b")],
      answers: [
        answer("a", wrong),
        Answer(id: "b", result: .failure(.timedOut(seconds: 2, lastWords: "")), seconds: 2),
      ], guides: ["a": [problem]])
    #expect(
      GitHubReport.annotations(of: verdict) == """
        ::error file=Catalog/Unsupervised/Entries/b.swift,line=5,title=b::There was no answer within \
        2 seconds.
        ::error file=a,line=3,title=a%3A none::none is nan, expected at most 1 (theorem: identity)
        ::error file=a,line=2,title=a%3A far::far is 1, expected 9; the error 8 exceeds the absolute \
        tolerance 0.25 (theorem: identity)
        ::error file=a,line=1,title=a%3A near::near is 1, expected 1.5; the error 0.5 exceeds the \
        absolute tolerance 0.25 (theorem: identity)
        ::error file=g.md,line=7,title=a::it is empty. Fill it.

        """)
    #expect(
      GitHubReport.summary(of: verdict) == """
        ## catalog check: 2 of 2 entries failed; 3 of 3 checks failed.

        | entry | place | what is wrong |
        | --- | --- | --- |
        | a | g.md:7 | it is empty. Fill it. |
        | a | a:1 | near is 1, expected 1.5; the error 0.5 exceeds the absolute tolerance 0.25 \
        (theorem: identity) |
        | a | a:2 | far is 1, expected 9; the error 8 exceeds the absolute tolerance 0.25 \
        (theorem: identity) |
        | a | a:3 | none is nan, expected at most 1 (theorem: identity) |
        | b | Catalog/Unsupervised/Entries/b.swift:5 | There was no answer within 2 seconds. |


        """)
  }

  @Test func `escapes what would end a command or make markup`() throws {
    let hostile = "100%\r\n::error a,b:c | <b> `x` *y* _z_ [l](u) \\ @me #1"
    let problem = Problem(file: "a,b:100%.md", message: hostile, cure: "Mend it")
    let verdict = Verdict(entries: [], answers: [], problems: [problem])
    let text = GitHubReport.annotations(of: verdict)
    #expect(
      text
        == "::error file=a%2Cb%3A100%25.md,title=catalog::100%25%0D%0A::error a,b:c | <b> `x` *y* _z_ "
        + "[l](u) \\ @me #1. Mend it.\n")
    #expect(
      GitHubReport.summary(of: verdict).contains(
        "| catalog | a,b:100%.md | 100%  ::error a,b:c \\| &lt;b&gt; \\`x\\` \\*y\\* \\_z\\_ "
          + "\\[l\\](u) \\\\ \\@me \\#1. Mend it. |\n"))
  }

  @Test func `has a summary that keeps within its limit, whatever the limit`() throws {
    let problems = (0..<40).map {
      Problem(file: "guide-\($0).md", line: 1, message: "it is empty", cure: "Fill it")
    }
    let verdict = Verdict(entries: [], answers: [], problems: problems)
    let whole = GitHubReport.summary(of: verdict)
    for limit in 0..<whole.utf8.count + 100 {
      let text = GitHubReport.summary(of: verdict, limit: limit)
      #expect(text.utf8.count <= limit)
      #expect(text.isEmpty || text.hasSuffix("\n"))
      let shown = text.split(separator: "\n").count { $0.contains("it is empty") }
      if text.contains("what is wrong"), shown < 40 {
        #expect(
          text.hasSuffix(
            shown == 39
              ? "\nThere is no room for 1 more line: run `catalog check`.\n\n"
              : "\nThere is no room for \(40 - shown) more lines: run `catalog check`.\n\n"))
      }
    }
    #expect(GitHubReport.summary(of: verdict, limit: whole.utf8.count + 100) == whole)
  }
}

@Suite struct `A report for programs` {
  @Test func `in JSON has the documented shape and no times unless asked`() throws {
    let verdict = try Verdict(entries: [entry("a")], answers: [answer("a", sheet(1, .nan))])
    let report = JSONReport.data(of: verdict)
    #expect(report == JSONReport.data(of: verdict))
    let root = try object(report)
    #expect(Set(root.keys) == ["passed", "entries", "problems"])
    #expect(root["passed"] as? Bool == false)
    let first = try #require((root["entries"] as? [[String: Any]])?.first)
    #expect(
      Set(first.keys)
        == ["id", "title", "file", "line", "passed", "failures", "problems", "checks", "formulas"])
    let check = try #require((first["checks"] as? [[String: Any]])?.first)
    #expect(
      Set(check.keys) == [
        "name", "passed", "actual", "expected", "error", "tolerance", "reason", "file", "line",
      ])
    #expect(check["error"] as? String == "nan")
    #expect((check["tolerance"] as? [String: Any])?["kind"] as? String == "absolute")
    #expect(check["file"] as? String == "Catalog/Unsupervised/Entries/a.swift")
    let timed = try object(JSONReport.data(of: verdict, times: true))
    #expect(((timed["entries"] as? [[String: Any]])?.first)?["seconds"] as? Double == 0.25)
  }

  @Test func `in JUnit XML counts suites, cases, failures and errors`() throws {
    let stray = Problem(file: "Catalog/X.md", message: "the guide is astray", cure: "Remove it")
    let verdict = try Verdict(
      entries: [entry("a"), entry("b"), entry("c")],
      answers: [
        answer("a", sheet(1, 1)), answer("b", sheet(1, 2)),
        Answer(id: "c", result: .failure(.timedOut(seconds: 2.5, lastWords: "")), seconds: 2.5),
      ], problems: [stray])
    let elements = try parse(JUnitReport.text(of: verdict))
    let root = try #require(elements.first)
    #expect(root.name == "testsuites")
    #expect(root.attributes["tests"] == "6")
    #expect(root.attributes["failures"] == "2")
    #expect(root.attributes["errors"] == "1")
    #expect(root.attributes["time"] == "3.000")
    #expect(
      elements.filter { $0.name == "testsuite" }.map { $0.attributes["name"] }
        == ["a", "b", "c", "catalog"])
    let error = try #require(elements.first { $0.name == "error" })
    #expect(error.attributes["message"] == "There was no answer within 2.5 seconds.")
    let cases = elements.filter { $0.name == "testcase" }
    #expect(cases.allSatisfy { $0.attributes["file"] != nil && $0.attributes["line"] != nil })
    #expect(cases[1].attributes["line"] == "30")
  }

  @Test func `in JUnit XML is well-formed whatever the texts hold`() throws {
    let hostile = "<a> & \"b\" 'c' ]]> \u{0}\u{1}\u{1B}[31m\r\n\ttab \u{FFFE} é 😀 -->"
    let failure = WorkerFailure.exited(code: 1, lastWords: hostile)
    var sheet = Worksheet()
    sheet.expect(
      hostile, hostile, equals: "x", within: .exact, because: .theorem(hostile),
      fileID: hostile, line: 1)
    let verdict = try Verdict(
      entries: [entry("a"), entry("b")],
      answers: [Answer(id: "a", result: .failure(failure), seconds: 0), answer("b", sheet)])
    let elements = try parse(JUnitReport.text(of: verdict))
    let shown = "<a> & \"b\" 'c' ]]> \u{FFFD}\u{FFFD}\u{FFFD}[31m\r\n\ttab \u{FFFD} é 😀 -->"
    #expect(elements.contains { $0.attributes["name"] == shown })
    #expect(
      elements.contains {
        $0.attributes["message"]
          == "The worker ended by itself with exit code 1; its last words: \(shown)."
      })
  }

  @Test func `in JUnit XML can be joined from shards`() throws {
    let ids = (1...7).map { "e\($0)" }
    let entries = try ids.map { try entry($0) }
    let stray = Problem(file: "X.md", line: 2, message: "it is astray", cure: "Remove it")
    let twin = Problem(file: "Y.md", line: 2, message: "it is astray", cure: "Remove it")
    func report(_ shard: Shard) throws -> [Node] {
      let part = shard.ids(among: ids.reversed())
      let chosen = entries.filter { part.contains($0.id) }
      return try parse(
        JUnitReport.text(
          of: Verdict(
            entries: chosen, answers: chosen.map { answer($0.id, sheet(1, $0.id == "e3" ? 2 : 1)) },
            problems: shard.isFirst ? [stray, twin] : [])))
    }
    let whole = try report(.whole)
    let parts = try (1...3).map { try report(Shard($0, of: 3)) }
    func names(_ nodes: [Node], _ element: String) -> [String] {
      nodes.filter { $0.name == element }.map {
        "\($0.attributes["classname"] ?? "") \($0.attributes["name"] ?? "")"
      }
    }
    for element in ["testsuite", "testcase"] {
      let joined = parts.flatMap { names($0, element) }
      #expect(Set(joined).count == joined.count, "no name stands twice")
      #expect(joined.sorted() == names(whole, element).sorted())
    }
    for total in ["tests", "failures", "errors"] {
      let sum = parts.compactMap { $0.first?.attributes[total] }.compactMap { Int($0) }.reduce(0, +)
      #expect("\(sum)" == whole.first?.attributes[total])
    }
  }

  private func object(_ data: Data) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func parse(_ text: String) throws -> [Node] {
    let collector = Collector()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = collector
    #expect(parser.parse(), "the document is not well-formed")
    return collector.nodes
  }
}

private struct Node {
  let name: String
  let attributes: [String: String]
}

private final class Collector: NSObject, XMLParserDelegate {
  var nodes: [Node] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    nodes.append(Node(name: name, attributes: attributes))
  }
}

/// A worksheet with one check of a number.
private func sheet(_ actual: Double, _ expected: Double) -> Worksheet {
  var sheet = Worksheet()
  sheet.expect(
    "number", actual, equals: expected, within: .absolute(1e-9), because: .theorem("identity"),
    fileID: "UnsupervisedEntries/a.swift", line: 30)
  return sheet
}

private func answer(_ id: String, _ sheet: Worksheet) -> Answer<Worksheet> {
  Answer(id: id, result: .success(sheet), seconds: 0.25)
}

/// An entry, as a pack describes it.
private func entry(
  _ id: String, kind: String = "concept", planned: Bool = false
) throws -> EntryDescription {
  let content = """
    , "content": {"implementation": ["f"], "cost": "O(1)", "references": [],
      "example": {"title": "Example"}}
    """
  let text = """
    {"id": "\(id)", "kind": "\(kind)", "area": "Unsupervised", "chapter": "c", "title": "T",
     "summary": "S.", "requires": [], "buildsOn": [], "uses": [],
     "file": "Catalog/Unsupervised/Entries/\(id).swift", "line": 5\(planned ? "" : content)}
    """
  return try PackProtocol.decoder().decode(EntryDescription.self, from: Data(text.utf8))
}
