import TeXMath
import Testing

/// Formulas with the values of their symbols.
enum Sample {
  static let matrix = Value.matrix(
    Value.Matrix(rows: 2, columns: 2, elements: [2, 1, 1, 3].map { Dual($0) }))

  static let scope = Scope([
    "x": .value(.vector([1, 2, 3])), "y": .value(.vector([2, 3, 5])),
    "v": .value(.vector([1, -2])),
    "n": .value(.number(3)), "w": .value(.number(0.5)), "b": .value(.number(-1)),
    "p": .value(.number(3)), "A": .value(matrix), "I": .value(identity),
    "π": .value(.number(.pi)), "e": .value(.number(2.718281828459045)),
    "w_{new}": .value(.number(7)), "bold:x": .value(.number(11)),
    "(∂L)/(∂w)": .value(.number(13)), "bar(x)": .value(.number(2)),
    "i": .index(2, count: 3), "j": .index(1, count: 3),
    "f": .function { arguments throws(Scope.Refusal) in
      guard arguments.count == 1, let number = arguments[0].numbers.first else {
        throw Scope.Refusal("it takes one number")
      }
      return .number(2 * number)
    },
    "X": .outcomes([1, 2, 3, 6].map { Value.number($0) }),
    "C": .value(.list([.list([.number(1), .number(3)]), .list([.number(2)])])),
    "q": .value(.list([.vector([1, 2]), .vector([3, 4])])),
  ])

  static let identity = Value.matrix(
    Value.Matrix(rows: 2, columns: 2, elements: [1, 0, 0, 1].map { Dual($0) }))

  static func value(_ tex: String) throws -> Value { try scope.value(of: Formula(tex).root) }

  /// Whether two lists of numbers agree to 1e-14 of their size.
  static func agree(_ a: [Double], _ b: [Double]) -> Bool {
    a.count == b.count
      && zip(a, b).allSatisfy { ($0 - $1).magnitude <= 1e-14 * max(1, $1.magnitude) }
  }
}

