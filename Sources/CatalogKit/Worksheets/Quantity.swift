public import MathCore

/// A value that a worksheet can hold: it can be shown, compared and sent to another process.
public enum Quantity: Hashable, Sendable {
  case integer(Int)
  case number(Double)
  case text(String)
  case flag(Bool)
  case integers([Int])
  case vector([Double])
  /// Row-major, `elements.count` = `rows` · `columns`.
  case matrix(rows: Int, columns: Int, elements: [Double])
  case texts([String])
}

/// A type of the mathematics that a worksheet can hold.
public protocol QuantityConvertible {
  /// The value as the worksheet holds it.
  var quantity: Quantity { get }
}

extension Quantity: QuantityConvertible {
  public var quantity: Quantity { self }
}
extension Int: QuantityConvertible {
  public var quantity: Quantity { .integer(self) }
}
extension Double: QuantityConvertible {
  public var quantity: Quantity { .number(self) }
}
extension String: QuantityConvertible {
  public var quantity: Quantity { .text(self) }
}
extension Bool: QuantityConvertible {
  public var quantity: Quantity { .flag(self) }
}
extension Vector: QuantityConvertible {
  public var quantity: Quantity { .vector(elements) }
}
extension Matrix: QuantityConvertible {
  public var quantity: Quantity { .matrix(rows: rows, columns: columns, elements: elements) }
}
extension Array: QuantityConvertible where Element: ArrayQuantity {
  public var quantity: Quantity { Element.quantity(of: self) }
}

/// A type whose arrays a worksheet can hold.
public protocol ArrayQuantity {
  static func quantity(of elements: [Self]) -> Quantity
}
extension Int: ArrayQuantity {
  public static func quantity(of elements: [Int]) -> Quantity { .integers(elements) }
}
extension Double: ArrayQuantity {
  public static func quantity(of elements: [Double]) -> Quantity { .vector(elements) }
}
extension String: ArrayQuantity {
  public static func quantity(of elements: [String]) -> Quantity { .texts(elements) }
}

extension Quantity {
  /// The numbers of the quantity in order; `nil` for text and flags.
  var numbers: [Double]? {
    switch self {
    case .integer(let n): [Double(n)]
    case .number(let x): [x]
    case .integers(let ns): ns.map { Double($0) }
    case .vector(let v): v
    case .matrix(_, _, let elements): elements
    case .text, .flag, .texts: nil
    }
  }

  /// Whether every number of the quantity is one: not NaN and not infinite.
  var isFinite: Bool { numbers?.allSatisfy { $0.isFinite } ?? true }

  /// The shape of the quantity: two quantities of different shapes are never close.
  var shape: [Int] {
    switch self {
    case .integer, .number, .text, .flag: []
    case .integers(let ns): [ns.count]
    case .vector(let v): [v.count]
    case .texts(let ts): [ts.count]
    case .matrix(let rows, let columns, _): [rows, columns]
    }
  }

  /// How far the quantity is from another: the largest absolute difference of two components.
  ///
  /// - Parameter other: the expected value.
  /// - Returns: max |aᵢ − eᵢ|; 0 for equal text, flags and equal infinities; infinity where the
  ///   shapes or the kinds differ; NaN as soon as one difference is NaN.
  public func distance(to other: Quantity) -> Double {
    guard shape == other.shape else { return .infinity }
    guard let a = numbers, let e = other.numbers else { return self == other ? 0 : .infinity }
    // max |aᵢ − eᵢ|, where a NaN, once seen, stays
    return zip(a, e).reduce(0) { worst, pair in
      let difference = pair.0 == pair.1 ? 0 : (pair.0 - pair.1).magnitude
      return worst.isNaN || difference.isNaN ? .nan : max(worst, difference)
    }
  }

  /// The size of the quantity: its largest absolute component.
  var magnitude: Double { (numbers ?? []).reduce(0) { max($0, $1.magnitude) } }
}
