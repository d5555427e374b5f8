import CatalogKit
import MathCore
import TeXMath
import Testing

/// The mean of squares and what surrounds it: formulas with their checks, and slips in them.
@Suite struct `A displayed formula` {
  static let symbols: FormulaSymbols = [
    "n": .size, "x": .vector("n"), "w": .number,
    "L": .function { draw, arguments in
      let w = try arguments.number(0)
      return draw.vector("x").elements.reduce(0) { $0 + ($1 - w) * ($1 - w) }
    },
    "m": .value { $0.vector("x").sum / Double($0.integer("n")) },
  ]

  /// What a check says of a formula: its error and, beyond the tolerance, why.
  static func outcome(
    _ check: FormulaCheck, _ tex: String, and others: [String: String] = [:]
  ) throws -> (passed: Bool, detail: String) {
    let formulas = Formulas(symbols, checks: ["it": check])
    var sheet = Worksheet()
    let displayed =
      [PackFormula(name: "it", tex: tex, line: 1)]
      + others.map { PackFormula(name: $0.key, tex: $0.value, line: 2) }
    formulas.check(displayed, into: &sheet)
    let result = try #require(sheet.checks.first)
    return (result.passed, result.detail ?? "")
  }

  @Test func `agrees with the code, and any slip is refused with what was drawn`() throws {
    let loss = #"L(w) = \sum_{i=1}^{n} (x_i - w)^2"#
    #expect(try Self.outcome(.agrees(), loss) == (true, ""))
    let slip = try Self.outcome(.agrees(), #"L(w) = \sum_{i=1}^{n} (x_i + w)^2"#)
    #expect(!slip.passed)
    #expect(slip.detail.hasPrefix("L(w) = Σᵢ₌₁ⁿ (xᵢ + w)²: L(w) is "))
    #expect(slip.detail.contains(", but Σᵢ₌₁ⁿ (xᵢ + w)² is "))
    #expect(slip.detail.contains("; with n = "))
  }

  @Test(arguments: [
    (#"L(w) = \sum_{i=1}^{n} (x_i - v)^2"#, "the symbol v is not declared: say what it stands for"),
    (
      #"w = w"#,
      "no symbol in it stands for code of the entry: declare one as .value or .function, or say .identity"
    ),
    (#"L(w)"#, "there is no equation in it"),
    (#"L(w) \geq 0"#, "≥ is no equality: say .inequality"),
    (#"L = 1"#, "L needs its argument in parentheses"),
  ])
  func `that says nothing of the code is refused`(tex: String, reason: String) throws {
    let outcome = try Self.outcome(.agrees(), tex)
    #expect(!outcome.passed && outcome.detail.hasSuffix(": \(reason)"), "\(outcome.detail)")
  }

  @Test func `is the derivative of another, or is not`() throws {
    let loss = ["loss": #"L(w) = \sum_{i=1}^{n} (x_i - w)^2"#]
    let check = FormulaCheck.derivative(of: "loss", by: "w")
    let right = #"\frac{\partial L}{\partial w} = -2 \sum_{i=1}^{n} (x_i - w)"#
    #expect(try Self.outcome(check, right, and: loss) == (true, ""))
    #expect(try Self.outcome(check, #"L'(w) = 2 n (w - m)"#, and: loss).passed)
    #expect(
      try !Self.outcome(check, #"\frac{\partial L}{\partial w} = 2 n (w + m)"#, and: loss).passed)
    let other = try Self.outcome(check, #"\frac{\partial L}{\partial x} = 0"#, and: loss)
    #expect(other.detail.hasSuffix("∂L/∂x is not the derivative of L(w) by w"))
    let none = try Self.outcome(check, right)
    #expect(none.detail.hasSuffix("there is no formula loss to differentiate"))
    // a function of the code has no slope that could be followed
    let opaque = try Self.outcome(check, right, and: ["loss": "L(w) = L(w)"])
    #expect(opaque.detail.hasSuffix("the derivative of L, a function of the code, has no value"))
  }

  @Test func `is the least point of what it minimizes`() throws {
    let tex = #"m = \operatorname*{arg\,min}_{b} \sum_{i=1}^{n} (x_i - b)^2"#
    #expect(try Self.outcome(.minimum(), tex).passed)
    #expect(try !Self.outcome(.minimum(), tex.replacing("x_i - b", with: "2 x_i - b")).passed)
    #expect(try !Self.outcome(.minimum(), tex.replacing("min", with: "max")).passed)
  }

  @Test func `holds as an order, which must be strict somewhere and equal where it says so`() throws
  {
    let equal: FormulaSymbols = ["x": .value { Vector(repeating: 2, count: $0.integer("n")) }]
    let check = FormulaCheck.inequality(equalWhere: equal)
    #expect(try Self.outcome(check, #"n m^2 \leq \|x\|_2^2"#).passed)
    #expect(try !Self.outcome(check, #"n m^2 \geq \|x\|_2^2"#).passed)
    // true, but weaker than what is known
    #expect(try !Self.outcome(check, #"n m^2 \leq 2 \|x\|_2^2"#).passed)
    let idle = try Self.outcome(.inequality(), #"m \leq m"#)
    #expect(
      idle.detail.hasSuffix(
        "two sides are equal on every draw, so that it says less than it seems to"))
  }

  @Test func `is a limit, by extrapolation`() throws {
    let tex = #"\lim_{h \to 0} \frac{(w + h)^2 - w^2}{h} = 2 w"#
    #expect(try Self.outcome(.limit(), tex).passed)
    #expect(try !Self.outcome(.limit(), tex.replacing("2 w", with: "3 w")).passed)
    #expect(try Self.outcome(.limit(), "w = w").detail.hasSuffix("there is no limit in it"))
  }

  @Test func `that the guide does not have is told`() throws {
    var sheet = Worksheet()
    Formulas(checks: ["gone": .identity()]).check([], into: &sheet)
    #expect(sheet.checks.first?.passed == false)
    #expect(sheet.checks.first?.detail == "the guide displays no formula of this name")
  }

  @Test func `in which nothing can be evaluated is recorded with its reason, and is no check`() {
    var sheet = Worksheet()
    Formulas(checks: ["set": .statement("it names a set")])
      .check([PackFormula(name: "set", tex: #"x \in \R^n"#, line: 1)], into: &sheet)
    #expect(sheet.checks.isEmpty)
    #expect(sheet.formulas.map { $0.how } == ["it names a set"])
    #expect(sheet.formulas.allSatisfy { !$0.isChecked })
  }

  @Test func `with a side that is no number never passes, whatever the other sides say`() throws {
    let symbols: FormulaSymbols = ["z": .value { _ in Double.nan }]
    #expect(try !Self.outcome(.agrees(where: symbols), "z = w = w").passed)
    #expect(try !Self.outcome(.agrees(where: symbols), "w = w = z, w = w").passed)
    #expect(try !Self.outcome(.inequality(where: symbols), "z \\leq w \\leq w + 1").passed)
    // at 0 a length has no slope
    let flat: FormulaSymbols = ["u": .value { _ in Vector(repeating: 0, count: 2) }]
    #expect(try !Self.outcome(.minimum(where: flat), #"u = \arg\min_b \|b\|"#).passed)
  }

  @Test func `that differs by rounding alone is no order`() throws {
    let tex = #"\|x\|_2 \leq \sqrt{\sum_{i=1}^{n} x_i x_i} \cdot \frac{3}{10} \cdot \frac{10}{3}"#
    #expect(try !Self.outcome(.inequality(), tex).passed)
  }

  @Test func `is drawn the same in every run`() throws {
    let tex = #"L(w) = \sum_{i=1}^{n} (x_i + w)^2"#
    #expect(try Self.outcome(.agrees(), tex) == Self.outcome(.agrees(), tex))
  }
}
