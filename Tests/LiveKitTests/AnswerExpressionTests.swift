import Elementary
import LiveKit
import MathCore
import Testing
import TeXMath

/// The value of an expression in x = 0.7, y = −1.3, w = 2.1, b = 0.4, n = 3, theta = 1.7.
private func value(_ text: String) throws -> Double {
  let names: [StaticString] = ["x", "y", "w", "b", "n", "theta", "w_old", "x_i"]
  return try AnswerExpression(Array(text.utf8), variables: names)
    .value(at: [0.7, -1.3, 2.1, 0.4, 3, 1.7, 5.5, 6.25])
}

/// The reason and the place for which an expression in x, y and w_old is refused.
private func refusal(_ text: String) -> AnswerError? {
  do throws(AnswerError) {
    _ = try AnswerExpression(Array(text.utf8), variables: ["x", "y", "w_old"])
    return nil
  } catch {
    return error
  }
}

@Suite struct `A typed formula` {
  static let (x, y, w, b, n, theta) = (0.7, -1.3, 2.1, 0.4, 3.0, 1.7)

  /// Pairs of a text and its value, computed here.
  static let plain: [(String, Double)] = [
    ("2*x*(w*x-y)", 2 * x * (w * x - y)), ("-2/n*x*(y-w*x-b)", -2 / n * x * (y - w * x - b)),
    ("2x(wx+b-y)", 2 * x * (w * x + b - y)), ("2 x (w x + b - y)", 2 * x * (w * x + b - y)),
    ("x^2", pow(x, 2)), ("x**2", pow(x, 2)), ("x²", pow(x, 2)), ("x⁻¹", pow(x, -1)),
    ("x¹²", pow(x, 12)), ("2x²y", 2 * pow(x, 2) * y), ("-x^2", -pow(x, 2)), ("-x²", -pow(x, 2)),
    ("(-x)^2", pow(-x, 2)), ("2^3^2", 512), ("(2^3)^2", 64), ("2^-2", 0.25),
    ("2^-x^2", pow(2, -pow(x, 2))),
    ("x - y - w", x - y - w), ("x / y / w", x / y / w), ("x / y * w", x / y * w),
    ("2/3x", 2.0 / 3 * x), ("2/3*x", 2.0 / 3 * x), ("x-2-y*w/b", x - 2 - y * w / b),
    ("2*-x", 2 * -x), ("x--y", x - -y), ("- -x", x), ("+x", x), ("x + -y^2", x + -pow(y, 2)),
    ("exp(-x)", exp(-x)), ("e^(-x)", exp(-x)), ("e^-x", exp(-x)), ("sqrt(x)", sqrt(x)),
    ("√x", sqrt(x)), ("√(x+1)", sqrt(x + 1)), ("2√w", 2 * sqrt(w)), ("√x y", sqrt(x) * y),
    ("ln(x)", log(x)), ("log(x)", log(x)), ("ln x", log(x)), ("sin(x)", sin(x)), ("cos x", cos(x)),
    ("tan(x)", tan(x)), ("tanh(x)", tanh(x)), ("abs(y)", 1.3), ("|y|", 1.3), ("2|y|x", 2 * 1.3 * x),
    ("|x - |y||", (x - 1.3).magnitude), ("|x||y|", x * 1.3), ("max(x, y)", x), ("min(x, y, w)", y),
    ("max(0, 1 - x)", 1 - x), ("max(x)", x), ("sin 2x", sin(2 * x)),
    ("sin x cos y", sin(x) * cos(y)),
    ("sin x + 1", sin(x) + 1), ("sin x^2", sin(pow(x, 2))), ("sin^2 x", pow(sin(x), 2)),
    ("sin(x)^2", pow(sin(x), 2)), ("sin(x) y", sin(x) * y), ("ln x (y)", log(x) * y),
    ("x exp(-x)", x * exp(-x)), ("xexp(-x)", x * exp(-x)), ("e", 2.718281828459045),
    ("3e^x", 3 * exp(x)), ("2e3x", 2000 * x), ("1.5e-3", 0.0015), ("pi x", .pi * x),
    ("πx", .pi * x),
    ("theta^2", pow(theta, 2)), ("θ²", pow(theta, 2)), ("2θx", 2 * theta * x),
    ("xtheta", x * theta),
    ("w_old - w", 5.5 - w), ("w_old w", 5.5 * w), ("2w_old x", 2 * 5.5 * x), ("x_i x", 6.25 * x),
    ("dL/dw = 2x", 2 * x), ("x\n+ y", x + y), ("[x + y](w)", (x + y) * w), ("x ÷ y", x / y),
    ("x·y", x * y), ("x × y", x * y), ("x − y", x - y), ("(x)(y)", x * y), ("x(y)", x * y),
    ("1 - max(x, y)^2", 1 - pow(x, 2)), ("4^.5", 2), ("((((x))))", x), ("0x", 0),
  ]

