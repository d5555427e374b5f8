import Elementary
import MathCore

/// An expression as a tree, which writes itself in two notations and has a value of its own.
indirect enum ExpressionTree {
  case number(Double)
  /// The index of a variable.
  case variable(Int)
  case negative(ExpressionTree)
  case binary(Character, ExpressionTree, ExpressionTree)
  case function(String, ExpressionTree)

  static let functions = ["exp", "ln", "log", "sin", "cos", "tan", "tanh", "abs", "sqrt"]

  /// The variables: what is declared, how they are written plainly and in TeX.
  static let names: [StaticString] = ["x", "w_old", "theta", "x_1"]
  static let plain = [["x"], ["w_old", "w_{old}"], ["theta", "θ"], ["x_1", "x₁"]]
  static let tex = [
    ["x", "{x}"], ["w_{old}", "w_{\\text{old}}"], ["\\theta ", "θ"], ["x_1", "x_{1}"],
  ]

  /// A random tree of at most so many levels.
  static func random(levels: Int, from generator: inout Generator) -> ExpressionTree {
    guard levels > 0 else {
      if generator.uniform() < 0.4 { return .number(Double(generator.index(below: 40)) / 8) }
      return .variable(generator.index(below: names.count))
    }
    switch generator.index(below: 8) {
    case 0: return .negative(random(levels: levels - 1, from: &generator))
    case 1:
      let name = functions[generator.index(below: functions.count)]
      return .function(name, random(levels: levels - 1, from: &generator))
    case 2: return random(levels: 0, from: &generator)
    default:
      let sign: [Character] = ["+", "-", "*", "/", "^"]
      let left = random(levels: levels - 1, from: &generator)
      return .binary(
        sign[generator.index(below: 5)], left, random(levels: levels - 1, from: &generator))
    }
  }

  /// The value by recursion over the tree.
  func value(at point: [Double]) -> Double {
    switch self {
    case .number(let value): return value
    case .variable(let i): return point[i]
    case .negative(let a): return -a.value(at: point)
    case .binary(let sign, let left, let right):
      let (a, b) = (left.value(at: point), right.value(at: point))
      switch sign {
      case "+": return a + b
      case "-": return a - b
      case "*": return a * b
      case "/": return a / b
      default: return pow(a, b)
      }
    case .function(let name, let argument):
      let a = argument.value(at: point)
      switch name {
      case "exp": return Elementary.exp(a)
      case "ln", "log": return Elementary.log(a)
      case "sin": return Elementary.sin(a)
      case "cos": return Elementary.cos(a)
      case "tan": return Elementary.tan(a)
      case "tanh": return Elementary.tanh(a)
      case "abs": return a.magnitude
      default: return Elementary.sqrt(a)
      }
    }
  }

  /// 1 for sums, 2 for products, 3 for signs, 4 for powers, 5 for what needs no brackets.
  private var binding: Int {
    switch self {
    case .negative: 3
    case .binary("+", _, _), .binary("-", _, _): 1
    case .binary("^", _, _): 4
    case .binary: 2
    default: 5
    }
  }

  /// The expression with as few brackets as the rules of precedence allow.
  func written(inTeX: Bool, _ generator: inout Generator) -> String {
    func part(_ tree: ExpressionTree, _ minimum: Int) -> String {
      let text = tree.written(inTeX: inTeX, &generator)
      if tree.binding >= minimum { return text }
      return inTeX ? "\\left(" + text + "\\right)" : "(" + text + ")"
    }
    func one(of texts: [String]) -> String { texts[generator.index(below: texts.count)] }
    switch self {
    case .number(let value): return String(value)
    case .variable(let i): return one(of: (inTeX ? Self.tex : Self.plain)[i])
    case .negative(let a): return one(of: ["-", "− "]) + part(a, 3)
    case .binary("^", let a, let b):
      let base = part(a, 5)
      if inTeX { return base + "^{" + b.written(inTeX: true, &generator) + "}" }
      return base + one(of: ["^", "**", " ^ "]) + part(b, 3)
    case .binary("/", let a, let b) where inTeX:
      return one(of: ["\\frac", "\\dfrac "]) + "{" + a.written(inTeX: true, &generator) + "}{"
        + b.written(inTeX: true, &generator) + "}"
    case .binary("*", let a, let b):
      let sign = one(
        of: inTeX ? [" \\cdot ", "\\times ", "\\,\\cdot\\,"] : ["*", " * ", "·", "×"])
      return part(a, 2) + sign + part(b, 3)
    case .binary("+", let a, let b): return part(a, 1) + " + " + part(b, 2)
    case .binary(let sign, let a, let b):
      return part(a, sign == "-" ? 1 : 2) + String(sign) + part(b, sign == "-" ? 2 : 3)
    case .function("abs", let a):
      let inner = a.written(inTeX: inTeX, &generator)
      return inTeX ? "\\left|" + inner + "\\right|" : "abs(" + inner + ")"
    case .function("sqrt", let a):
      let inner = a.written(inTeX: inTeX, &generator)
      return inTeX ? "\\sqrt{" + inner + "}" : one(of: ["sqrt(", "√("]) + inner + ")"
    case .function(let name, let a):
      let inner = a.written(inTeX: inTeX, &generator)
      return inTeX ? "\\" + name + "\\left(" + inner + "\\right)" : name + "(" + inner + ")"
    }
  }
}
