import Elementary
import LinearAlgebra
public import MathCore

/// By what a sum of products of deviations is divided.
public enum CovarianceDenominator: Hashable, Sendable {
  /// n − 1: no bias for a sample from something larger.
  case sample
  /// n: the rows are everything there is.
  case population
}

/// How each pair of features varies together.
///
/// Each column is moved to the mean 0 first and multiplied after, in two passes, so that a large
/// mean does not swallow a small spread. Columns are held divided by powers of two: an entry that is
/// a number comes out as one, however large or small the features.
///
/// - Parameters:
///   - x: n rows of d features, in any units.
///   - denominator: by what the sums are divided, n − 1 or n.
/// - Returns: cⱼₖ = Σᵢ (xᵢⱼ − x̄ⱼ)(xᵢₖ − x̄ₖ) / (n − 1), d × d, equal to its transpose to the bit; the
///   unit of an entry is the product of those of its two features.
/// - Throws: ``CovarianceError`` if there are too few rows, a number is not finite, or an entry is
///   too large for a number.
/// - Complexity: O(n d²).
public func covarianceMatrix(
  of x: Matrix, denominator: CovarianceDenominator = .sample
) throws(CovarianceError) -> Matrix {
  let centered = try CenteredColumns(of: x)
  let divisor = denominator == .sample ? x.rows - 1 : x.rows
  guard divisor > 0 else { throw .tooFewRows(x.rows) }
  let d = x.columns
  var covariance = Matrix(rows: d, columns: d, repeating: 0)
  for j in 0..<d {
    for k in 0...j {
      // cⱼₖ = (zⱼ · zₖ) / (n − 1), where zⱼ = 2^eⱼ times the scaled column
      let scaled = centered.product(j, k) / Double(divisor)
      let entry = Double(
        sign: .plus, exponent: centered.exponents[j] + centered.exponents[k], significand: scaled)
      guard entry.isFinite else { throw .tooLarge(column: k, other: j) }
      covariance[j, k] = entry
      covariance[k, j] = entry
    }
  }
  return covariance
}

/// The covariances of features that are each divided by their standard deviation.
///
/// - Parameter x: n rows of d features, in any units.
/// - Returns: rⱼₖ = zⱼ · zₖ / (‖zⱼ‖ ‖zₖ‖) for the centred columns z, d × d, from −1 to 1, without
///   unit; exactly 1 on the diagonal.
/// - Throws: ``CovarianceError`` if there are fewer than two rows, a number is not finite, or a
///   column is constant, for then its correlations are 0 / 0.
/// - Complexity: O(n d²).
public func correlationMatrix(of x: Matrix) throws(CovarianceError) -> Matrix {
  let centered = try CenteredColumns(of: x)
  guard x.rows >= 2 else { throw .tooFewRows(x.rows) }
  let d = x.columns
  let lengths = (0..<d).map { sqrt(centered.product($0, $0)) }
  let constant = (0..<d).filter { lengths[$0] == 0 }
  guard constant.isEmpty else { throw .constantColumns(constant) }
  var correlation = Matrix(rows: d, columns: d, repeating: 1)
  for j in 0..<d {
    for k in 0..<j {
      // rⱼₖ = zⱼ · zₖ / (‖zⱼ‖ ‖zₖ‖), which rounding must not carry past ±1
      let r = min(1, max(-1, centered.product(j, k) / (lengths[j] * lengths[k])))
      correlation[j, k] = r
      correlation[k, j] = r
    }
  }
  return correlation
}

/// Columns moved to the mean 0, each divided by a power of two that brings it to the size 1.
struct CenteredColumns {
  /// Column after column, n numbers each, the largest between 1 and 2, or all 0.
  private let columns: [Vector]
  /// The power of two by which each column was divided.
  let exponents: [Int]

  /// - Throws: ``CovarianceError`` if there is no row or a number is not finite.
  /// - Complexity: O(n d).
  init(of x: Matrix) throws(CovarianceError) {
    guard x.rows > 0 else { throw .tooFewRows(0) }
    for i in 0..<x.rows {
      for j in 0..<x.columns where !x[i, j].isFinite { throw .notFinite(row: i, column: j) }
    }
    var columns: [Vector] = []
    var exponents: [Int] = []
    for j in 0..<x.columns {
      // Halved as well, so that the difference of two huge numbers is a number.
      let (halves, first) = scaledToSizeOne(x.column(j).elements)
      let small = halves.map { $0 / 2 }
      let center = mean(of: Vector(small)) ?? 0
      let (column, second) = scaledToSizeOne(small.map { $0 - center })
      columns.append(Vector(column))
      exponents.append(first + 1 + second)
    }
    self.columns = columns
    self.exponents = exponents
  }

  /// Σ zᵢⱼ zᵢₖ of two scaled columns, in the order of the rows.
  func product(_ j: Int, _ k: Int) -> Double { dot(columns[j], columns[k]) }
}

/// Numbers divided by the power of two below the largest of their absolute values.
private func scaledToSizeOne(_ x: [Double]) -> (values: [Double], exponent: Int) {
  let largest = x.reduce(0) { max($0, $1.magnitude) }
  guard largest > 0 else { return (x, 0) }
  let exponent = Int(largest.exponent)
  let scale = Double(sign: .plus, exponent: exponent, significand: 1)
  return (x.map { $0 / scale }, exponent)
}

/// Why features have no covariance matrix, or no correlations.
public enum CovarianceError: Error, Hashable, Sendable {
  case tooFewRows(Int)
  case notFinite(row: Int, column: Int)
  case tooLarge(column: Int, other: Int)
  case constantColumns([Int])
}

extension CovarianceError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .tooFewRows(let rows):
      "a covariance needs at least two rows, not \(rows): add rows"
    case .notFinite(let row, let column):
      "row \(row + 1), feature \(column + 1) is not a finite number: correct it"
    case .tooLarge(let column, let other):
      "the covariance of features \(column + 1) and \(other + 1) is too large for a number: scale the features"
    case .constantColumns(let columns):
      columns.map { "feature \($0 + 1) is constant and has no correlation: leave it out" }
        .joined(separator: "\n")
    }
  }
}
