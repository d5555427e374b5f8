import Elementary
public import MathCore

/// The x with the least ‖A x − y‖, to nearly all digits that the machine has.
///
/// The QR decomposition gives a triangle R that is right to some roundings of A. Where the columns
/// of A are nearly dependent, these roundings cost digits of x. They are won back without a second
/// decomposition: the columns of B = A R⁻¹ are orthonormal but for those roundings, so BᵀB is
/// nearly the unit matrix and its Cholesky factor L, with a longer accumulator, is right to about
/// 2⁻¹⁰⁰. Then T = Lᵀ R is the triangle of A to that precision, and A x = y is solved through it.
///
/// - Source: Yamamoto, Nakatsukasa, Yanagisawa & Fukaya 2015, *Roundoff error analysis of the
///   CholeskyQR2 algorithm*, Electronic Transactions on Numerical Analysis 44, 306–326, for the
///   correction of a triangle by a second, well-conditioned one.
public struct LeastSquares: Sendable {
  /// The x with the least ‖A x − y‖, n numbers.
  public let coefficients: Vector
  /// yᵢ − (A x)ᵢ, m numbers.
  public let residuals: Vector
  /// ‖y − A x‖.
  public let residualNorm: Double
  /// √((AᵀA)⁻¹)ⱼⱼ, n numbers: how far a unit of residual moves a coefficient.
  public let sensitivities: Vector
  /// How nearly dependent the columns are once each is brought to a length between 1 and 2√m:
  /// ‖T‖ ‖T⁻¹‖ in the Frobenius norm, n for orthogonal columns of one length.
  public let condition: Double
  /// The refined triangle of the columns in their own order, each divided by a power of two.
  let triangle: UpperTriangle
  /// The powers of two by which the columns were divided.
  let exponents: [Int]

  /// Solves a least squares problem.
  ///
  /// - Parameters:
  ///   - a: the columns to combine, m × n.
  ///   - lost: what the elements of `a` lost when they were rounded to doubles, m × n; nothing if
  ///     left out.
  ///   - y: what to come close to, m numbers.
  /// - Throws: ``LeastSquaresError`` where a column is a combination of the others, where there are
  ///   fewer rows than columns, and where a number is not finite or too large.
  /// - Precondition: y has m numbers, and `lost` the shape of `a`.
  /// - Complexity: O(m n²).
  public init(_ a: Matrix, lost: Matrix? = nil, _ y: Vector) throws(LeastSquaresError) {
    precondition(y.count == a.rows, "\(a.rows) rows and \(y.count) numbers to come close to")
    precondition(
      lost.map { $0.rows == a.rows && $0.columns == a.columns } ?? true, "\(a.rows) × \(a.columns)")
    guard a.rows >= a.columns else { throw .tooFewRows(rows: a.rows, columns: a.columns) }
    let scaled = try ScaledColumns(a, lost: lost)
    let target = try ScaledColumns(
      Matrix(rows: y.count, columns: 1, elements: y.elements), lost: nil, isTarget: true)
    let rough = try Self.triangle(of: scaled)
    guard let fine = rough.refined(for: scaled, target: target) else {
      throw .dependent(column: rough.lastColumn)
    }
    let n = a.columns
    let unscaled = fine.solve(fine.projected)
    var residuals = target.elements
    for i in 0..<a.rows {
      // rᵢ = yᵢ − Σ aᵢⱼ xⱼ, in about 104 bits
      for j in 0..<n { residuals[i] -= scaled[i, j] * unscaled[j] }
    }
    var squares = DoubleDouble.zero
    for residual in residuals { squares += residual * residual }
    let yExponent = target.exponents[0]
    coefficients = Vector(
      (0..<n).map { j in
        unscaled[j].high.times(twoTo: yExponent - scaled.exponents[j])
      })
    self.residuals = Vector(residuals.map { $0.high.times(twoTo: yExponent) })
    residualNorm = squares.squareRoot().high.times(twoTo: yExponent)
    let inverse = fine.inverseRows
    sensitivities = Vector((0..<n).map { inverse[$0].times(twoTo: -scaled.exponents[$0]) })
    condition = fine.frobenius * Norm.l2(Vector(inverse))
    triangle = fine
    exponents = scaled.exponents
    guard Norm.lInfinity(coefficients).isFinite, Norm.lInfinity(sensitivities).isFinite else {
      throw .outOfRange
    }
  }

  /// √(vᵀ (AᵀA)⁻¹ v): how far a unit of residual moves the value of v at the solution.
  ///
  /// Its square for a row of A is the leverage of that row.
  ///
  /// - Parameter v: n numbers.
  /// - Returns: ‖T⁻ᵀ v‖.
  /// - Precondition: there are n numbers.
  /// - Complexity: O(n²).
  public func sensitivity(along v: Vector) -> Double {
    precondition(v.count == exponents.count, "\(v.count) numbers for \(exponents.count) columns")
    let scaled = v.indices.map { DoubleDouble(v[$0].times(twoTo: -exponents[$0])) }
    return Norm.l2(Vector(triangle.forwardSubstitution(scaled).map { $0.high }))
  }

  /// The triangle of the scaled columns to the precision of a double, in the order of the pivots.
  private static func triangle(
    of columns: ScaledColumns
  ) throws(LeastSquaresError) -> UpperTriangle {
    let decomposition: QRDecomposition
    do {
      decomposition = try QRDecomposition(of: columns.rounded, pivoting: .columns)
    } catch {
      throw .decomposition(error)
    }
    let rank = decomposition.rank()
    guard rank == columns.rounded.columns else {
      throw .dependent(column: decomposition.permutation[rank])
    }
    return UpperTriangle(decomposition.r, order: decomposition.permutation)
  }
}

/// Why a least squares problem has no one solution.
public enum LeastSquaresError: Error, Hashable, Sendable {
  /// Fewer rows than columns: more than one x fits exactly.
  case tooFewRows(rows: Int, columns: Int)
  /// A column is a combination of the others, to the precision of the machine.
  case dependent(column: Int)
  /// An element of `a` is not finite.
  case notFinite(row: Int, column: Int)
  /// A number to come close to is not finite.
  case targetNotFinite(row: Int)
  /// The coefficients are beyond the range of doubles.
  case outOfRange
  /// The columns could not be decomposed.
  case decomposition(QRDecompositionError)
}

extension LeastSquaresError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .tooFewRows(let rows, let columns):
      "\(rows) rows cannot decide \(columns) coefficients"
    case .dependent(let column):
      "column \(column + 1) is a combination of the others"
    case .notFinite(let row, let column):
      "the element in row \(row + 1), column \(column + 1) is not a finite number"
    case .targetNotFinite(let row):
      "the target in row \(row + 1) is not a finite number"
    case .outOfRange:
      "the coefficients are beyond the range of numbers: use other units"
    case .decomposition(let error):
      error.description
    }
  }
}