  static let tex: [(String, Double)] = [
    ("\\frac{x}{y}", x / y), ("\\dfrac{1}{n} x", 1 / n * x), ("\\frac1n x", 1 / n * x),
    ("\\frac12 x^2", 0.5 * pow(x, 2)), ("x \\cdot y", x * y), ("x\\times y", x * y),
    ("\\left( x + y \\right)^2", pow(x + y, 2)), ("x^{2}", pow(x, 2)), ("x^{-1}", pow(x, -1)),
    ("x^{2y}", pow(x, 2 * y)), ("w_{old}", 5.5), ("w_{\\mathrm{old}} x", 5.5 * x),
    ("w_{\\text{old}}", 5.5), ("x_i", 6.25), ("x_{i}^2", pow(6.25, 2)), ("\\sqrt{x}", sqrt(x)),
    ("\\sqrt[3]{x}", pow(x, 1 / 3.0)), ("\\sqrt[3]{y}", -pow(-y, 1 / 3.0)),
    ("\\sqrt2 x", sqrt(2) * x),
    ("\\exp(-x)", exp(-x)), ("\\exp{-x}", exp(-x)), ("\\ln x", log(x)), ("\\log(x)", log(x)),
    ("\\log 2 w", log(2 * w)), ("e^{-x}", exp(-x)), ("\\mathrm{e}^{-x}", exp(-x)),
    ("\\theta x", theta * x), ("\\theta^{2}", pow(theta, 2)), ("2\\,x\\;y", 2 * x * y),
    ("|x - y|", (x - y).magnitude), ("\\lvert y \\rvert x", 1.3 * x),
    ("\\left|y\\right|^2", pow(1.3, 2)),
    ("\\lvert x - \\lvert y \\rvert \\rvert", (x - 1.3).magnitude),
    ("\\sin^2 x + \\cos^{2} x", pow(sin(x), 2) + pow(cos(x), 2)),
    ("\\sin x \\cos y", sin(x) * cos(y)),
    (
      "-\\frac{2}{n} x \\left( y - \\left[ w x + b \\right] \\right)",
      -(2 / n) * x * (y - (w * x + b))
    ),
    ("\\frac{\\partial L}{\\partial w} = 2 x (w x + b - y)", 2 * x * (w * x + b - y)),
    ("\\max(x, y) + \\min\\{x, y\\}", x + y), ("\\pi x", .pi * x), ("\\tanh x", tanh(x)),
    ("\\frac{1}{1 + e^{-x}}", 1 / (1 + exp(-x))), ("x \\div y", x / y),
    ("x ^ {2} \\quad y", pow(x, 2) * y),
  ]

  @Test func `has the value that its notation means`() throws {
    for (text, expected) in Self.plain + Self.tex {
      let typed = try value(text)
      #expect(typed == expected, "\(text) is \(typed)")
    }
  }

  @Test func `is as defined where its value does not exist`() throws {
    #expect(try value("1/(x-x)") == .infinity)
    #expect(try value("ln(0)") == -.infinity)
    for text in ["sqrt(y)", "ln(y)", "0/0", "(x-x)/(x-x)", "max(0/0, 1)", "min(1, 0/0)", "y^0.5"] {
      let typed = try value(text)
      #expect(typed.bitPattern == Double.nan.bitPattern, "\(text) is \(typed)")
    }
  }

