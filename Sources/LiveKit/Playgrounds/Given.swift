public import MathCore

/// What the reader set: the values of the parameters, and the data of the page.
public struct Given: Sendable {
  private let parameters: [LiveParameter]
  private let values: [Double]
  /// The data set of the playground, n × d; no rows where it has none.
  public let data: Matrix

  /// The values that some numbers stand for.
  ///
  /// They may come from an address that somebody typed: what is not a number takes the value of the
  /// beginning, what is out of range the nearest end, and a whole number is rounded.
  ///
  /// - Parameters:
  ///   - numbers: the values of all parameters in their order.
  ///   - parameters: the parameters.
  ///   - data: the data set of the playground.
  public init(_ numbers: [Double], for parameters: [LiveParameter], data: Matrix) {
    var values: [Double] = []
    for parameter in parameters {
      for i in 0..<parameter.count {
        let place = values.count
        let given = place < numbers.count ? numbers[place] : .nan
        let value = given.isFinite ? given : parameter.start[i]
        let kept = min(max(value, parameter.low[i]), parameter.high[i])
        switch parameter.kind {
        case .number, .points, .matrix: values.append(kept)
        case .whole, .steps, .choice, .seed: values.append(kept.rounded(.towardZero))
        }
      }
    }
    (self.parameters, self.values, self.data) = (parameters, values, data)
  }

  /// A real number.
  ///
  /// - Precondition: a parameter of this name takes one number.
  public func number(_ name: StaticString) -> Double { self[name][0] }

  /// A whole number: a choice, a seed, a number of steps.
  ///
  /// - Precondition: a parameter of this name takes one number.
  public func whole(_ name: StaticString) -> Int { Int(self[name][0]) }

  /// The numbers of a parameter as a vector.
  ///
  /// - Precondition: there is a parameter of this name.
  public func vector(_ name: StaticString) -> Vector { Vector(self[name]) }

  /// A matrix, or points as rows of x and y.
  ///
  /// - Precondition: there is a parameter of this name.
  public func matrix(_ name: StaticString) -> Matrix {
    let (values, columns) = (self[name], columns(of: name))
    return Matrix(rows: values.count / columns, columns: columns, elements: values)
  }

  private func columns(of name: StaticString) -> Int {
    for parameter in parameters where parameter.name.isSame(as: name) {
      if case .matrix(let columns) = parameter.kind { return columns }
    }
    return 2
  }

  private subscript(_ name: StaticString) -> [Double] {
    var place = 0
    for parameter in parameters {
      if parameter.name.isSame(as: name) { return Array(values[place..<place + parameter.count]) }
      place += parameter.count
    }
    preconditionFailure("there is no parameter of this name")
  }
}

extension StaticString {
  /// Whether two names have the same bytes.
  ///
  /// - Parameter other: another name.
  /// - Returns: whether they are the same.
  func isSame(as other: StaticString) -> Bool {
    guard utf8CodeUnitCount == other.utf8CodeUnitCount else { return false }
    for i in 0..<utf8CodeUnitCount where utf8Start[i] != other.utf8Start[i] { return false }
    return true
  }
}
