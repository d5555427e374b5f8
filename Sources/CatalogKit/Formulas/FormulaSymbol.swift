public import MathCore
public import TeXMath

/// What a symbol of a formula stands for, and from what it is drawn when the formula is checked.
public enum FormulaSymbol: Sendable {
  /// A number, drawn evenly from a range.
  case number(in: ClosedRange<Double>)
  /// A whole number, drawn evenly from a range.
  case integer(in: ClosedRange<Int>)
  /// An index: it runs from 1 to a size, and has a drawn value where it stands free.
  case index(String)
  /// Numbers, as many as a size says.
  case vector(String, in: ClosedRange<Double>)
  /// Rows and columns, as many as two sizes say.
  case matrix(String, String, in: ClosedRange<Double>)
  /// A symmetric matrix: B + Bᵀ of a drawn B.
  case symmetric(String)
  /// A symmetric matrix with positive eigenvalues: B Bᵀ + I of a drawn B.
  case positiveDefinite(String)
  /// The identity matrix.
  case identity(String)
  /// So many points with so many coordinates: `x_i` is the i-th point, `x_{ij}` its j-th coordinate.
  case points(String, String, in: ClosedRange<Double>)
  /// Positive numbers with the sum 1.
  case probabilities(String)
  /// A random variable with so many equally likely outcomes.
  case outcomes(String)
  /// What the entry's own code gives for the other symbols, declared before this one.
  case value(@Sendable (Draw) throws -> any FormulaQuantity)
  /// A function of the entry's own code.
  case function(@Sendable (Draw, FormulaArguments) throws -> any FormulaQuantity)
  /// A fixed number that every reader knows by this symbol.
  case constant(Double)
}

extension FormulaSymbol {
  /// A number between −2 and 2.
  public static let number = FormulaSymbol.number(in: -2...2)
  /// A number between 0.2 and 3.
  public static let positive = FormulaSymbol.number(in: 0.2...3)
  /// A number of things: 2 to 5.
  public static let size = FormulaSymbol.integer(in: 2...5)
  /// The ratio of a circle's circumference to its diameter.
  public static let pi = FormulaSymbol.constant(.pi)
  /// e, the base of the natural logarithm.
  public static let e = FormulaSymbol.constant(2.718281828459045)

  /// Numbers between −2 and 2, as many as a size says.
  ///
  /// - Parameter size: the symbol of the size, declared before.
  /// - Returns: the symbol of a vector.
  public static func vector(_ size: String) -> FormulaSymbol { .vector(size, in: -2...2) }

  /// A matrix of numbers between −2 and 2.
  ///
  /// - Parameters:
  ///   - rows: the symbol of the number of rows, declared before.
  ///   - columns: the symbol of the number of columns, declared before.
  /// - Returns: the symbol of a matrix.
  public static func matrix(_ rows: String, _ columns: String) -> FormulaSymbol {
    .matrix(rows, columns, in: -2...2)
  }

  /// Points with coordinates between −2 and 2.
  ///
  /// - Parameters:
  ///   - count: the symbol of the number of points, declared before.
  ///   - coordinates: the symbol of the number of coordinates, declared before.
  /// - Returns: the symbol of a list of points.
  public static func points(_ count: String, _ coordinates: String) -> FormulaSymbol {
    .points(count, coordinates, in: -2...2)
  }

  /// Whether it is the entry's own code that gives it.
  var isCode: Bool {
    switch self {
    case .value, .function: true
    default: false
    }
  }
}

/// The symbols of formulas by their TeX, in the order in which they are drawn.
public struct FormulaSymbols: Sendable, ExpressibleByDictionaryLiteral {
  let all: [(tex: String, symbol: FormulaSymbol)]

  public init(dictionaryLiteral elements: (String, FormulaSymbol)...) {
    all = elements.map { (tex: $0.0, symbol: $0.1) }
  }

  init(all: [(tex: String, symbol: FormulaSymbol)]) { self.all = all }

  /// These and others; another symbol of the same TeX takes the place of the first, so that what is
  /// declared after it is drawn with it.
  func adding(_ others: FormulaSymbols) -> FormulaSymbols {
    let known = Set(all.map { $0.tex })
    return FormulaSymbols(
      all: all.map { old in others.all.first { $0.tex == old.tex } ?? old }
        + others.all.filter { !known.contains($0.tex) })
  }
}

/// What the code of an entry can give to a formula: numbers, vectors, matrices, lists of them.
public protocol FormulaQuantity: Sendable {
  /// The value as the evaluator of formulas has it.
  var formulaValue: Value { get }
}

extension Double: FormulaQuantity {
  public var formulaValue: Value { .number(self) }
}

extension Int: FormulaQuantity {
  public var formulaValue: Value { .number(Double(self)) }
}

extension Vector: FormulaQuantity {
  public var formulaValue: Value { .vector(elements) }
}

extension Matrix: FormulaQuantity {
  public var formulaValue: Value {
    .matrix(Value.Matrix(rows: rows, columns: columns, elements: elements.map { Dual($0) }))
  }
}

/// Several of one kind: points, sets of indices. A list, not a vector.
extension Array: FormulaQuantity where Element: FormulaQuantity {
  public var formulaValue: Value { .list(map { $0.formulaValue }) }
}

/// What a function of a formula is applied to.
public struct FormulaArguments: Sendable {
  let values: [Value]

  public var count: Int { values.count }

  /// An argument that must be a number.
  ///
  /// - Parameter position: which one, from 0.
  /// - Returns: the number.
  /// - Throws: ``Refusal`` if there is none there.
  public func number(_ position: Int) throws(Refusal) -> Double {
    guard values.indices.contains(position), case .number(let number) = values[position] else {
      throw Refusal("argument \(position + 1) must be a number")
    }
    return number.value
  }

  /// An argument that must be a vector.
  ///
  /// - Parameter position: which one, from 0.
  /// - Returns: the vector.
  /// - Throws: ``Refusal`` if there is none there.
  public func vector(_ position: Int) throws(Refusal) -> Vector {
    guard values.indices.contains(position), case .vector(let elements) = values[position] else {
      throw Refusal("argument \(position + 1) must be a vector")
    }
    return Vector(elements.map { $0.value })
  }

  /// An argument that must be a matrix.
  ///
  /// - Parameter position: which one, from 0.
  /// - Returns: the matrix.
  /// - Throws: ``Refusal`` if there is none there.
  public func matrix(_ position: Int) throws(Refusal) -> Matrix {
    guard values.indices.contains(position), case .matrix(let matrix) = values[position] else {
      throw Refusal("argument \(position + 1) must be a matrix")
    }
    return Matrix(
      rows: matrix.rows, columns: matrix.columns, elements: matrix.elements.map { $0.value })
  }
}
