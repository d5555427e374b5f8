public import MathCore

/// Vectors of length 1 at right angles to each other that span the same flat space as some columns.
///
/// From each column is taken what lies along the vectors before it; what is left, brought to length 1,
/// is the next vector. Where little is left of a column, its roundings weigh more and the right angle
/// is lost. So the parts are taken away twice: the second time the roundings of the first are the
/// only thing there is to take away.
///
/// - Source: Giraud, Langou, Rozložník & van den Eshof 2005, *Rounding error analysis of the classical
///   Gram-Schmidt orthogonalization process*, Numerische Mathematik 101, 87–100: for columns that are
///   independent to the precision of the machine, twice is enough; Leon, Björck & Gander 2013,
///   *Gram-Schmidt orthogonalization: 100 years and more*, doi:10.1002/nla.1839.
public struct OrthonormalBasis: Hashable, Sendable {
  /// What becomes of a column that is a combination of those before it.
  public enum Dependent: Hashable, Sendable {
    /// It is an error.
    case refused
    /// It is left out: it adds nothing to the space.
    case dropped
  }

  /// The number of components of each vector, m.
  public let rows: Int
  /// The vectors q₁ … q_k, each of m components.
  public let vectors: [Vector]
  /// The places of the columns that were kept, from 0 and rising, one for each vector.
  public let kept: [Int]

  /// An orthonormal basis of the space that columns span.
  ///
  /// A column counts as a combination of those before it if no more than max(m, n) 2⁻⁵² of its length
  /// is left: that much can be rounding. Each column is first divided by a power of two, so that
  /// neither its unit nor its size matters.
  ///
  /// - Parameters:
  ///   - a: the columns, m × n.
  ///   - dependent: what becomes of a column that is a combination of those before it.
  /// - Throws: ``OrthonormalBasisError`` where an element is not finite, and where a column is
  ///   dependent and that is refused.
  /// - Complexity: O(m n²).
  public init(
    spanning a: Matrix, dependent: Dependent = .refused
  ) throws(OrthonormalBasisError) {
    var (vectors, kept): ([Vector], [Int]) = ([], [])
    let bound = Double(max(a.rows, a.columns)) * 0x1p-52
    for j in 0..<a.columns {
      var rest = a.column(j)
      for i in 0..<a.rows {
        guard rest[i].isFinite else { throw .notFinite(row: i, column: j) }
      }
      rest = rest.scaledToOne()?.vector ?? rest
      let length = Norm.l2(rest)
      _ = Self.takeParts(along: vectors, from: &rest)
      _ = Self.takeParts(along: vectors, from: &rest)
      // q = r / ‖r‖
      let left = Norm.l2(rest)
      guard left > bound * length else {
        if dependent == .refused { throw .dependent(column: j) }
        continue
      }
      vectors.append(rest / left)
      kept.append(j)
    }
    (rows, self.vectors, self.kept) = (a.rows, vectors, kept)
  }

  /// Takes from a vector what lies along some orthonormal ones, each part measured before the first
  /// is taken away.
  ///
  /// - Parameters:
  ///   - vectors: orthonormal vectors of m components.
  ///   - x: m components; afterwards without those parts.
  /// - Returns: how much lay along each of the vectors.
  static func takeParts(along vectors: [Vector], from x: inout Vector) -> Vector {
    // cⱼ = qⱼ · x,  x ← x − Σ cⱼ qⱼ
    let parts = Vector(vectors.map { dot($0, x) })
    for j in vectors.indices { x -= parts[j] * vectors[j] }
    return parts
  }

  /// The vectors as the columns of a matrix, m × k.
  ///
  /// - Complexity: O(m k).
  public var matrix: Matrix {
    var q = Matrix(rows: rows, columns: vectors.count, repeating: 0)
    for j in vectors.indices { for i in 0..<rows { q[i, j] = vectors[j][i] } }
    return q
  }
}

/// Why columns have no orthonormal basis; counted from 0.
public enum OrthonormalBasisError: Error, Hashable, Sendable {
  /// An element is NaN or infinite.
  case notFinite(row: Int, column: Int)
  /// A column is a combination of those before it.
  case dependent(column: Int)
}

extension OrthonormalBasisError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notFinite(let row, let column):
      "the element in row \(row + 1), column \(column + 1) is not a finite number"
    case .dependent(let column):
      "column \(column + 1) is a combination of those before it: leave it out"
    }
  }
}