  @Test(
    arguments: [
      ("", .nothing, 0), ("x + z", .unknownName, 4), ("sigma(x)", .unknownName, 0),
      ("\\sigma(x)", .unknownName, 0), ("σ", .unknownName, 0), ("x_2", .unknownName, 0),
      ("w_{new}", .unknownName, 0), ("xi", .unknownName, 1), ("ξ", .unknownName, 0),
      ("\\xi", .unknownName, 0), ("\\expx", .unknownName, 0), ("x y_", .unknownName, 2),
      ("x2", .notUnderstood, 1), ("(x)2", .notUnderstood, 3), ("2 3x", .notUnderstood, 2),
      ("x,y", .notUnderstood, 1), ("max(x;y)", .notUnderstood, 5), ("(x, y)", .notUnderstood, 2),
      ("x ! y", .notUnderstood, 2), ("x^", .incomplete, 2), ("(x +)", .incomplete, 4),
      ("max()", .incomplete, 4), ("max(x,)", .incomplete, 6), ("\\frac{x}", .incomplete, 8),
      ("x */ y", .notUnderstood, 3), ("((x)", .unbalancedBracket, 0), ("x]", .unbalancedBracket, 1),
      ("\\left(x", .unbalancedBracket, 5), ("|x", .unbalancedBracket, 0),
      ("2|x", .unbalancedBracket, 1),
      ("(|x)|", .unbalancedBracket, 1), ("sin^{-1} x", .notUnderstood, 3),
      ("sin^-1 x", .notUnderstood, 4),
      ("1e400 x", .notFinite, 0), ("x = 2 = y", .notUnderstood, 6), ("x\u{301}", .notUnderstood, 1),
      ("\\sum x", .unknownName, 0), ("x'", .notUnderstood, 1), ("x < y", .unbalancedBracket, 2),
    ] as [(String, AnswerError.Reason, Int)])
  func `is refused with its reason and its place`(
    text: String, reason: AnswerError.Reason, position: Int
  ) {
    #expect(refusal(text) == AnswerError(reason, at: position))
  }
}

@Suite struct `Of a tree the two notations` {
  @Test func `and the tree itself agree to the last bit`() throws {
    var random = Generator(seed: 5)
    var finite = 0
    for _ in 0..<500 {
      let tree = ExpressionTree.random(levels: 5, from: &random)
      let plain = tree.written(inTeX: false, &random)
      let tex = tree.written(inTeX: true, &random)
      let typed = try AnswerExpression(Array(plain.utf8), variables: ExpressionTree.names)
      let set = try AnswerExpression(Array(tex.utf8), variables: ExpressionTree.names)
      for _ in 0..<3 {
        let point = (0..<4).map { _ in random.uniform(in: -3..<3) }
        let expected = tree.value(at: point)
        let (a, b) = (typed.value(at: point), set.value(at: point))
        #expect(a.bitPattern == b.bitPattern, "\(plain) is \(a), \(tex) is \(b)")
        #expect(a == expected || (a.isNaN && expected.isNaN), "\(plain) is \(a), not \(expected)")
        if a.isFinite { finite += 1 }
      }
    }
    // most of them say something
    #expect(finite > 750)
  }
}

@Suite struct `The reader of answers and the reader of formulas` {
  static let formulas = [
    "2 x (w x + b - y)", "-\\frac{2}{n} x (y - w x - b)", "\\frac{1}{2} (w x + b - y)^2",
    "x^2 + y^2", "-x^2", "(-x)^2", "2^{3^2}", "x^{-1}", "\\sqrt{x}", "\\sqrt[3]{-8}",
    "\\sqrt{w^2 + 1}",
    "e^{-x}", "\\exp(-x) y", "\\ln(w) + \\log x", "\\log 2 w", "\\sin^2 x + \\cos^2 x",
    "\\sin x \\cos y", "\\tan(x)", "\\tanh(x)^2", "\\frac{1}{1 + e^{-(w x + b)}}",
    "|x - y|", "\\left| y \\right| x", "\\lvert y \\rvert", "\\max(0, 1 - x y)", "\\min(x, y)",
    "\\frac{x}{\\sqrt{x^2 + y^2}}", "\\left( \\frac{x + y}{2} \\right)^{3}", "\\pi w^2",
    "\\theta - \\frac{x}{n} \\cdot 2", "x \\cdot y - w \\cdot b",
    "- y \\ln x - (1 - y) \\ln(1 - x)",
    "4^{1/2} + x_i", "w_{old} - \\theta x", "\\frac12 x",
  ]

  @Test func `agree on formulas of TeX`() throws {
    let scope = Scope([
      "x": .value(.number(0.7)), "y": .value(.number(-1.3)), "w": .value(.number(2.1)),
      "b": .value(.number(0.4)), "n": .value(.number(3)), "θ": .value(.number(1.7)),
      "w_{old}": .value(.number(5.5)), "x_{i}": .value(.number(6.25)),
      "π": .value(.number(.pi)), "e": .value(.number(2.718281828459045)),
    ])
    for tex in Self.formulas {
      let numbers = try scope.value(of: Formula(tex).root).numbers
      let expected = try #require(numbers.first)
      let typed = try value(tex)
      #expect((typed - expected).magnitude <= 1e-15 * max(1, expected.magnitude), "\(tex)")
    }
  }
}
