import CatalogKit
import Diagnostics
public import Foundation

/// A verdict for programs.
///
///     {"passed": false, "problems": [PROBLEM, …], "entries": [
///       {"id": "k-means", "title": "K-means", "file": "Catalog/…", "line": 5, "passed": false,
///        "seconds": 0.1, "failures": ["…"], "problems": [PROBLEM, …], "checks": [
///         {"name": "inertia", "passed": false, "actual": 1.5, "expected": 1, "error": 0.5,
///          "tolerance": {"kind": "relative", "bound": 1e-9},
///          "reason": {"kind": "closed form", "text": "…"}, "file": "Catalog/…", "line": 30}]}]}
///
/// An entry also has its `formulas`: name, TeX, how each was checked, on how many draws, the largest
/// error and the tolerance; 0 draws where there is nothing to evaluate.
///
/// A problem has `file`, `line`, `message` and `cure`. A check of a bound has `atMost` in place of
/// `expected`, and a statement has neither. Numbers that are not finite are `"nan"`, `"inf"` and
/// `"-inf"`.
public enum JSONReport {
  /// The verdict as JSON, with a line feed at the end.
  ///
  /// - Parameters:
  ///   - verdict: what to report.
  ///   - times: whether to tell how long each example took; without it the bytes are the same for
  ///     every run.
  /// - Returns: UTF-8, keys in order.
  public static func data(of verdict: Verdict, times: Bool = false) -> Data {
    let document = Document(
      passed: verdict.passed, problems: verdict.problems,
      entries: verdict.entries.map { Entry($0, times: times) })
    let encoder = PackProtocol.encoder()
    encoder.outputFormatting.insert(.prettyPrinted)
    do {
      return try encoder.encode(document) + [UInt8(ascii: "\n")]
    } catch {
      preconditionFailure("a verdict has no text: \(error)")
    }
  }

  private struct Document: Encodable {
    let passed: Bool
    let problems: [Problem]
    let entries: [Entry]
  }

  private struct Entry: Encodable {
    let id, title, file: String
    let line: Int
    let passed: Bool
    let seconds: Double?
    let failures: [String]
    let problems: [Problem]
    let checks: [CheckRecord]
    let formulas: [FormulaRecord]

    init(_ verdict: EntryVerdict, times: Bool) {
      let entry = verdict.entry
      (id, title, file, line) = (entry.id, entry.title, entry.file, entry.line)
      passed = verdict.passed
      seconds = times ? verdict.answer.seconds : nil
      (failures, problems) = (verdict.failures, verdict.problems)
      formulas = verdict.formulas
      checks = verdict.checks.map { CheckRecord($0, file: entry.path(of: $0.origin)) }
    }
  }

  private struct CheckRecord: Encodable {
    struct Bound: Encodable {
      let kind: String
      let bound: Double
    }
    struct Ground: Encodable {
      let kind, text: String
    }

    let name: String
    let passed: Bool
    var actual, expected: Quantity?
    var atMost: Double?
    let error: Double
    let tolerance: Bound
    let reason: Ground
    let file: String
    let line: Int

    init(_ check: Check, file: String) {
      (name, passed, error) = (check.name, check.passed, check.error)
      actual = check.actual
      switch check.expected {
      case .value(let value): expected = value
      case .atMost(let bound): atMost = bound
      case .holds: break
      }
      let kind =
        switch check.tolerance {
        case .exact: "exact"
        case .absolute: "absolute"
        case .relative: "relative"
        }
      tolerance = Bound(kind: kind, bound: check.tolerance.bound)
      reason = Ground(kind: check.reason.kind, text: check.reason.text)
      (self.file, line) = (file, check.origin.line)
    }
  }
}
