/// A rectangle of real numbers, stored row after row.
///
/// Storage and shape only: products, inverses and decompositions are concepts of the catalog and
/// live in its areas.
public struct Matrix: Hashable, Sendable, ExpressibleByArrayLiteral {
  public let rows: Int
  public let columns: Int
  /// The elements row after row: element (i, j) stands at i · columns + j.
  public private(set) var elements: [Double]

  /// A matrix of the given elements.
  ///
  /// - Parameters:
  ///   - rows: the number of rows, m.
  ///   - columns: the number of columns, n.
  ///   - elements: m · n numbers, row after row.
  /// - Precondition: m and n are not negative, and there are m · n elements.
  public init(rows: Int, columns: Int, elements: [Double]) {
    precondition(rows >= 0 && columns >= 0, "a shape of \(rows) × \(columns)")
    precondition(
      elements.count == rows * columns, "\(elements.count) elements for \(rows) × \(columns)")
    self.rows = rows
    self.columns = columns
    self.elements = elements
  }

  /// A matrix of equal elements.
  ///
  /// - Precondition: `rows` and `columns` are not negative.
  public init(rows: Int, columns: Int, repeating value: Double) {
    precondition(rows >= 0 && columns >= 0, "a shape of \(rows) × \(columns)")
    self.init(
      rows: rows, columns: columns, elements: [Double](repeating: value, count: rows * columns))
  }

  /// A matrix of the given rows; without rows it has no columns either.
  ///
  /// - Precondition: all rows have the same length.
  public init(_ rows: [[Double]]) {
    let columns = rows.first.map { $0.count } ?? 0
    for row in rows {
      precondition(row.count == columns, "rows of \(columns) and \(row.count) elements")
    }
    self.init(rows: rows.count, columns: columns, elements: rows.flatMap { $0 })
  }

  /// A matrix of the given columns; without columns it has no rows either.
  ///
  /// - Precondition: all columns have the same length.
  public init(columns: [Vector]) {
    let rows = columns.first.map { $0.count } ?? 0
    for column in columns {
      precondition(column.count == rows, "columns of \(rows) and \(column.count) elements")
    }
    self.init(
      rows: rows, columns: columns.count,
      elements: (0..<rows).flatMap { i in columns.map { $0[i] } })
  }

  public init(arrayLiteral rows: [Double]...) { self.init(rows) }
}

#if !hasFeature(Embedded)
  extension Matrix: Codable {
    private enum CodingKeys: String, CodingKey { case rows, columns, elements }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let rows = try container.decode(Int.self, forKey: .rows)
      let columns = try container.decode(Int.self, forKey: .columns)
      let elements = try container.decode([Double].self, forKey: .elements)
      let (count, overflow) = rows.multipliedReportingOverflow(by: columns)
      guard rows >= 0, columns >= 0, !overflow, elements.count == count else {
        throw DecodingError.dataCorruptedError(
          forKey: .elements, in: container,
          debugDescription: "\(elements.count) elements for \(rows) × \(columns)")
      }
      self.init(rows: rows, columns: columns, elements: elements)
    }
  }
#endif

extension Matrix {
  /// Element (i, j), counted from 0.
  ///
  /// - Precondition: both lie within the shape.
  public subscript(i: Int, j: Int) -> Double {
    @inlinable get {
      precondition(contains(i, j), "element (\(i), \(j)) of a \(rows) × \(columns) matrix")
      return elements[i * columns + j]
    }
    set {
      precondition(contains(i, j), "element (\(i), \(j)) of a \(rows) × \(columns) matrix")
      elements[i * columns + j] = newValue
    }
  }

  /// Row i, of `columns` components.
  ///
  /// - Precondition: i lies within the shape.
  public func row(_ i: Int) -> Vector {
    precondition(i >= 0 && i < rows, "row \(i) of \(rows)")
    return Vector(Array(elements[i * columns..<(i + 1) * columns]))
  }

  /// Column j, of `rows` components.
  ///
  /// - Precondition: j lies within the shape.
  public func column(_ j: Int) -> Vector {
    precondition(j >= 0 && j < columns, "column \(j) of \(columns)")
    return Vector((0..<rows).map { elements[$0 * columns + j] })
  }

  @inlinable
  func contains(_ i: Int, _ j: Int) -> Bool {
    i >= 0 && i < rows && j >= 0 && j < columns
  }
}
