import LiveKit
import MathCore
import Testing

/// What is read of a text, or the error in one line.
private func numbers(_ text: String, _ shape: AnswerShape) -> Result<[Double], AnswerError> {
  do throws(AnswerError) {
    return .success(try AnswerText.numbers(Array(text.utf8), shape: shape))
  } catch {
    return .failure(error)
  }
}

/// Why a text is refused, without what was found.
private func refusal(_ text: String, _ shape: AnswerShape) -> AnswerError? {
  guard case .failure(let error) = numbers(text, shape) else { return nil }
  return AnswerError(error.reason, at: error.position)
}

/// What was read of a text that has another shape than asked.
private func found(_ text: String, _ shape: AnswerShape) -> AnswerShape? {
  guard case .failure(let error) = numbers(text, shape) else { return nil }
  return error.found
}

@Suite struct `A typed number` {
  @Test(
    arguments: [
      ("3", 3), ("-2.5", -2.5), ("+2.5", 2.5), ("−2.5", -2.5), (".5", 0.5), ("5.", 5),
      ("1/3", 1.0 / 3),
      ("-7/4", -1.75), ("1.5e-3", 0.0015), ("1.5E-3", 0.0015), ("1.5e+3", 1500), ("2e3", 2000),
      ("2×10^-3", 0.002), ("2*10^-3", 0.002), ("2·10⁻³", 0.002), ("2\\cdot 10^{-3}", 0.002),
      ("\\frac{1}{3}", 1.0 / 3), ("\\frac12", 0.5), ("\\dfrac{1}{2}", 0.5), ("\\tfrac12", 0.5),
      ("sqrt(2)", 1.4142135623730951), ("√2", 1.4142135623730951),
      ("\\sqrt{2}", 1.4142135623730951),
      ("2sqrt(2)/3", 2 * 1.4142135623730951 / 3), ("2√2/3", 2 * 1.4142135623730951 / 3),
      ("pi", 3.141592653589793), ("π", 3.141592653589793), ("\\pi", 3.141592653589793),
      ("2π", 6.283185307179586), ("e", 2.718281828459045), ("e^2", 7.38905609893065),
      ("w = 3", 3), ("w=3", 3), ("= 3", 3), ("\\hat{y}_1 = 3", 3), ("f'(2) = 3", 3), ("‖x‖ = 3", 3),
      ("∂L/∂w = -1/2", -0.5), ("|x| = 3", 3), ("  - 2.5 ", -2.5),
      (" 1 / 3 ", 1.0 / 3), ("\t3\n", 3), ("(3)", 3), ("[3]", 3), ("((1+2))/3", 1),
      ("2 pi", 6.283185307179586),
      ("|-3|", 3), ("ln(e)", 1), ("10\u{A0}/\u{2009}4", 2.5), ("6 ÷ 4", 1.5), ("1\n/2", 0.5),
      ("0", 0), ("-0.0", 0), ("1e-400", 0),
      ("123456789012345678901234567890", 123_456_789_012_345_677_877_719_597_056),
      ("0.1", 0.1), ("4.35", 4.35), ("0.000001", 0.000001),
      ("9007199254740993", 9_007_199_254_740_992),
      ("1e22", 1e22), ("8.41e21", 8.41e21),
      ("2.2250738585072014e-308", 2.2250738585072014e-308),
      ("9.5367431640625e-07", 9.5367431640625e-07), ("179769313486231.57", 179769313486231.57),
    ] as [(String, Double)])
  func `is read in every notation`(text: String, expected: Double) {
    #expect(numbers(text, .number) == .success([expected]))
  }

  @Test(
    arguments: [
      ("", .nothing, 0), ("  \n ", .nothing, 0), ("w =", .nothing, 3), ("50%", .notUnderstood, 2),
      ("1 000", .notUnderstood, 2), ("2,5", .decimalComma, 1), ("w = -12,75", .decimalComma, 7),
      ("1,234.5", .decimalComma, 1), ("1.2.3", .notUnderstood, 3), (".", .notUnderstood, 0),
      (".e5", .notUnderstood, 0), ("1/0", .divisionByZero, 1), ("3 + 2/(1-1)", .divisionByZero, 5),
      ("\\frac{1}{0}", .divisionByZero, 0), ("x", .unknownName, 0), ("2 + loss", .unknownName, 4),
      ("\\foo{1}", .unknownName, 0), ("∞", .notUnderstood, 0), ("inf", .unknownName, 0),
      ("nan", .unknownName, 0), ("0x10", .unknownName, 1), ("(1", .unbalancedBracket, 0),
      ("1)", .unbalancedBracket, 1), ("(1]", .unbalancedBracket, 2), ("|1", .unbalancedBracket, 0),
      ("1 < 2", .unbalancedBracket, 2), ("1e999", .notFinite, 0), ("2 + 1e999", .notFinite, 4),
      ("sqrt(-1)", .notFinite, 0), ("w = ln 0", .notFinite, 4), ("10^999", .notFinite, 0),
      ("1 +", .incomplete, 3), ("()", .incomplete, 1), ("\\frac{1}{}", .incomplete, 9),
      ("\\frac{1}", .incomplete, 8), ("sin", .incomplete, 3), ("max", .incomplete, 3),
      ("max 1", .notUnderstood, 4), ("*2", .notUnderstood, 0), ("2 3", .notUnderstood, 2),
      ("w = 1 = 2", .notUnderstood, 6), ("1 = 1", .notUnderstood, 2), ("$3$", .notUnderstood, 0),
      ("\u{0}1", .notUnderstood, 0), ("3 m", .unknownName, 2), ("log_2(8)", .unknownName, 0),
      ("1, 2, 3", .wrongCount, 0),
      ("(1; 2)", .wrongCount, 1),
      ("\\", .notUnderstood, 0), ("2\\", .notUnderstood, 1), ("sin^{-1} 1", .notUnderstood, 3),
    ] as [(String, AnswerError.Reason, Int)])
  func `is refused with its reason and its place`(
    text: String, reason: AnswerError.Reason, position: Int
  ) {
    #expect(refusal(text, .number) == AnswerError(reason, at: position))
  }

