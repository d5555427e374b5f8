import CatalogKit
import Figures
import Foundation
import MathCore
import TeXMath
import Testing

@Suite struct `A trace` {
  static let figure = Figure("f", description: "d", layers: [])

  /// Halving: three steps of a := a / 2, from 8; the last result can be broken.
  static func halving(last: Double = 1) -> Trace {
    let values: [(Double, Double)] = [(8, 4), (4, 2), (2, last)]
    return Trace(
      figure, given: [.init("q", 2)], columns: ["a"],
      steps: values.map { old, new in
        Trace.Step(
          "Half of it.", formulas: ["half"],
          values: [.init("a", old), .init("a_{\\text{new}}", new)], points: [.init(old, 0)])
      })
  }

  static let half = PackFormula(
    name: "half", tex: #"a_{\text{new}} = \frac{a}{q}"#, line: 3)

  /// The checks that a trace gives with some formulas of the guide.
  static func checks(
    _ trace: Trace, _ displayed: [PackFormula]?, _ formulas: Formulas = Formulas(checks: [:])
  ) -> [Check] {
    var sheet = Worksheet()
    sheet.trace("t", trace)
    formulas.checkTraces(displayed, into: &sheet)
    return sheet.checks
  }

  @Test func `is checked at each of its steps, with the numbers as they are`() throws {
    let checks = Self.checks(Self.halving(), [Self.half])
    let check = try #require(checks.first)
    #expect(checks.count == 1)
    #expect(check.name == "trace t: the formula half holds at each of 3 steps")
    #expect(check.passed && check.error == 0 && check.detail == nil)
    #expect(check.tolerance == .absolute(1e-12))
    #expect(check.origin.fileID == "CatalogKitTests/TraceTests.swift")
  }

  @Test func `fails with the step whose value is wrong`() throws {
    let check = try #require(Self.checks(Self.halving(last: 1.0001), [Self.half]).first)
    #expect(!check.passed)
    #expect(check.error > 9e-5 && check.error < 1.1e-4)
    #expect(
      check.detail
        == "step 3: a_new is 1.0001, but a/q is 1.0; with q = 2.0, a = 2.0, a_new = 1.0001")
    #expect(!(try #require(Self.checks(Self.halving(last: .nan), [Self.half]).first).passed))
  }

  @Test func `takes the tolerance that the entry states for the formula`() throws {
    let formulas = Formulas(checks: ["half": .identity(within: 1e-3)])
    let check = try #require(
      Self.checks(Self.halving(last: 1.0001), [Self.half], formulas).first)
    #expect(check.passed && check.tolerance == .absolute(1e-3))
  }

  @Test(arguments: [
    ("b = a", "step 1: the symbol b is not declared: say what it stands for"),
    ("a", "step 1: there is no equation in it"),
  ])
  func `refuses a formula that cannot be evaluated`(tex: String, reason: String) throws {
    let check = try #require(
      Self.checks(Self.halving(), [PackFormula(name: "half", tex: tex, line: 1)]).first)
    #expect(!check.passed && check.detail == reason)
  }

  @Test func `refuses a formula that the guide does not display, and a symbol that is no number`()
    throws
  {
    let missing = try #require(Self.checks(Self.halving(), []).first)
    #expect(!missing.passed && missing.detail == "the guide displays no formula half")
    let words = Trace(
      Self.figure, columns: [],
      steps: [.init("x", formulas: ["half"], values: [.init("a", "eight")])])
    let check = try #require(Self.checks(words, [Self.half]).first)
    #expect(check.name == "trace t: the formula half holds at its step")
    #expect(!check.passed && check.detail == "step 1: the symbol a of a trace is no number")
  }

  @Test func `is not checked where nobody read the guide`() {
    #expect(Self.checks(Self.halving(), nil).isEmpty)
  }

  // MARK: - What is shown

  private static func record(_ name: String, _ tex: String) -> FormulaRecord {
    FormulaRecord(name: name, tex: tex, how: "", draws: 24, error: 0, tolerance: 1e-12)
  }

  @Test func `shows its formulas in numbers`() {
    let trace = Self.halving()
    let records = [Self.record("half", #"a_{\text{new}} = \frac{a}{q}"#)]
    #expect(
      trace.steps.map { trace.worked($0, records).map { $0.text } } == [
        ["a_new = 8/2 = 4"], ["a_new = 4/2 = 2"], ["a_new = 2/2 = 1"],
      ])
    #expect(trace.worked(trace.steps[0], []).isEmpty)
    #expect(trace.written("a", at: trace.steps[1])?.formula.text == "4")
    #expect(trace.written("a", at: trace.steps[1])?.number == 4)
    #expect(trace.written("b", at: trace.steps[1]) == nil)
  }

  @Test func `shows a formula once for each value of an index on its left side`() throws {
    let trace = Trace(
      Self.figure, given: [.init("x", points: Matrix([[1], [2], [6]])), .init("n", 3)],
      indices: [.init("i", 3), .init("j", 2)], columns: ["c_1"],
      steps: [
        .init(
          "Means.", formulas: ["mean"],
          values: [
            .init("l", [1, 1, 2]), .init("c", points: Matrix([[1.5], [6]])),
            .init("n_1", 2), .init("n_2", 1),
          ])
      ])
    let tex = #"c_j = \frac{1}{n_j} \sum_{i \,:\, l_i = j} x_i"#
    #expect(
      trace.worked(trace.steps[0], [Self.record("mean", tex)]).map { $0.text } == [
        "c₁ = (1/2)(1 + 2) = 1.5", "c₂ = (1/1) ⋅ 6 = 6",
      ])
    let check = try #require(
      Self.checks(trace, [PackFormula(name: "mean", tex: tex, line: 1)]).first)
    #expect(check.passed)
  }

  // MARK: - In the worksheet

  @Test func `crosses the border between processes with every bit and every shape`() throws {
    var sheet = Worksheet()
    let symbols: [Trace.Symbol] = [
      .init("a", 0.1 + 0.2), .init("v", Vector([1, 0])), .init("l", [1, 2]),
      .init("x", points: Matrix([[1, 2], [3, 4]])), .init("A", Matrix([[1, 2], [3, 4]])),
    ]
    sheet.trace(
      "t",
      Trace(
        Self.figure, given: symbols, indices: [.init("i", 2)], columns: ["v"],
        steps: [.init("*S*", formulas: ["f"], values: symbols, points: [.init(0.5, -1)])]))
    let data = try PackProtocol.encoder().encode(sheet)
    let back = try PackProtocol.decoder().decode(Worksheet.self, from: data)
    #expect(try PackProtocol.encoder().encode(back) == data)
    #expect(back.traces.first?.name == "t")
    #expect(back.traces.first?.trace == sheet.traces.first?.trace)
  }

  @Test func `has a name of its own`() {
    var sheet = Worksheet()
    sheet.trace("t", Self.halving())
    #expect(sheet.repeatedNames == [])
    sheet.trace("t", Self.halving())
    #expect(sheet.repeatedNames == ["t"])
  }
}
