public import MathCore

/// Independent vectors: every vector of the space that they span is a combination of them in one way
/// only.
///
/// The numbers of that combination are its coordinates. They are found by a QR decomposition of the
/// vectors, each divided by a power of two first, so that units do not matter.
///
/// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, sections 2.1.2 and
///   5.3.
public struct Basis: Sendable {
  /// The vectors as columns, m × r.
  public let vectors: Matrix
  /// Each vector divided by 2 to the power of its exponent.
  private let decomposition: QRDecomposition
  private let exponents: [Int]

  /// How many vectors there are: the dimension of the space, r.
  public var dimension: Int { vectors.columns }

  /// A basis of given vectors.
  ///
  /// - Parameter vectors: the vectors as columns, m × r; without any, the space is the origin alone.
  /// - Throws: ``VectorSpaceError`` where a vector is a combination of the others to the precision of
  ///   the machine, and where a component is not finite.
  /// - Complexity: O(m r²).
  public init(_ vectors: Matrix) throws(VectorSpaceError) {
    let space = try SpannedSpace.pivots(of: vectors, tolerance: nil)
    guard space.rank == vectors.columns else {
      throw .dependent(column: space.decomposition.permutation[space.rank])
    }
    self.init(vectors, space.decomposition, space.exponents)
  }

  /// A basis of vectors that are known to be independent.
  init(_ vectors: Matrix, _ decomposition: QRDecomposition, _ exponents: [Int]) {
    (self.vectors, self.decomposition, self.exponents) = (vectors, decomposition, exponents)
  }

  /// The vector with given coordinates.
  ///
  /// - Parameter coordinates: r numbers, one for each vector.
  /// - Returns: c₁ b₁ + … + c_r b_r, m components.
  /// - Precondition: there are r numbers.
  /// - Complexity: O(m r).
  public func vector(at coordinates: Vector) -> Vector { vectors * coordinates }

  /// The coordinates of a vector of the space.
  ///
  /// A vector belongs to the space if no more than rounding is left of it: what is left is compared
  /// with the lengths of the terms that add up to the vector.
  ///
  /// - Parameters:
  ///   - x: m components, in any unit.
  ///   - tolerance: the share of those lengths that may be left; 16 m 2⁻⁵² if left out.
  /// - Returns: the r numbers c with x = c₁ b₁ + … + c_r b_r.
  /// - Throws: ``VectorSpaceError`` where the vector lies outside of the space, where a component is
  ///   not finite, and where a coordinate is beyond the range of numbers.
  /// - Precondition: there are m components.
  /// - Complexity: O(m r).
  public func coordinates(
    of x: Vector, tolerance: Double? = nil
  ) throws(VectorSpaceError) -> Vector {
    let (coordinates, share) = nearest(to: x)
    for i in x.indices { guard x[i].isFinite else { throw .notFinite(row: i, column: 0) } }
    guard share <= tolerance ?? 16 * Double(x.count) * 0x1p-52 else { throw .outside(share: share) }
    guard coordinates.allSatisfy({ $0.isFinite }) else { throw .outOfRange }
    return coordinates
  }

  /// The coordinates of the nearest vector of the space, and how much is left of x.
  ///
  /// - Parameter x: m components.
  /// - Returns: r coordinates, infinite where one is beyond the range of numbers, and
  ///   ‖x − B c‖ / (‖x‖ + Σ |cⱼ| ‖bⱼ‖), 0 for the zero vector.
  func nearest(to x: Vector) -> (coordinates: Vector, share: Double) {
    precondition(x.count == vectors.rows, "\(x.count) components, not \(vectors.rows)")
    var coordinates = Vector(repeating: 0, count: dimension)
    guard let (scaled, exponent) = x.scaledToOne(), let c = decomposition.solve(scaled) else {
      return (coordinates, 0)
    }
    // r = x − Σ cⱼ bⱼ
    var (rest, size) = (scaled, Norm.l2(scaled))
    for j in 0..<dimension {
      let vector = Vector(vectors.column(j).map { $0.times(twoTo: -exponents[j]) })
      rest -= c[j] * vector
      size += c[j].magnitude * Norm.l2(vector)
      coordinates[j] = c[j].times(twoTo: exponent - exponents[j])
      // too small to be a number is as wrong as too large
      if c[j] != 0, !coordinates[j].isNormal { coordinates[j] = .infinity }
    }
    return (coordinates, Norm.l2(rest) / size)
  }

  /// The matrix that turns coordinates in another basis of the same space into coordinates in this
  /// one.
  ///
  /// Its columns are the coordinates of the other basis's vectors. The way back is its inverse.
  ///
  /// - Parameter other: a basis of the same space.
  /// - Returns: r × r.
  /// - Throws: ``VectorSpaceError`` where a vector of the other basis lies outside of the space, or the
  ///   dimensions differ.
  /// - Complexity: O(m r²).
  public func change(from other: Basis) throws(VectorSpaceError) -> Matrix {
    guard other.dimension == dimension else {
      throw .dimensions(dimension, other.dimension)
    }
    var columns: [Vector] = []
    for j in 0..<dimension { columns.append(try coordinates(of: other.vectors.column(j))) }
    return Matrix(columns: columns)
  }
}
