import CatalogKit
import Foundation

/// A verdict for continuous integration: JUnit XML.
///
/// An entry is a suite. Its first case is the run of the example, which takes the time; each check
/// is a case. What belongs to no entry is the suite `catalog`. So the suites of several reports on
/// different entries can stand in one document.
public enum JUnitReport {
  /// The verdict as a JUnit XML document.
  ///
  /// - Parameter verdict: what to report.
  /// - Returns: a well-formed document, whatever the texts hold.
  public static func text(of verdict: Verdict) -> String {
    let suites =
      verdict.entries.map { suite(of: $0) }
      + (verdict.problems.isEmpty ? [] : [suite(of: verdict.problems.map { Finding($0) })])
    let root = Element(
      "testsuites", ["name": "catalog"].merging(totals(of: suites)) { $1 }, suites)
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root.text + "\n"
  }

  private static func suite(of verdict: EntryVerdict) -> Element {
    let entry = verdict.entry
    let faults = verdict.findings.prefix(verdict.failures.count + verdict.problems.count)
    let ran = (try? verdict.answer.result.get()) != nil
    let run = Element(
      "testcase",
      [
        "name": "the example runs", "classname": entry.id, "file": entry.file,
        "line": "\(entry.line)", "time": seconds(verdict.answer.seconds),
      ],
      faults.map { fault(ran ? "failure" : "error", $0) })
    let checks = verdict.checks.map { check in
      Element(
        "testcase",
        [
          "name": check.name, "classname": entry.id, "file": entry.path(of: check.origin),
          "line": "\(check.origin.line)", "time": seconds(0),
        ],
        check.passed ? [] : [fault("failure", verdict.finding(of: check))])
    }
    return suite(entry.id, [run] + checks, time: verdict.answer.seconds)
  }

  /// What belongs to no entry.
  private static func suite(of findings: [Finding]) -> Element {
    let cases = findings.map { finding in
      Element(
        "testcase",
        [
          "name": "\(finding.file):\(finding.line ?? 1): \(finding.text)",
          "classname": "catalog", "file": finding.file, "line": "\(finding.line ?? 1)",
          "time": seconds(0),
        ], [fault("failure", finding)])
    }
    return suite("catalog", cases, time: 0)
  }

  private static func suite(_ name: String, _ cases: [Element], time: Double) -> Element {
    let attributes = [
      "name": name, "tests": "\(cases.count)", "time": seconds(time),
      "failures": "\(cases.count { $0.children.first?.name == "failure" })",
      "errors": "\(cases.count { $0.children.first?.name == "error" })",
    ]
    return Element("testsuite", attributes, cases)
  }

  private static func fault(_ kind: String, _ finding: Finding) -> Element {
    Element(
      kind, ["message": finding.text, "type": kind],
      text: "\(finding.file):\(finding.line ?? 1): \(finding.text)")
  }

  private static func totals(of suites: [Element]) -> [String: String] {
    func sum(_ name: String) -> Int {
      suites.reduce(0) { $0 + (Int($1.attributes[name] ?? "") ?? 0) }
    }
    let time = suites.reduce(0) { $0 + (Double($1.attributes["time"] ?? "") ?? 0) }
    return [
      "tests": "\(sum("tests"))", "failures": "\(sum("failures"))", "errors": "\(sum("errors"))",
      "time": seconds(time),
    ]
  }

  private static func seconds(_ time: Double) -> String { String(format: "%.3f", time) }
}
