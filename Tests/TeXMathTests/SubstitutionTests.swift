import TeXMath
import Testing

/// Five numbers in two groups, a step of gradient descent, a matrix with a vector.
enum Numbers {
  static let scope = Scope([
    "w_{new}": .value(.number(23.0 / 15)), "w_{old}": .value(.number(0)),
    "η": .value(.number(0.1)), "(∂L)/(∂w)": .value(.number(-46.0 / 3)),
    "(∂L)/(∂b)": .value(.number(-20.0 / 3)), "L(w,b)": .value(.number(38.0 / 3)),
    "n": .value(.number(3)), "x": .value(.vector([1, 2, 3])), "y": .value(.vector([2, 3, 5])),
    "w": .value(.number(-1.5)), "b": .value(.number(0)), "z": .value(.number(2.5e-12)),
    "q": .value(.vector([1, 2, 3, 4, 5, 6])), "u": .value(.vector([-1, 2.0 / 3])),
    "A": .value(
      .matrix(Value.Matrix(rows: 2, columns: 2, elements: [2, 1, 1, 2].map { Dual($0) }))),
    "p": .value(.list([1, 2, 4, 8, 10].map { .vector([$0]) })),
    "c": .value(.list([.vector([1]), .vector([6])])),
    "l": .value(.list([1, 2, 2, 2, 2].map { .number($0) })), "J": .value(.number(25)),
    "n_{j}": .value(.number(4)), "m": .value(.number(5)),
    "i": .index(1, count: 5), "j": .index(2, count: 2), "k": .index(1, count: 40),
    "f": .function { arguments throws(Scope.Refusal) in arguments[0] },
    "t": .value(.vector([Double](repeating: 1, count: 40))),
  ])

  static func text(_ tex: String, digits: Int = 4) throws -> String {
    try Formula(tex).substituting(scope, digits: digits).text
  }
}

