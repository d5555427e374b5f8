public import MathCore

extension Hyperplane {
  /// The one hyperplane through p points with p coordinates each.
  ///
  /// The ways from the first point to the others lie in it. A QR decomposition with pivots writes them
  /// as combinations of p − 1 orthonormal vectors; the one vector at a right angle to all of these is
  /// the normal. With a column of zeros appended there are p reflections, and the last column of Q is
  /// that vector.
  ///
  /// Of the two directions of the normal the one is taken in which its first large component, at least
  /// half the largest, is positive.
  ///
  /// - Parameter points: p points as rows, p × p.
  /// - Throws: ``HyperplaneError`` where there are more or fewer than p points, where they lie in a flat
  ///   of fewer dimensions, and where a coordinate is not finite.
  /// - Complexity: O(p³).
  /// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, section 5.4.
  public init(through points: Matrix) throws(HyperplaneError) {
    let p = points.columns
    guard points.rows == p, p > 0 else {
      throw .wrongCount(points: points.rows, coordinates: p)
    }
    let first = points.row(0)
    // the halves of the ways, since a way itself may be beyond the range of numbers
    var ways: [Vector] = []
    for i in 1..<p {
      let way = 0.5 * points.row(i) - 0.5 * first
      guard way.allSatisfy({ $0.isFinite }) else { throw .notFinite }
      // a power of two keeps its direction; points that are the same leave no way
      guard let scaled = way.scaledToOne() else { throw .dependentPoints }
      ways.append(scaled.vector)
    }
    ways.append(Vector(repeating: 0, count: p))
    let decomposition: QRDecomposition
    do throws(QRDecompositionError) {
      decomposition = try QRDecomposition(of: Matrix(columns: ways), pivoting: .columns)
    } catch {
      preconditionFailure("numbers between −2 and 2 are neither infinite nor too large")
    }
    guard decomposition.rank() == p - 1 else { throw .dependentPoints }
    // n = Q e_p
    let normal = decomposition.applyQ(to: .standardBasis(p - 1, of: p))
    let half = 0.5 * Norm.lInfinity(normal)
    var leading = 0
    while normal[leading].magnitude < half { leading += 1 }
    try self.init(normal: normal[leading] < 0 ? -normal : normal, through: first)
  }
}
