import Foundation
import TeXMath
import Testing

/// Random numbers from a seed, the same on every machine: SplitMix64.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite struct `Whatever is given to be read, the answer is a tree or one line` {
  static let formulas = [
    #"J(\theta) = -\frac{1}{m} \sum_{i=1}^{m} \left[ y^{(i)} \log h_\theta(x^{(i)}) \right]"#,
    #"\mathrm{KL}(q \| p) = \int q(z) \log \frac{q(z)}{p(z|x)} \, dz \geq 0"#,
    #"\begin{aligned} \hat{w} &= \arg\min_w \|Xw - y\|_2^2 + \lambda|w| \\ &= (X^\top X)^{-1} X^\top y \end{aligned}"#,
    #"f(x) = \begin{cases} 1, & \text{if $x > 0$} \\ 0, & \text{otherwise} \end{cases}"#,
    #"\left\{ x \in \mathbb{R}^n \middle| \underbrace{Ax}_{b} \leq \overset{!}{=} \sqrt[3]{2} \right."#,
    #"\newcommand{\n}[2][p]{\mathcal{N}_{#1}(#2)} \n{\mu} \not= \n[q]{\binom{n}{k}}"#,
    #"\textcolor[rgb]{1,0,0}{\begin{bmatrix} a & b \\ \hline c & \ddots \end{bmatrix}} \tag{1}"#,
    #"𝐱ᵀ₂ ∈ ℝⁿ \xrightarrow[n]{\hspace{2em}} x̂′ \verb|a| {\bf x} \over \text{\'e}"#,
  ]

  static let tokens = [
    "{", "}", "[", "]", "(", ")", "|", "||", "\\|", "&", "\\\\", "_", "^", "'", "$", "#", "#1", "~",
    "%", "\n", " ", "x", "1", ".", "-", "+", "=", "\\left", "\\right", "\\left(", "\\right)",
    "\\left.", "\\middle|", "\\frac", "\\sqrt", "\\sqrt[", "\\sum", "\\limits", "\\text{",
    "\\mathrm", "\\bf", "\\over", "\\choose", "\\begin{matrix}", "\\end{matrix}", "\\begin{array}{",
    "\\begin{cases}", "\\end{cases}", "\\def\\a", "\\a", "\\newcommand{\\b}[1]", "\\b", "\\norm",
    "\\big", "\\bigl(", "\\not", "\\substack{", "\\hspace", "\\color{red}", "\\tag{", "\\arg",
    "\\min", "\\operatorname*", "\\underbrace", "\\overset", "\\displaystyle", "\\verb", "\\char",
    "²", "₁", "′", "𝐱", "̂", "数", "\\", "\\hline", "\\[", "\\]", "\\(", "\\)", "\\begingroup",
    "\\endgroup", "\\let\\a", "\\genfrac", "\\boldmath", "\\unicode{x", "\\phantom", "\u{0}",
  ]

  /// Reads it, and says whether a tree stands within the TeX or a fault has its place there.
  static func holds(_ tex: String) -> Bool {
    let count = tex.unicodeScalars.count
    do throws(FormulaError) {
      let root = try Formula(tex).root
      return root.isNested(within: 0..<count)
    } catch {
      return (0...count).contains(error.position) && !error.description(in: tex).isEmpty
    }
  }

  /// Runs on a thread whose stack is small.
  static func onSmallStack(_ body: @escaping @Sendable () -> [String]) async -> [String] {
    await withCheckedContinuation { continuation in
      let thread = Thread { continuation.resume(returning: body()) }
      thread.stackSize = 512 << 10
      thread.start()
    }
  }

  @Test func `random characters`() async {
    let failed = await Self.onSmallStack {
      var random = SplitMix64(state: 1)
      var failed: [String] = []
      for _ in 0..<5_000 {
        let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
          UInt8.random(in: 0...255, using: &random)
        }
        let ascii = bytes.map { $0 & 0x7F }
        for tex in [String(decoding: bytes, as: UTF8.self), String(decoding: ascii, as: UTF8.self)]
        where !Self.holds(tex) { failed.append(tex) }
      }
      return failed
    }
    #expect(failed.isEmpty)
  }

  @Test func `random tokens of TeX`() async {
    let failed = await Self.onSmallStack {
      var random = SplitMix64(state: 2)
      var failed: [String] = []
      for _ in 0..<10_000 {
        var tex = ""
        for _ in 0..<Int.random(in: 1...24, using: &random) {
          tex += Self.tokens[Int.random(in: 0..<Self.tokens.count, using: &random)]
        }
        if !Self.holds(tex) { failed.append(tex) }
      }
      return failed
    }
    #expect(failed.isEmpty)
  }

  @Test func `formulas with a part removed, doubled, moved or cut off`() async {
    let failed = await Self.onSmallStack {
      var random = SplitMix64(state: 3)
      var failed: [String] = []
      for round in 0..<5_000 {
        var scalars = Array(Self.formulas[round % Self.formulas.count].unicodeScalars)
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          let at = Int.random(in: 0..<scalars.count, using: &random)
          let end = min(scalars.count, at + Int.random(in: 1...6, using: &random))
          let part = Array(scalars[at..<end])
          switch Int.random(in: 0..<4, using: &random) {
          case 0: scalars.removeSubrange(at..<end)
          case 1: scalars.insert(contentsOf: part, at: at)
          case 2: scalars += part
          default: scalars.removeSubrange(end...)
          }
          if scalars.isEmpty { scalars = ["x"] }
        }
        var tex = ""
        tex.unicodeScalars.append(contentsOf: scalars)
        if !Self.holds(tex) { failed.append(tex) }
      }
      return failed
    }
    #expect(failed.isEmpty)
  }

  /// What can stand within itself: what opens it and what closes it.
  static let nesting = [
    ("{", "}"), ("(", ")"), ("[", "]"), ("(", ""), ("|", "|"), ("|a+", "+b|"), ("\\|", "\\|"),
    ("||", "||"), ("\\left(", "\\right)"), ("\\left(", ""), ("\\big(", "\\big)"), ("x^{", "}"),
    ("x_", ""), ("x^", ""), ("\\sqrt{", "}"), ("\\sqrt", ""), ("\\sqrt[", "]{x}"),
    ("\\frac{", "}{2}"), ("\\frac1", ""), ("{1\\over", "}"), ("\\begin{matrix}", "\\end{matrix}"),
    ("\\begin{cases}a&", "\\end{cases}"), ("\\text{$", "$}"), ("\\text{", "}"), ("\\text{{", "}}"),
    ("\\text{\\textbf{", "}}"), ("\\hat", ""), ("\\hat{", "}"), ("\\overset{", "}{x}"),
    ("\\underbrace{", "}_{x}"), ("\\displaystyle", ""), ("\\color{red}", ""),
    ("\\textcolor{red}{", "}"), ("\\mathrm{", "}"), ("\\mathrm", ""), ("\\boxed{", "}"),
    ("\\substack{", "}"), ("\\norm{", "}"), ("\\vv{", "}"), ("\\operatorname{", "}"),
    ("\\mathop{", "}"), ("\\not", ""), ("\\begingroup", "\\endgroup"), ("\\bf", ""),
    ("\\big{", "}"),
    ("\\xrightarrow{", "}"), ("\\phantom{", "}"), ("\\tag{", "}"), ("\\def\\a{", "}"),
    ("\\mathrel{", "}"), ("\\genfrac{", "}{}{}{}{}{}"), ("\\pmod{", "}"), ("\\left{", "}"),
    ("\\text{\\(", "\\)}"), ("\\smash", ""), ("\\label", ""), ("\\limits", ""), ("\\middle", ""),
  ]

  @Test(arguments: nesting)
  func `each construct within itself`(open: String, close: String) async {
    let failed = await Self.onSmallStack {
      var failed: [String] = []
      for depth in [1, 20, 60, 64, 100, 10_000] {
        let tex =
          String(repeating: open, count: depth) + "x" + String(repeating: close, count: depth)
        if !Self.holds(tex) { failed.append("\(depth)") }
      }
      return failed
    }
    #expect(failed.isEmpty)
  }

  @Test(arguments: [
    "(x", "(x)", "x)", "[", "|x|", "|", "||", "|x", "||x||", "a|b,", "\\|x\\|", "x_1^2+", "{x}",
    "-",
    "+\\,", "\\,", "\\arg\\,", "\\arg\\min", "\\\\", "a\\\\", "'", "$", "\\text{$x$}", "\\R ", "1",
    "{a}", "数", "x̂", "²", "\\frac12", "%\n", "\\not=", "\\left(x\\right)", "\\mathrm{ab}",
  ])
  func `a hundred thousand characters are read in a moment`(part: String) async {
    let failed = await Self.onSmallStack {
      let times = 100_000 / part.unicodeScalars.count
      let tex = String(repeating: part, count: times)
      return Self.holds(tex) ? [] : [part]
    }
    #expect(failed.isEmpty)
  }
}