  @Test func `of fifteen digits is the nearest double, of more within nine units`() throws {
    var random = Generator(seed: 7)
    for round in 0..<2_000 {
      let isShort = round % 2 == 0
      let digits = random.next() % (isShort ? 1_000_000_000_000_000 : .max)
      let exponent = random.index(below: isShort ? 45 : 580) - (isShort ? 22 : 300)
      let text = "\(digits)e\(exponent)"
      let expected = try #require(Double(text))
      let typed = try numbers(text, .number).get()[0]
      #expect((typed - expected).magnitude <= (isShort ? 0 : 9 * expected.ulp), "\(text)")
    }
  }

  @Test func `has a limit of length and of nesting`() {
    let longest = String(repeating: "1", count: 1) + String(repeating: " ", count: 3999)
    #expect(numbers(longest, .number) == .success([1]))
    #expect(numbers(longest + " ", .number) == .failure(AnswerError(.tooLong, at: 4000)))
    for (open, close) in [("(", ")"), ("|", "|"), ("-", ""), ("1^", ""), ("sin ", ""), ("√", "")] {
      func nested(_ depth: Int) -> String {
        String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
      }
      let deepest = numbers(nested(64), .number)
      let tooDeep = numbers(nested(65), .number)
      #expect(throws: Never.self, "\(open)") { try deepest.get() }
      if case .failure(let error) = tooDeep {
        #expect(error.reason == .tooDeep, "\(open)")
      } else {
        Issue.record("65 times \(open) is read")
      }
    }
  }
}

@Suite struct `A typed vector` {
  @Test(arguments: [
    "(1, 2, 3)", "[1; 2; 3]", "1, 2, 3", "1 2 3", "{1,2,3}", "<1,2,3>", "1;2;3", "[1 2 3]",
    "⟨1, 2, 3⟩", "\\langle 1, 2, 3 \\rangle", "\\{1, 2, 3\\}", "\\left(1, 2, 3\\right)",
    "\\begin{pmatrix}1\\\\2\\\\3\\end{pmatrix}", "\\begin{bmatrix} 1 & 2 & 3 \\end{bmatrix}",
    "\\begin{matrix}1\\\\\n2\\\\\n3\\\\\n\\end{matrix}", "1\n2\n3\n", "1,\n2,\n3", "[[1, 2, 3]]",
    "[[1], [2], [3]]", "w = (1, 2, 3)", "\\nabla L = [1, 2, 3]", "(2/2, 1 + 1, √9)",
    "2/2 1 + 1 √9", "(5 - 4, 4 -2, 3)", "(1) (2) (3)", "1  2 \\, 3", "sin 0 + 1, |-2|, max(1,3)",
  ])
  func `is read in every notation`(text: String) {
    #expect(numbers(text, .vector(3)) == .success([1, 2, 3]))
  }

  @Test func `has its signs where spaces separate`() {
    #expect(numbers("1 -2 3", .vector(3)) == .success([1, -2, 3]))
    #expect(numbers("-1 −2 +3", .vector(3)) == .success([-1, -2, 3]))
    #expect(numbers("1 - 2 3", .vector(2)) == .success([-1, 3]))
    #expect(numbers("1-2 3", .vector(2)) == .success([-1, 3]))
    #expect(numbers("1 -2, 3", .vector(2)) == .success([-1, 3]))
  }

