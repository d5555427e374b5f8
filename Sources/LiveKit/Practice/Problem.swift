public import MathCore

/// An exercise with its numbers: what is given, what is asked, and what each mistake gives.
public struct Problem: Sendable {
  /// The numbers that the texts can ask for, in the order in which they were given.
  public private(set) var shown: [Double] = []
  /// The right answer: its numbers row after row, or the values of a formula at the points.
  public private(set) var answer: [Double] = []
  /// What each mistake gives.
  public private(set) var routes: [[Double]] = []
  /// For a formula, where it is evaluated: a row a point, a column a variable.
  public private(set) var points = Matrix(rows: 0, columns: 0, elements: [])
  #if !hasFeature(Embedded)
    /// The names of what is given: where its numbers begin among `shown`, and their shape.
    public private(set) var names: [Given] = []

    /// A named number, vector or matrix of a problem.
    public struct Given: Hashable, Sendable {
      public let name: String
      /// The place of its first number in `shown`.
      public let place: Int
      /// How many rows, and how many columns: none for a number, one number for a vector.
      public let shape: [Int]
    }
  #endif

  init() {}

  /// Gives a number to the texts.
  ///
  /// - Parameters:
  ///   - name: how they ask for it.
  ///   - value: the number.
  public mutating func give(_ name: StaticString, _ value: Double) {
    #if !hasFeature(Embedded)
      names.append(Given(name: name.description, place: shown.count, shape: []))
    #endif
    shown.append(value)
  }

  /// Gives a vector to the texts.
  ///
  /// - Parameters:
  ///   - name: how they ask for it.
  ///   - value: the vector.
  public mutating func give(_ name: StaticString, _ value: Vector) {
    #if !hasFeature(Embedded)
      names.append(Given(name: name.description, place: shown.count, shape: [value.count]))
    #endif
    shown += value.elements
  }

  /// Gives a matrix to the texts.
  ///
  /// - Parameters:
  ///   - name: how they ask for it.
  ///   - value: the matrix.
  public mutating func give(_ name: StaticString, _ value: Matrix) {
    #if !hasFeature(Embedded)
      names.append(
        Given(name: name.description, place: shown.count, shape: [value.rows, value.columns]))
    #endif
    shown += value.elements
  }

  /// Says what is right.
  public mutating func answer(_ value: Double) { answer = [value] }

  /// Says what is right.
  public mutating func answer(_ value: Vector) { answer = value.elements }

  /// Says what is right.
  public mutating func answer(_ value: Matrix) { answer = value.elements }

  /// Says what the right formula gives at some points.
  ///
  /// - Parameters:
  ///   - points: a row a point, a column a variable.
  ///   - value: the value at a point, from the implementation.
  public mutating func answer(at points: Matrix, _ value: (Vector) -> Double) {
    self.points = points
    answer = (0..<points.rows).map { value(points.row($0)) }
  }

  /// Says what the next mistake gives.
  public mutating func route(_ value: Double) { routes.append([value]) }

  /// Says what the next mistake gives.
  public mutating func route(_ value: Vector) { routes.append(value.elements) }

  /// Says what the next mistake gives.
  public mutating func route(_ value: Matrix) { routes.append(value.elements) }

  mutating func route(_ values: [Double]) { routes.append(values) }
}