@Suite struct `Values in place of symbols` {
  static let texts: [(tex: String, text: String)] = [
    // a product dot between a number and a factor, parentheses around a negative number
    (#"w_{\text{old}} - \eta \, \frac{\partial L}{\partial w}"#, "0 − 0.1 ⋅ (−15.33)"),
    ("2 w", "2 ⋅ (−1.5)"), ("w z", "−1.5 ⋅ 2.5 ⋅ 10⁻¹²"), ("w (n + 1)", "−1.5 ⋅ (3 + 1)"),
    ("n w + w n", "3 ⋅ (−1.5) + (−1.5) ⋅ 3"), ("-w", "−(−1.5)"), ("v x_2", "v ⋅ 2"),
    ("x_n y_1", "3 ⋅ 2"), (#"\frac{w}{n} z"#, "((−1.5)/3) ⋅ 2.5 ⋅ 10⁻¹²"),
    (#"\sqrt{n n}"#, "√(3 ⋅ 3)"), (#"\log n"#, "log 3"), ("f(w)", "f(−1.5)"),
    // powers, factorials
    (#"w^2 - w_{\text{new}}^2"#, "(−1.5)² − 1.533²"), ("z^n", "(2.5 ⋅ 10⁻¹²)³"), ("w!", "(−1.5)!"),
    // vectors, matrices, lists
    ("A u", "(2 1; 1 2)(−1; 0.6667)"), ("n u", "3 ⋅ (−1; 0.6667)"),
    ("u^T A u", "(−1; 0.6667)ᵀ(2 1; 1 2)(−1; 0.6667)"), (#"\lVert u \rVert_2"#, "‖(−1; 0.6667)‖₂"),
    ("q", "(1 2 3 4 5 6)ᵀ"), ("l", "(1, 2, 2, 2, 2)"), ("c_{l_2}", "6"),
    // a symbol of its own is none of ours
    (#"\hat{w} + w_{\text{min}} + \bar{x}"#, "ŵ + w_min + x̄"),
    (#"\frac{\partial J}{\partial n}"#, "∂J/∂n"), (#"\mathbf{w} + w"#, "w + (−1.5)"),
    // sums that are written out
    (#"\sum_{i=1}^{n} x_i y_i"#, "1 ⋅ 2 + 2 ⋅ 3 + 3 ⋅ 5"),
    (
      #"-\frac{2}{n} \sum_{i=1}^{n} x_i (y_i - (w x_i + b))"#,
      "−(2/3)(1 ⋅ (2 − (−1.5 ⋅ 1 + 0)) + 2 ⋅ (3 − (−1.5 ⋅ 2 + 0)) + 3 ⋅ (5 − (−1.5 ⋅ 3 + 0)))"
    ),
    (
      #"J - \sum_{i=1}^{n} w x_i + b"#, "25 − (−1.5 ⋅ 1 + (−1.5) ⋅ 2 + (−1.5) ⋅ 3) + 0"
    ),
    (
      #"\sum_{i=1}^{m} \lVert p_i - c_{l_i} \rVert_2^2"#,
      "‖1 − 1‖₂² + ‖2 − 6‖₂² + ‖4 − 6‖₂² + ‖8 − 6‖₂² + ‖10 − 6‖₂²"
    ),
    (#"\frac{1}{n_j} \sum_{i \,:\, l_i = j} p_i"#, "(1/4)(2 + 4 + 8 + 10)"),
    (#"\sum_{i \,:\, l_i = 1} p_i"#, "1"),
    (#"\frac{1}{n} \sum_{i \,:\, l_i = 1} p_i"#, "(1/3) ⋅ 1"),
    (#"\sum_{i \,:\, l_i = 3} p_i"#, "0"),
    (#"\sum_{i=1}^{2} -x_i"#, "−1 + (−2)"),
    // what an operator binds has no value in its term, and has one after it
    (#"\sum_{k=1}^{40} w \, t_k + w"#, "Σₖ₌₁⁴⁰ (−1.5) ⋅ tₖ + (−1.5)"),
    (#"\min_{i} x_i w + i"#, "minᵢ xᵢ ⋅ (−1.5) + 1"),
    (#"\int_0^n w x \, dx"#, "∫₀³ (−1.5) ⋅ x dx"), (#"\prod_{i=1}^{n} x_i"#, "Πᵢ₌₁³ xᵢ"),
    (#"\begin{aligned} a &= w + n \\ &= 2 n \end{aligned}"#, "a = −1.5 + 3 = 2 ⋅ 3"),
  ]

  @Test(arguments: texts) func `give the formula in numbers`(tex: String, text: String) throws {
    #expect(try Numbers.text(tex) == text)
  }

  @Test func `give a formula of the same value`() throws {
    for (tex, _) in Self.texts {
      let formula = try Formula(tex)
      guard let value = try? Numbers.scope.value(of: formula.root) else { continue }
      let written = formula.substituting(Numbers.scope, digits: 17)
      // only what is bound by an operator or declared as a function is left
      let other = try Numbers.scope.value(of: written.root)
      #expect(Sample.agree(other.numbers, value.numbers), "\(tex): \(written.text)")
    }
  }

  @Test func `keep the numbers of digits that they are asked for`() throws {
    let values: [(value: Double, texts: [String])] = [
      (0, ["0", "0", "0"]), (0.1, ["0.1", "0.1", "0.1"]),
      (-46 / 3.0, ["−15", "−15.33", "−15.333333"]),
      (1.5000001, ["1.5", "1.500", "1.5000001"]), (9.9999, ["10", "10.00", "9.9999"]),
      (12345.678, ["12346", "12346", "12345.678"]), (1e20, Array(repeating: "1 ⋅ 10²⁰", count: 3)),
      (0.00001234, ["1.2 ⋅ 10⁻⁵", "1.234 ⋅ 10⁻⁵", "1.234 ⋅ 10⁻⁵"]),
      (0.00012, Array(repeating: "0.00012", count: 3)),
      (123456789012, Array(repeating: "123456789012", count: 3)),
      (1.7976931348623157e308, ["1.8 ⋅ 10³⁰⁸", "1.798 ⋅ 10³⁰⁸", "1.7976931 ⋅ 10³⁰⁸"]),
      (.leastNonzeroMagnitude, ["4.9 ⋅ 10⁻³²⁴", "4.941 ⋅ 10⁻³²⁴", "4.9406565 ⋅ 10⁻³²⁴"]),
    ]
    for (value, texts) in values {
      let scope = Scope(["w": .value(.number(value))])
      let found = try [2, 4, 8].map { try Formula("w").substituting(scope, digits: $0).text }
      #expect(found == texts, "\(value)")
    }
  }

  @Test func `leave a symbol whose value is no number`() throws {
    let scope = Scope(["w": .value(.number(.nan)), "v": .value(.vector([1, .infinity]))])
    #expect(try Formula("w + v").substituting(scope).text == "w + v")
  }

  @Test func `are spoken and drawn like any formula`() throws {
    let formula = try Formula(#"w_{\text{old}} - \eta \frac{\partial L}{\partial w}"#)
      .substituting(Numbers.scope)
    #expect(
      formula.speech == "0 minus 0.1 times the quantity negative 15.33, end quantity")
    #expect(
      formula.mathML(display: false)
        == (try Formula("0 - 0.1 \\cdot (-15.33)").mathML(display: false)))
  }
}

@Suite struct `A formula that is worked` {
  static let texts: [(tex: String, text: String, written: String)] = [
    (
      #"w_{\text{new}} = w_{\text{old}} - \eta \, \frac{\partial L}{\partial w}"#,
      "w_new = 0 − 0.1 ⋅ (−15.33) ≈ 1.533",
      #"w_{\text{new}} = 0 - 0.1 \cdot (-15.33) \approx 1.533"#
    ),
    (
      #"c_j = \frac{1}{n_j} \sum_{i \,:\, l_i = j} p_i"#, "c₂ = (1/4)(2 + 4 + 8 + 10) = 6",
      #"c_{2} = \frac{1}{4} \left( 2 + 4 + 8 + 10 \right) = 6"#
    ),
    ("w = w_{\\text{old}}", "w = 0", "w = 0"),
    (
      "A u = n u", "(2 1; 1 2)(−1; 0.6667) = 3 ⋅ (−1; 0.6667)",
      #"\begin{pmatrix} 2 & 1 \\ 1 & 2 \end{pmatrix} \begin{pmatrix} -1 \\ 0.6667 \end{pmatrix} = 3 \cdot \begin{pmatrix} -1 \\ 0.6667 \end{pmatrix}"#
    ),
    (
      #"n = 3, \quad b = \eta - \eta"#, "n = 3, b = 0.1 − 0.1 = 0",
      #"n = 3 , \quad b = 0.1 - 0.1 = 0"#
    ),
  ]

  @Test(arguments: texts)
  func `shows its numbers and what comes out`(tex: String, text: String, written: String) throws {
    let worked = try Formula(tex).worked(in: Numbers.scope.assuming("j", to: .number(2)))
    #expect(worked.text == text)
    #expect(worked.tex == written)
  }

  @Test func `needs a formula that says something`() {
    #expect(throws: EvaluationError.self) { try Formula("").worked(in: Numbers.scope) }
  }
}

@Suite struct `The TeX of a formula that nobody wrote` {
  @Test func `is read as the same formula`() throws {
    var differing: [String] = []
    for tex in FormulasOfBooks.all + `Values in place of symbols`.texts.map({ $0.tex }) {
      guard let formula = try? Formula(tex) else { continue }
      guard let again = try? Formula(formula.root.tex) else {
        differing.append("\(tex)\n  \(formula.root.tex): unreadable")
        continue
      }
      if again.text != formula.text || again.root.symbolName != formula.root.symbolName {
        differing.append("\(tex)\n  \(formula.root.tex)\n  \(formula.text)\n  \(again.text)")
      }
    }
    #expect(differing == [], "\(differing.joined(separator: "\n"))")
  }
}