  @Test func `of one component is a number`() {
    for text in ["3", "(3)", "[[3]]"] { #expect(numbers(text, .vector(1)) == .success([3])) }
  }

  @Test(
    arguments: [
      ("(1, 2)", .wrongCount, 1),
      ("1 2 3 4", .wrongCount, 0),
      ("[1, 2; 3, 4]", .wrongShape, 1), ("1, 2; 3", .unequalRows, 7),
      ("1, 2,", .incomplete, 5), ("1,, 2", .notUnderstood, 2), ("(1, 2, 3", .unbalancedBracket, 0),
      ("1, x, 3", .unknownName, 3), ("1, 2/0, 3", .divisionByZero, 4),
      ("1, 2, 1e999", .notFinite, 6),
      ("1 2 ! 3", .notUnderstood, 4), ("[]", .incomplete, 1), ("1, 2 3, 4", .notUnderstood, 5),
    ] as [(String, AnswerError.Reason, Int)])
  func `is refused with its reason and its place`(
    text: String, reason: AnswerError.Reason, position: Int
  ) {
    #expect(refusal(text, .vector(3)) == AnswerError(reason, at: position))
  }
}

@Suite struct `A typed matrix` {
  @Test(arguments: [
    "[[1,2],[3,4]]", "1 2; 3 4", "[1, 2; 3, 4]", "1 2\n3 4", "1, 2\n3, 4\n",
    "\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}", "\\begin{bmatrix} 1 & 2 \\\\ 3 & 4 \\end{bmatrix}",
    "\\begin{matrix}1&2\\\\\n3&4\\\\\n\\end{matrix}", "A = [[1, 2],\n     [3, 4]]",
    "[[1 2]\n [3 4]]", "{{1, 2}, {3, 4}}", "((1, 2), (3, 4))", "(1, 2), (3, 4)", "[1 2], [3 4]",
    "[[1, 2], [3, 4],]", "(4 - 3) 2; 3 4", "(2 - 1), 2; 3, 4", "1 + 0, 2; 3, 4;",
    "2^0 √4; 6/2 (1+1)(2)",
  ])
  func `is read in every notation`(text: String) {
    #expect(numbers(text, .matrix(rows: 2, columns: 2)) == .success([1, 2, 3, 4]))
  }

  @Test func `of one column or of one row`() {
    #expect(numbers("[[1],[2]]", .matrix(rows: 2, columns: 1)) == .success([1, 2]))
    #expect(numbers("1; 2", .matrix(rows: 2, columns: 1)) == .success([1, 2]))
    #expect(numbers("[[1, 2]]", .matrix(rows: 1, columns: 2)) == .success([1, 2]))
    #expect(numbers("1 -2", .matrix(rows: 1, columns: 2)) == .success([1, -2]))
    #expect(numbers("7", .matrix(rows: 1, columns: 1)) == .success([7]))
  }

  @Test(
    arguments: [
      ("[1, 2, 3, 4]", .wrongShape, 1),
      ("1 2 3; 4 5 6", .wrongShape, 0),
      ("1 2; 3", .unequalRows, 6), ("[[1, 2], [3]]", .unequalRows, 11),
      ("[[1, 2], 3]", .notUnderstood, 9), ("[[1, 2], [3, 4]", .unbalancedBracket, 0),
      ("[[1, 2], [3, y]]", .unknownName, 13), ("1 2; 3 0/0", .divisionByZero, 8),
    ] as [(String, AnswerError.Reason, Int)])
  func `is refused with its reason and its place`(
    text: String, reason: AnswerError.Reason, position: Int
  ) {
    let asked = AnswerShape.matrix(rows: 2, columns: 2)
    #expect(refusal(text, asked) == AnswerError(reason, at: position))
  }
}

@Suite struct `The reason of a refusal` {
  @Test func `has the shape that was found where it is not the one asked`() {
    #expect(found("1 2", .vector(3)) == .vector(2))
    #expect(found("1, 2, 3", .number) == .vector(3))
    #expect(found("5", .vector(3)) == .vector(1))
    #expect(found("1 2; 3 4; 5 6", .matrix(rows: 2, columns: 3)) == .matrix(rows: 3, columns: 2))
    #expect(found("1, 2; 3, 4", .vector(4)) == .matrix(rows: 2, columns: 2))
    #expect(found("x", .number) == nil)
  }

  @Test(
    arguments: [
      (.nothing, "Nothing is typed: give an answer."),
      (.tooLong, "This is too long: write at most 4,000 bytes."),
      (.tooDeep, "This is nested too deep: use fewer brackets within each other."),
      (.notUnderstood, "This sign is not understood here: write for example 2*x + 1/3."),
      (.incomplete, "Something is missing here: a number, a name or a bracket."),
      (.unknownName, "This name is not known: use the names of the question."),
      (.unbalancedBracket, "This bracket has no partner: open and close each of them."),
      (.decimalComma, "A number has no comma: write a point, as in 2.5."),
      (.divisionByZero, "This divides by zero: the value does not exist."),
      (.notFinite, "This is no finite number: check the value."),
      (
        .wrongCount,
        "These are not as many numbers as asked: check how many there are."
      ),
      (
        .wrongShape,
        "This matrix does not have the shape asked: check its rows and columns."
      ),
      (
        .unequalRows,
        "The rows differ in length: give each row the same number of entries."
      ),
    ] as [(AnswerError.Reason, String)])
  func `says what is wrong and what to do`(reason: AnswerError.Reason, words: String) {
    #expect(AnswerError(reason, at: 0).words.description == words)
  }
}
