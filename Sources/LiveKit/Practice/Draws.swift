public import MathCore

/// The numbers that problems are made of: short enough to be worked with by hand.
extension RandomSource {
  /// A whole number, each equally likely.
  ///
  /// - Parameter range: where it lies.
  /// - Returns: the number.
  public mutating func whole(in range: ClosedRange<Int>) -> Double {
    Double(range.lowerBound + index(below: range.count))
  }

  /// A whole number other than 0, each equally likely.
  ///
  /// - Parameter range: where it lies; it holds another number than 0.
  /// - Returns: the number.
  public mutating func nonzero(in range: ClosedRange<Int>) -> Double {
    while true {
      let number = whole(in: range)
      if number != 0 { return number }
    }
  }

  /// A vector of whole numbers.
  ///
  /// - Parameters:
  ///   - range: where they lie.
  ///   - count: how many there are.
  /// - Returns: the vector.
  public mutating func wholes(in range: ClosedRange<Int>, count: Int) -> Vector {
    Vector((0..<count).map { _ in whole(in: range) })
  }

  /// A matrix of whole numbers.
  ///
  /// - Parameters:
  ///   - range: where they lie.
  ///   - rows: how many rows there are.
  ///   - columns: how many columns there are.
  /// - Returns: the matrix.
  public mutating func wholes(in range: ClosedRange<Int>, rows: Int, columns: Int) -> Matrix {
    Matrix(
      rows: rows, columns: columns,
      elements: (0..<rows * columns).map { _ in whole(in: range) })
  }

  /// Points at which a formula is evaluated: real numbers between −2 and 2, none near 0.
  ///
  /// - Parameters:
  ///   - count: how many points there are.
  ///   - variables: how many numbers make a point.
  /// - Returns: a row a point.
  public mutating func points(_ count: Int, of variables: Int) -> Matrix {
    Matrix(
      rows: count, columns: variables,
      elements: (0..<count * variables).map { _ in
        let size = uniform(in: 0.25..<2)
        return index(below: 2) == 0 ? size : -size
      })
  }
}
