import Foundation
import LiveKit
import MathCore
import Testing

@Suite struct `Whatever is typed, the answer is a value or one refusal` {
  static let answers = [
    "-2/n*x*(y-w*x-b)", "\\frac{1}{n} \\left( w_{old} x + b \\right)^{2}", "e^{-\\theta x} + |x|",
    "[[1, 2], [3, 4]]", "\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}", "w = (1/2, −3e-2, √2)",
    "\\sqrt[3]{x} \\cdot \\lvert x - \\lvert y\\rvert\\rvert", "max(x, sin^2 2x, x₁²⁻¹)",
    "1 2; 3 -4\n",
  ]

  static let tokens = [
    "{", "}", "[", "]", "(", ")", "<", ">", "|", "&", "\\\\", "_", "^", "*", "**", "/", "+", "-",
    "−", "·", "=", ",", ";", "\n", " ", "x", "w_old", "w_", "1", ".", "2e", "e-", "1e99", "0",
    "\\frac", "\\sqrt", "\\sqrt[", "\\left|", "\\right|", "\\left", "\\lvert", "\\text", "sin",
    "sin^", "max", "max(", "\\theta", "θ", "²", "⁻", "₁", "√", "π", "pi", "\\begin{pmatrix}",
    "\\end{pmatrix}", "\\", "~", "\u{0}", "é", "\u{301}", "frac", "tan", "ln", "abs",
  ]

  static let shapes: [AnswerShape] = [
    .number, .vector(3), .matrix(rows: 2, columns: 2), .vector(0),
  ]

  /// Reads a text in every way, and says whether what comes out is what it should be.
  static func holds(_ text: [UInt8]) -> Bool {
    for shape in shapes {
      do throws(AnswerError) {
        let numbers = try AnswerText.numbers(text, shape: shape)
        if numbers.count != shape.count || !numbers.allSatisfy({ $0.isFinite }) { return false }
      } catch {
        if error.position < 0 || error.position > text.count { return false }
      }
    }
    do throws(AnswerError) {
      let formula = try AnswerExpression(text, variables: ["x", "w_old", "theta", "x_1"])
      for point in [[0.5, -2, 3, 0], [0, 0, 0, 0], [.infinity, .nan, -1e308, 1e308]] {
        let value = formula.value(at: point)
        if value.isNaN, value.bitPattern != Double.nan.bitPattern { return false }
      }
    } catch {
      return error.position >= 0 && error.position <= text.count
    }
    return true
  }

  /// Runs on a thread with a stack of 64 KiB, as a page has it.
  static func onSmallStack(_ body: @escaping @Sendable () -> [[UInt8]]) async -> [[UInt8]] {
    await withCheckedContinuation { continuation in
      let thread = Thread { continuation.resume(returning: body()) }
      thread.stackSize = 64 << 10
      thread.start()
    }
  }

  @Test func `random bytes`() async {
    let failed = await Self.onSmallStack {
      var random = Generator(seed: 1)
      var failed: [[UInt8]] = []
      for _ in 0..<20_000 {
        let mask: UInt8 = random.uniform() < 0.5 ? 0xFF : 0x7F
        let text = (0..<random.index(below: 40)).map { _ in
          UInt8(truncatingIfNeeded: random.next()) & mask
        }
        if !Self.holds(text) { failed.append(text) }
      }
      return failed
    }
    #expect(failed.isEmpty)
  }

  @Test func `random tokens`() async {
    let failed = await Self.onSmallStack {
      var random = Generator(seed: 2)
      var failed: [[UInt8]] = []
      for _ in 0..<40_000 {
        var text: [UInt8] = []
        for _ in 0...random.index(below: 16) {
          text += Array(Self.tokens[random.index(below: Self.tokens.count)].utf8)
        }
        if !Self.holds(text) { failed.append(text) }
      }
      return failed
    }
    #expect(failed.isEmpty)
  }

  @Test func `answers with a part removed, doubled, moved or cut off`() async {
    let failed = await Self.onSmallStack {
      var random = Generator(seed: 3)
      var failed: [[UInt8]] = []
      for round in 0..<20_000 {
        var text = Array(Self.answers[round % Self.answers.count].utf8)
        for _ in 0...random.index(below: 4) {
          let at = random.index(below: text.count)
          let end = min(text.count, at + 1 + random.index(below: 6))
          let part = Array(text[at..<end])
          switch random.index(below: 4) {
          case 0: text.removeSubrange(at..<end)
          case 1: text.insert(contentsOf: part, at: at)
          case 2: text += part
          default: text.removeSubrange(end...)
          }
          if text.isEmpty { text = [0x78] }
        }
        if !Self.holds(text) { failed.append(text) }
      }
      return failed
    }
    #expect(failed.isEmpty)
  }

  @Test(arguments: [
    ("(", ")"), ("[", "]"), ("{", "}"), ("<", ">"), ("(", ""), ("|", "|"), ("|", ""), ("-", ""),
    ("1-(", ")"), ("1+2*(", ")"), ("1+2*x^(", ")"), ("1+2*x^-sin(", ")"), ("x^", ""), ("sin ", ""),
    ("sin^2 ", ""), ("\\sqrt", ""), ("\\sqrt[", "]{x}"), ("\\frac{1}{", "}"), ("\\frac{", "}{1}"),
    ("max(1,", ")"), ("\\lvert ", "\\rvert "), ("x^{", "}"), ("[1,", "]"), ("w_{", "}"),
    ("1,", ""), ("1;", ""), ("1 ", ""), ("1+", ""), ("x", ""), ("²", ""), ("9", ""), ("e", ""),
    ("1*-", ""), ("1^-", ""), ("\\frac", ""), ("\\begin{pmatrix}", "\\end{pmatrix}"),
  ])
  func `each construct within itself`(open: String, close: String) async {
    let failed = await Self.onSmallStack {
      [1, 10, 30, 63, 64, 65, 200, 1_000, 3_999, 10_000].compactMap { depth in
        let text =
          String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
        return Self.holds(Array(text.utf8)) ? nil : Array(text.utf8)
      }
    }
    #expect(failed.isEmpty)
  }
}
