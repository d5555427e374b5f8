public import MathCore

/// All combinations of some columns: their span, with a basis chosen among them and the relations of
/// the others.
///
/// The columns are taken one after the other, always the one of which most is left at a right angle to
/// those before. Where only rounding is left, the columns taken so far are a basis, and each of the
/// others is a combination of them.
///
/// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, sections 2.1.2 and
///   5.4.
public struct SpannedSpace: Sendable {
  /// The places of the columns that make the basis, from 0 and rising.
  public let places: [Int]
  /// Those columns.
  public let basis: Basis
  /// The combinations of all columns that give the zero vector, n × (n − dimension).
  ///
  /// There is one for each column outside of the basis: that column, less what it is in the basis.
  /// They are a basis of the null space of the matrix.
  public let relations: Matrix

  /// How many numbers are needed to name a vector of the space.
  public var dimension: Int { basis.dimension }

  /// Whether the columns are independent: none is a combination of the others.
  public var isIndependent: Bool { relations.columns == 0 }

  /// The span of columns.
  ///
  /// - Parameters:
  ///   - a: the columns, m × n.
  ///   - tolerance: the share of the longest column below which nothing counts as left, each column
  ///     brought to a comparable length first; max(m, n) 2⁻⁵² if left out.
  /// - Throws: ``VectorSpaceError`` where an element is not finite, and where a relation is beyond the
  ///   range of numbers.
  /// - Complexity: O(m n min(m, n)).
  public init(of a: Matrix, tolerance: Double? = nil) throws(VectorSpaceError) {
    let (decomposition, _, rank) = try Self.pivots(of: a, tolerance: tolerance)
    let places = decomposition.permutation.prefix(rank).sorted()
    var chosen = Matrix(rows: a.rows, columns: rank, repeating: 0)
    for (k, j) in places.enumerated() { for i in 0..<a.rows { chosen[i, k] = a[i, j] } }
    let basis = try Basis(chosen)
    var relations = Matrix(rows: a.columns, columns: a.columns - rank, repeating: 0)
    var column = 0
    for j in 0..<a.columns where !places.contains(j) {
      // aⱼ − Σ cₖ bₖ = 0
      let coordinates = basis.nearest(to: a.column(j)).coordinates
      guard coordinates.allSatisfy({ $0.isFinite }) else { throw .outOfRange }
      relations[j, column] = 1
      for (k, place) in places.enumerated() { relations[place, column] -= coordinates[k] }
      column += 1
    }
    (self.places, self.basis, self.relations) = (places, basis, relations)
  }

  /// Whether a vector is a combination of the columns.
  ///
  /// - Parameters:
  ///   - x: m components, in any unit.
  ///   - tolerance: as for ``Basis/coordinates(of:tolerance:)``.
  /// - Returns: whether it belongs to the space, as far as rounded numbers can tell; not where a
  ///   component is not finite.
  /// - Precondition: there are m components.
  /// - Complexity: O(m r).
  public func contains(_ x: Vector, tolerance: Double? = nil) -> Bool {
    (try? basis.coordinates(of: x, tolerance: tolerance)) != nil
  }

  /// The columns, each divided by a power of two, with their QR decomposition and rank.
  static func pivots(
    of a: Matrix, tolerance: Double?
  ) throws(VectorSpaceError) -> (decomposition: QRDecomposition, exponents: [Int], rank: Int) {
    do throws(QRDecompositionError) {
      let (scaled, exponents) = try a.scaledColumns()
      let decomposition = try QRDecomposition(of: scaled, pivoting: .columns)
      return (decomposition, exponents, decomposition.rank(tolerance: tolerance))
    } catch {
      switch error {
      case .notFinite(let row, let column): throw .notFinite(row: row, column: column)
      case .tooLarge: preconditionFailure("numbers between −2 and 2 are not too large")
      }
    }
  }
}

/// Why vectors make no basis, or a vector has no coordinates; counted from 0.
public enum VectorSpaceError: Error, Hashable, Sendable {
  /// A component is NaN or infinite.
  case notFinite(row: Int, column: Int)
  /// A vector is a combination of the others.
  case dependent(column: Int)
  /// The vector lies outside of the space: this share of it and of the terms that come nearest is left.
  case outside(share: Double)
  /// Two spaces of different dimensions cannot be the same.
  case dimensions(Int, Int)
  /// A coordinate is beyond the range of numbers.
  case outOfRange
}

extension VectorSpaceError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notFinite(let row, let column):
      "the element in row \(row + 1), column \(column + 1) is not a finite number"
    case .dependent(let column):
      "column \(column + 1) is a combination of the others: leave it out"
    case .outside: "the vector is no combination of the basis: it lies outside of the space"
    case .dimensions(let one, let other):
      "spaces of \(one) and \(other) dimensions are not the same"
    case .outOfRange: "a coordinate is beyond the range of numbers: use other units"
    }
  }
}