@Suite struct `A formula is worth` {
  static let values: [(tex: String, numbers: [Double])] = [
    // numbers, products, powers
    ("2 + 3 \\cdot 4", [14]), ("-2^2", [-4]), ("(-2)^2", [4]), ("2 \\cdot -w", [-1]),
    ("2 (w + b)", [-1]), ("w (b)", [-0.5]), ("\\frac{1}{2} w b", [-0.25]), ("1 / 4", [0.25]),
    ("2^{-1}", [0.5]), ("4^{1/2}", [2]), ("8^{\\frac{1}{3}}", [2]), ("\\sqrt{w + 3.5}", [2]),
    ("\\sqrt[3]{-8}", [-2]), ("|b|", [1]), ("\\left| w b \\right|", [0.5]),
    ("\\lfloor 2.7 \\rfloor + \\lceil 2.1 \\rceil", [5]), ("n!", [6]), ("\\binom{5}{2}", [10]),
    ("\\binom{3}{4}", [0]), ("0!", [1]), ("- - w", [0.5]),
    // names: declared as a whole, of another alphabet, with an accent
    ("w_{\\text{new}}^2", [49]), ("w_\\mathrm{new} + w", [7.5]), ("\\mathbf{x} - 1", [10]),
    ("\\frac{\\partial L}{\\partial w} + 1", [14]), ("\\bar{x}", [2]),
    // elements
    ("x_1 + y_n", [6]), ("x_{n-1}", [2]), ("x_i", [2]), ("A_{12} + A_{2,2}", [4]), ("q_{21}", [3]),
    ("(A^{-1})_{11}", [0.6]),
    // vectors and matrices
    ("x \\cdot y", [23]), ("x^\\top y", [23]), ("x^T x", [14]), ("\\langle x, y \\rangle", [23]),
    ("v v^\\top", [1, -2, -2, 4]), ("v^\\top A v", [10]), ("A v", [0, -5]), ("v^T A", [0, -5]),
    ("A^{-1} v", [1, -1]), ("A^2", [5, 5, 5, 10]), ("A A^{-1}", [1, 0, 0, 1]),
    ("A^{-\\top}", [0.6, -0.2, -0.2, 0.4]), ("A - 2 I", [0, 1, 1, 1]), ("x \\odot y", [2, 6, 15]),
    ("\\det(A)", [5]), ("\\det A", [5]), ("|A|", [5]), ("\\operatorname{tr}(A)", [5]),
    ("\\operatorname{diag}(v)", [1, 0, 0, -2]),
    ("\\begin{bmatrix} 1 & 2 \\\\ 3 & 4 \\end{bmatrix} v", [-3, -5]),
    ("\\begin{pmatrix} 1 \\\\ 2 \\end{pmatrix}", [1, 2]), ("(w, b, 3)", [0.5, -1, 3]),
    ("(1, 0, 0) \\times x", [0, -3, 2]),
    // norms
    ("\\|x\\|", [3.7416573867739413]), ("\\lVert x \\rVert_2^2", [14]), ("\\|x\\|_1", [6]),
    ("\\|x\\|_\\infty", [3]), ("\\|x\\|_p", [3.3019272488946263]), ("\\|v\\|_0", [2]),
    ("\\|A\\|_F^2", [15]), ("\\|A\\|_1", [4]), ("\\|A\\|_\\infty", [4]),
    ("\\|A\\|_2", [3.618033988749895]),
    // sums over indices, sets, conditions
    ("\\frac{1}{n} \\sum_{i=1}^{n} \\left( y_i - (w x_i + b) \\right)^2", [11.833333333333334]),
    ("\\sum_{i=1}^{n} x_i + 1", [7]), ("\\sum_i x_i y_i", [23]), ("\\sum_{j \\neq i} x_j", [4]),
    ("\\sum_{k \\in C_1} x_k", [4]), ("\\sum_{i, j} x_i y_j", [60]),
    ("\\sum_{i=1}^{n} \\sum_{j=1}^{i} x_i x_j", [25]), ("\\sum_{i > j} x_i", [5]),
    ("\\sum_{1 \\le k < l \\le n} x_k x_l", [11]), ("\\sum_{i \\,:\\, x_i > 1} x_i", [5]),
    ("\\sum_{\\substack{i \\\\ i \\ne 2}} x_i", [4]), ("\\prod_{i=1}^{n} y_i", [30]),
    ("\\sum_{i=1}^{0} i", [0]), ("\\prod_{i=2}^{1} i", [1]), ("|C_1|", [2]),
    // dots
    ("x_1 + x_2 + \\dots + x_n", [6]), ("x_1 x_2 \\cdots x_n", [6]),
    ("x_1 y_1 + \\dots + x_n y_n", [23]), ("(x_1, \\dots, x_n)", [1, 2, 3]),
    ("\\begin{bmatrix} y_1 \\\\ \\vdots \\\\ y_n \\end{bmatrix}", [2, 3, 5]),
    ("\\max(x_1, \\dots, x_n)", [3]), ("1^2 + 2^2 + \\dots + 10^2", [385]),
    // extrema
    ("\\max(0, 1 - w)", [0.5]), ("\\min\\{w, b\\}", [-1]), ("\\max_i y_i", [5]),
    ("\\arg\\min_i (x_i - 2)^2", [2]), ("\\operatorname*{arg\\,max}_{j} \\; x_j y_j", [3]),
    ("\\min_{i \\in \\{1, 3\\}} y_i", [2]), ("\\underset{i}{\\arg\\max}\\, -y_i", [1]),
    // functions
    ("\\exp(0) + \\log e", [2]), ("\\log_2 8", [3]), ("\\ln e^3", [3]),
    ("\\sin^2 w + \\cos^2 w", [1]),
    ("\\log 2 w", [0]), ("f(3) + 2 f(1)^2", [14]), ("f(w) b", [-1]), ("\\tanh(0)", [0]),
    ("\\operatorname{sign}(b)", [-1]), ("-x_1 \\log w", [0.6931471805599453]),
    // cases and indicators
    ("\\begin{cases} w & \\text{if } w > 0 \\\\ -w & \\text{otherwise} \\end{cases}", [0.5]),
    ("\\begin{cases} 1, & b \\geq 0, \\\\ 0, & b < 0. \\end{cases}", [0]),
    ("\\mathbb{1}[w > 0] + \\mathbb{I}(b > 0)", [1]), ("\\mathbb{1}_{w < 1}", [1]),
    ("\\begin{cases} 1 & \\text{if $i = 2$ and $j = 1$} \\\\ 0 & \\text{else} \\end{cases}", [1]),
    // expectation
    ("\\mathbb{E}[X]", [3]), ("\\mathbb{E}[X^2] - \\mathbb{E}[X]^2", [3.5]),
    ("\\operatorname{Var}(X)", [3.5]), ("\\operatorname{Cov}(X, 2 X)", [7]),
    ("\\mathbb{E}[(X - \\mathbb{E}[X])^2]", [3.5]),
    // calculus
    ("\\frac{d}{dw} w^3", [0.75]),
    ("\\frac{\\partial}{\\partial w} \\sin(w b)", [-0.8775825618903728]),
  ]

