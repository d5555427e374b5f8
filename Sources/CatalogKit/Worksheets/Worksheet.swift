public import Figures
public import Tabular

/// What a run wrote down, in order: values, tables, figures, traces and checks.
///
/// It crosses the border between processes, it is what a page shows, what the tests read and what
/// `--json` prints. A worked example and a run on the reader's data fill the same type.
public struct Worksheet: Codable, Sendable {
  /// One thing that was written down.
  public enum Line: Hashable, Sendable {
    case note(String)
    case value(name: String, Quantity)
    case table(name: String, Table)
    case figure(name: String, Figure)
    case trace(name: String, Trace)
    case check(Check)
  }

  public private(set) var lines: [Line] = []
  /// What became of the formulas that the guide displays, in the order of their declaration.
  public private(set) var formulas: [FormulaRecord] = []
  /// The data set of the example; a table without columns where the example has none.
  public let data: DataTable
  /// Where the traces are written, by their names; known to the process that wrote them.
  private var traceOrigins: [String: Origin] = [:]

  /// An empty worksheet.
  ///
  /// - Parameter data: the data set that the example or the reader supplies.
  public init(data: DataTable = .empty) { self.data = data }

  private enum CodingKeys: String, CodingKey { case lines, formulas }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    lines = try container.decode([Line].self, forKey: .lines)
    formulas = try container.decodeIfPresent([FormulaRecord].self, forKey: .formulas) ?? []
    data = .empty
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(lines, forKey: .lines)
    if !formulas.isEmpty { try container.encode(formulas, forKey: .formulas) }
  }
}

// MARK: - Writing

extension Worksheet {
  /// Writes a remark, in inline Markdown.
  public mutating func note(_ markdown: String) { lines.append(.note(markdown)) }

  /// Writes a value under a name by which the guide can ask for it.
  public mutating func show(_ name: String, _ value: some QuantityConvertible) {
    lines.append(.value(name: name, value.quantity))
  }

  /// Writes a table under a name by which the guide can ask for it.
  public mutating func table(_ name: String, _ table: Table) {
    lines.append(.table(name: name, table))
  }

  /// Writes a figure under a name by which the guide can ask for it.
  public mutating func figure(_ name: String, _ figure: Figure) {
    lines.append(.figure(name: name, figure))
  }

  /// Writes the steps of a method under a name by which the guide can ask for them.
  ///
  /// - Parameters:
  ///   - name: the name of the trace.
  ///   - trace: the steps.
  ///   - fileID: where the trace is written; leave it to the compiler.
  ///   - line: where the trace is written; leave it to the compiler.
  public mutating func trace(
    _ name: String, _ trace: Trace, fileID: String = #fileID, line: Int = #line
  ) {
    traceOrigins[name] = Origin(fileID: fileID, line: line)
    lines.append(.trace(name: name, trace))
  }

  /// Checks that a value is what it must be.
  ///
  /// - Parameters:
  ///   - name: what is checked, in the words of the page.
  ///   - actual: what the run gave.
  ///   - expected: what it must be.
  ///   - tolerance: how far apart the two may be, as tight as the error analysis allows.
  ///   - reason: why the expected value is right.
  ///   - proves: the shown values that are among the numbers of `actual`, such as `inertia` or
  ///     `centers[0]`; a value of the check's own name need not be told.
  ///   - fileID: where the check is written; leave it to the compiler.
  ///   - line: where the check is written; leave it to the compiler.
  public mutating func expect(
    _ name: String, _ actual: some QuantityConvertible, equals expected: some QuantityConvertible,
    within tolerance: Tolerance, because reason: Reason, proves: [String] = [],
    fileID: String = #fileID, line: Int = #line
  ) {
    let (a, e) = (actual.quantity, expected.quantity)
    lines.append(
      .check(
        Check(
          name: name, actual: a, expected: .value(e), error: tolerance.error(of: a, from: e),
          tolerance: tolerance, reason: reason, origin: Origin(fileID: fileID, line: line),
          proves: proves)))
  }

  /// Checks that a number does not exceed a bound.
  ///
  /// - Parameters:
  ///   - name: what is checked, in the words of the page.
  ///   - actual: what the run gave.
  ///   - bound: the largest value that passes.
  ///   - reason: why the bound is right.
  ///   - proves: the shown values that are this number.
  ///   - fileID: where the check is written; leave it to the compiler.
  ///   - line: where the check is written; leave it to the compiler.
  public mutating func expect(
    _ name: String, _ actual: Double, atMost bound: Double, because reason: Reason,
    proves: [String] = [], fileID: String = #fileID, line: Int = #line
  ) {
    lines.append(
      .check(
        Check(
          name: name, actual: .number(actual), expected: .atMost(bound), error: actual,
          tolerance: .absolute(bound), reason: reason,
          origin: Origin(fileID: fileID, line: line), proves: proves)))
  }

