/// What a part of a formula is worth.
public enum Value: Sendable, Equatable {
  case number(Dual)
  /// A column of numbers.
  case vector([Dual])
  case matrix(Matrix)
  /// Several values in an order: points, sets of indices, the arguments of a function.
  case list([Value])
  /// Whether a condition holds.
  case truth(Bool)

  public static func number(_ value: Double) -> Value { .number(Dual(value)) }
  public static func vector(_ values: [Double]) -> Value { .vector(values.map { Dual($0) }) }

  /// Rows of numbers.
  public struct Matrix: Sendable, Equatable {
    public let rows: Int
    public let columns: Int
    /// Row after row.
    public var elements: [Dual]

    /// - Precondition: there are as many elements as rows times columns.
    public init(rows: Int, columns: Int, elements: [Dual]) {
      precondition(elements.count == rows * columns, "a matrix has rows × columns elements")
      self.rows = rows
      self.columns = columns
      self.elements = elements
    }

    public subscript(_ i: Int, _ j: Int) -> Dual {
      get { elements[i * columns + j] }
      set { elements[i * columns + j] = newValue }
    }
  }
}

extension Value {
  /// What it is, in a word or two, for a message.
  public var shape: String {
    switch self {
    case .number: "a number"
    case .vector(let elements): "a vector of \(elements.count)"
    case .matrix(let matrix): "a matrix of \(matrix.rows) × \(matrix.columns)"
    case .list(let items): "a list of \(items.count)"
    case .truth: "a condition"
    }
  }

  /// The numbers that it consists of, in order.
  public var numbers: [Double] {
    switch self {
    case .number(let number): [number.value]
    case .vector(let elements): elements.map { $0.value }
    case .matrix(let matrix): matrix.elements.map { $0.value }
    case .list(let items): items.flatMap { $0.numbers }
    case .truth(let holds): [holds ? 1 : 0]
    }
  }

  /// The slopes of its numbers, in order.
  public var slopes: [Double] {
    switch self {
    case .number(let number): [number.slope]
    case .vector(let elements): elements.map { $0.slope }
    case .matrix(let matrix): matrix.elements.map { $0.slope }
    case .list(let items): items.flatMap { $0.slopes }
    case .truth: [0]
    }
  }

  /// The same value without slopes, or with the slopes given.
  public func with(slopes: [Double]? = nil) -> Value {
    var position = 0
    return with(slopes, from: &position)
  }

  private func with(_ slopes: [Double]?, from position: inout Int) -> Value {
    switch self {
    case .truth: return self
    case .list(let items):
      var mapped: [Value] = []
      for item in items { mapped.append(item.with(slopes, from: &position)) }
      return .list(mapped)
    case .number, .vector, .matrix:
      let duals = numbers.enumerated().map { Dual($1, slope: slopes?[position + $0] ?? 0) }
      position += duals.count
      switch self {
      case .vector: return .vector(duals)
      case .matrix(let matrix):
        return .matrix(Matrix(rows: matrix.rows, columns: matrix.columns, elements: duals))
      default: return .number(duals[0])
      }
    }
  }

  /// A matrix of one number is that number, one of one column is a vector.
  var reduced: Value {
    switch self {
    case .matrix(let matrix) where matrix.rows == 1 && matrix.columns == 1:
      .number(matrix.elements[0])
    case .matrix(let matrix) where matrix.columns == 1: .vector(matrix.elements)
    case .vector(let elements) where elements.count == 1: .number(elements[0])
    default: self
    }
  }
}
