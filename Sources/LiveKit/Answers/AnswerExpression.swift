import Elementary

/// An expression that a reader typed, ready to be evaluated at many points.
///
/// Read are plain notation and TeX, also mixed: `2*x*(w*x - y)`, `-2/n x (y - wx - b)`, `x**2`,
/// `x²`, `\frac{a}{b}`, `e^{-x}`, `|x|`, `\sqrt[3]{x}`. A power binds closest and to the right:
/// −x² is −(x²), and 2^3^2 is 2⁹. A product without a sign binds like one with it, and products and
/// quotients are taken from left to right: 2/3x is (2/3) x. Of several names that begin at a place
/// the longest is meant; what is no declared name, no function and no constant (π, e) is no name.
/// A function without brackets takes the factors up to the next sign, bracket or function:
/// sin 2x is sin(2x). `log` is the natural logarithm.
///
/// What was read is a program in postfix form: an operation takes its operands from the top of a
/// stack and leaves its value there, so evaluation needs neither recursion nor a tree.
public struct AnswerExpression: Sendable {
  /// What one step of the program does with the stack.
  enum Operation {
    case constant(Double)
    case variable(Int)
    case negate, add, subtract, multiply, divide, power, root, largest, smallest
    case apply(Function)
  }

  let program: [Operation]
  /// For each operation the byte of what was typed that it comes from.
  let places: [Int]
  private let variableCount: Int

  init(program: [Operation], places: [Int], variableCount: Int) {
    self.program = program
    self.places = places
    self.variableCount = variableCount
  }

  /// Reads an expression.
  ///
  /// - Parameters:
  ///   - text: what was typed, in UTF-8; `name =` in front is passed over.
  ///   - variables: the names that may occur, in the order of the values: `x`, `w_old`, `x_1`,
  ///     `theta`. The names of Greek letters, the letters and their commands are the same.
  /// - Throws: what is wrong and where.
  /// - Precondition: each name of a variable can be read.
  /// - Complexity: O(n v) for n bytes and v names.
  public init(_ text: [UInt8], variables: [StaticString]) throws(AnswerError) {
    var parser = ExpressionParser(try PlainText(text), names: variables.map { VariableName($0) })
    try parser.sum()
    try parser.expectEnd()
    self = parser.expression
  }

  /// The value at a point.
  ///
  /// - Parameter point: the values of the variables, in the order in which they were declared.
  /// - Returns: the value in plain IEEE arithmetic, which may be infinite, or NaN where it does not
  ///   exist.
  /// - Precondition: there are as many values as variables.
  /// - Complexity: O(n) for n operations.
  public func value(at point: [Double]) -> Double { run(at: point).value }

  /// The value, and the first operation that divided by zero.
  func run(at point: [Double]) -> (value: Double, divisionByZero: Int?) {
    precondition(point.count == variableCount, "as many values as variables")
    var stack: [Double] = []
    var divisionByZero: Int?
    for (i, operation) in program.enumerated() {
      switch operation {
      case .constant(let value): stack.append(value)
      case .variable(let index): stack.append(point[index])
      default:
        // each operation but the first has its operand below it: the parser wrote them there
        guard let b = stack.popLast() else { return (.nan, nil) }
        if let value = Self.applied(operation, to: b) {
          stack.append(value)
          continue
        }
        guard let a = stack.popLast() else { return (.nan, nil) }
        if case .divide = operation, b == 0, divisionByZero == nil { divisionByZero = i }
        stack.append(Self.combined(operation, a, b))
      }
    }
    let value = stack.last ?? .nan
    // one NaN for all: processors differ in the sign of the one they make
    return (value == value ? value : .nan, divisionByZero)
  }

  /// The value of an operation on one number; `nil` if it takes two.
  private static func applied(_ operation: Operation, to x: Double) -> Double? {
    switch operation {
    case .negate: -x
    case .apply(let function): function.value(x)
    default: nil
    }
  }

  private static func combined(_ operation: Operation, _ a: Double, _ b: Double) -> Double {
    switch operation {
    case .add: return a + b
    case .subtract: return a - b
    case .multiply: return a * b
    case .divide: return a / b
    // eᵇ from the number e, not from the double beside it
    case .power: return a == Function.e ? exp(b) : pow(a, b)
    case .root:
      // ᵃ√b = b^(1/a); the odd root of a negative number is negative
      let isOdd = (a / 2).rounded(.down) != a / 2 && a.rounded(.down) == a
      return b < 0 && isOdd ? -pow(-b, 1 / a) : pow(b, 1 / a)
    case .largest, .smallest:
      if a != a || b != b { return .nan }
      if case .largest = operation { return a > b ? a : b }
      return a < b ? a : b
    default: return .nan
    }
  }
}