  /// Checks that a statement is true.
  ///
  /// - Parameters:
  ///   - name: the statement.
  ///   - holds: whether the run bears it out.
  ///   - reason: why it must be true.
  ///   - fileID: where the check is written; leave it to the compiler.
  ///   - line: where the check is written; leave it to the compiler.
  public mutating func expect(
    _ name: String, holds: Bool, because reason: Reason,
    fileID: String = #fileID, line: Int = #line
  ) {
    lines.append(
      .check(
        Check(
          name: name, actual: nil, expected: .holds, error: holds ? 0 : 1, tolerance: .exact,
          reason: reason, origin: Origin(fileID: fileID, line: line))))
  }
}

// MARK: - Formulas

extension Worksheet {
  /// Writes down what became of a displayed formula.
  package mutating func record(_ record: FormulaRecord) { formulas.append(record) }

  /// Checks a displayed formula: its largest error on all draws.
  mutating func expectFormula(
    _ name: String, error: Double, detail: String?, _ check: FormulaCheck, draws: Int
  ) {
    lines.append(
      .check(
        Check(
          name: Worksheet.claim(onFormula: name), actual: .number(error),
          expected: .atMost(check.tolerance),
          error: error, tolerance: .absolute(check.tolerance),
          reason: .agreement("\(check.how), on \(draws) seeded draw\(draws == 1 ? "" : "s")"),
          origin: check.origin,
          detail: error <= check.tolerance ? nil : detail)))
  }
}

// MARK: - Exercises

extension Worksheet {
  /// Checks a claim about an exercise.
  mutating func expectExercise(_ claim: String, _ failure: String?, _ origin: Origin) {
    lines.append(
      .check(
        Check(
          name: claim, actual: nil, expected: .holds, error: failure == nil ? 0 : 1,
          tolerance: .exact,
          reason: .agreement("answers and mistakes computed by the implementation, then graded"),
          origin: origin, detail: failure)))
  }
}

// MARK: - Traces

extension Worksheet {
  /// Checks a formula that a trace shows: its largest error at all of the steps.
  mutating func expectTrace(
    _ name: String, formula: String, steps: Int, error: Double, tolerance: Double, detail: String
  ) {
    lines.append(
      .check(
        Check(
          name: Worksheet.prefix(ofTrace: name) + "the formula \(formula) holds at "
            + (steps == 1 ? "its step" : "each of \(steps) steps"),
          actual: .number(error), expected: .atMost(tolerance), error: error,
          tolerance: .absolute(tolerance),
          reason: .agreement("the formula as it is displayed, and the run, before rounding"),
          origin: traceOrigins[name] ?? Origin(fileID: "", line: 1),
          detail: error <= tolerance ? nil : detail)))
  }

  /// What was proved of the formulas that a trace shows.
  ///
  /// - Parameter name: the name of the trace.
  /// - Returns: the checks, one for each formula.
  package func checks(ofTrace name: String) -> [Check] {
    checkPlaces(ofTrace: name).map { checks[$0] }
  }

  /// The places of these checks among all, from 0.
  package func checkPlaces(ofTrace name: String) -> [Int] {
    let checks = checks
    return checks.indices.filter { checks[$0].name.hasPrefix(Worksheet.prefix(ofTrace: name)) }
  }

  private static func prefix(ofTrace name: String) -> String { "trace \(name): " }
}

// MARK: - Reading

extension Worksheet {
  /// The checks, in order.
  public var checks: [Check] {
    lines.compactMap { if case .check(let check) = $0 { check } else { nil } }
  }

  /// The worksheet with each check put through a function.
  func mapChecks(_ change: (Check) -> Check) -> Worksheet {
    var sheet = self
    sheet.lines = lines.map { if case .check(let check) = $0 { .check(change(check)) } else { $0 } }
    return sheet
  }

  /// The values, in order.
  public var values: [(name: String, value: Quantity)] {
    lines.compactMap { if case .value(let name, let value) = $0 { (name, value) } else { nil } }
  }

  /// The tables, in order.
  public var tables: [(name: String, table: Table)] {
    lines.compactMap { if case .table(let name, let table) = $0 { (name, table) } else { nil } }
  }

  /// The figures, in order.
  public var figures: [(name: String, figure: Figure)] {
    lines.compactMap { if case .figure(let name, let figure) = $0 { (name, figure) } else { nil } }
  }

  /// The traces, in order.
  public var traces: [(name: String, trace: Trace)] {
    lines.compactMap { if case .trace(let name, let trace) = $0 { (name, trace) } else { nil } }
  }

  /// The first value, table or trace that holds a number which is none: NaN or an infinity.
  var firstNotFinite: String? {
    values.first { !$0.value.isFinite }?.name
      ?? tables.first { !$0.table.rows.joined().allSatisfy { $0.isFinite } }?.name
      ?? traces.first { !$0.trace.isFinite }?.name
  }

  /// The names that were written more than once under one heading: the guide could not tell which
  /// is meant.
  public var repeatedNames: [String] {
    let headings = [
      values.map { $0.name }, tables.map { $0.name }, figures.map { $0.name },
      traces.map { $0.name },
    ]
    return headings.flatMap { names in
      Dictionary(grouping: names, by: { $0 }).filter { $0.value.count > 1 }.keys.sorted()
    }
  }
}