  @Test func `what arithmetic says`() throws {
    for (tex, expected) in Self.values {
      let value = try Sample.value(tex)
      #expect(Sample.agree(value.numbers, expected), "\(tex) is \(value.numbers)")
    }
  }
  @Test(
    arguments: [
      ("\\int_0^1 t^2 \\, dt", 1.0 / 3), ("\\int_0^\\infty e^{-t^2} \\, dt", 0.886226925452758),
      ("\\int_0^1 \\frac{1}{\\sqrt{t}} \\, \\mathrm{d}t", 2),
      ("\\int_{-\\infty}^{\\infty} \\frac{1}{\\sqrt{2 \\pi}} e^{-t^2/2} \\, dt", 1),
      ("\\int_1^0 t \\, dt", -0.5), ("\\int_0^1 t + 1 \\, dt", 1.5),
      ("\\int_0^1 \\int_0^t s \\, ds \\, dt", 1.0 / 6), ("\\int_{-\\infty}^0 e^t dt", 1),
      ("2 \\int_0^{\\pi} \\sin t \\, dt + 1", 5),
    ] as [(String, Double)])
  func `the integral to twelve digits`(tex: String, expected: Double) throws {
    let value = try #require(try Sample.value(tex).numbers.first)
    #expect((value - expected).magnitude < 1e-12, "\(tex) is \(value)")
  }

  @Test(
    arguments: [
      ("\\lim_{h \\to 0} \\frac{\\sin h}{h}", 1.0),
      ("\\lim_{h \\to 0} \\frac{(w+h)^2 - w^2}{h}", 1),
      ("\\lim_{m \\to \\infty} (1 + \\frac{1}{m})^m", 2.718281828459045),
      ("\\lim_{h \\to 0^+} h \\log h", 0), ("\\lim_{m \\to \\infty} \\frac{3 m + 1}{m - 5}", 3),
    ] as [(String, Double)])
  func `the limit to the accuracy that is asked of limits`(tex: String, expected: Double) throws {
    let value = try #require(try Sample.value(tex).numbers.first)
    #expect((value - expected).magnitude < 1e-6, "\(tex) is \(value)")
  }
}

@Suite struct `A formula has no value` {
  @Test(arguments: [
    ("q + z", "the symbol z is not declared: say what it stands for"),
    ("x_{new}", "new cannot be an index: it must be a whole number"),
    ("\\mathbf{w}", "the symbol w is not declared: say what it stands for"),
    ("x y", "two vectors side by side are no product: write \\cdot, \\odot or a transpose"),
    ("1/2 w", "a/bc may be read in two ways: write \\frac or parentheses"),
    ("\\sum x", "the range of x is not said: write it as \\sum_{x=1}^{n}, or declare the index"),
    (
      "\\sum_k x_k", "the range of k is not said: write it as \\sum_{k=1}^{n}, or declare the index"
    ),
    ("x + w", "a sum is not defined for a vector of 3 and a number"),
    ("x \\cdot v", "a dot product is not defined for a vector of 3 and a vector of 2"),
    ("A x", "a product is not defined for a matrix of 2 × 2 and a vector of 3"),
    ("x_4", "the index 4 is outside of 1 to 3"), ("x_0", "the index 0 is outside of 1 to 3"),
    ("x_w", "w cannot be an index: it must be a whole number"),
    ("\\frac{1}{x}", "a quotient is not defined for a number and a vector of 3"),
    ("(A - A)^{-1}", "the matrix is singular"), ("f x", "f needs its argument in parentheses"),
    ("f(w, b)", "f: it takes one number"), ("w +", "+ has no value"),
    ("\\pm w", "± has no value"), ("\\sin^{-1} w", "sin with a negative exponent has no value"),
    ("x^2", "a power of a vector of 3 has no value"),
    ("X + 1", "a random variable outside of an expectation has no value"),
    ("x_1 + \\dots + y_n", "dots between items of different form has no value"),
    ("x_1 + x_3 + \\dots + x_n", "dots after items that do not continue has no value"),
    ("\\lim_{h \\to 0} \\frac{1}{h}", "the limit does not settle"),
    (
      "\\int t \\, dt",
      "the range of the integral is not said: write it as \\sum_{the integral=1}^{n}, or declare the index"
    ),
    ("\\begin{cases} 1 & w < 0 \\end{cases}", "a point that no case covers, has no value"),
    ("\\sum_{i=1}^{10000000} i", "the formula needs too many steps"),
    ("", "there is nothing to evaluate"),
  ])
  func `and says why`(tex: String, message: String) throws {
    let formula = try Formula(tex)
    do throws(EvaluationError) {
      let value = try Sample.scope.value(of: formula.root)
      Issue.record("\(tex) is \(value.numbers)")
    } catch {
      #expect(error.message == message, "\(tex)")
    }
  }
}
