public import MathCore

extension Matrix {
  /// The identity matrix I of size n: 1 on the diagonal, 0 elsewhere.
  ///
  /// It is the one matrix with I x = x for every x, and I A = A = A I.
  ///
  /// - Parameter n: the number of rows and of columns.
  /// - Returns: n × n.
  /// - Precondition: n is not negative.
  /// - Complexity: O(n²).
  public static func identity(_ n: Int) -> Matrix { diagonal(Vector(repeating: 1, count: n)) }

  /// The matrix that stretches each axis by its own factor.
  ///
  /// - Parameter factors: n numbers.
  /// - Returns: n × n with the factors on the diagonal and 0 elsewhere.
  /// - Complexity: O(n²).
  public static func diagonal(_ factors: Vector) -> Matrix {
    var result = Matrix(rows: factors.count, columns: factors.count, repeating: 0)
    // dᵢⱼ = fᵢ if i = j, otherwise 0
    for i in factors.indices { result[i, i] = factors[i] }
    return result
  }

  /// The identity with its rows in another order.
  ///
  /// P x has the components of x in that order, P A the rows of A, A Pᵀ the columns. Each row is a
  /// basis vector, the one-hot code of the place from which a component is taken. Pᵀ leads back.
  ///
  /// - Parameter order: the numbers from 0 to n − 1, each once: component `order[i]` comes to place i.
  /// - Returns: n × n; row i is 1 in column `order[i]` and 0 elsewhere.
  /// - Precondition: no number is negative or exceeds n − 1.
  /// - Complexity: O(n²).
  public static func permutation(_ order: [Int]) -> Matrix {
    var result = Matrix(rows: order.count, columns: order.count, repeating: 0)
    // pᵢⱼ = 1 if j = order(i), otherwise 0
    for (i, place) in order.enumerated() { result[i, place] = 1 }
    return result
  }

  /// The matrix with the same number added to all of its diagonal, A + λ I.
  ///
  /// It changes what A does by a multiple of what was there: (A + λ I) x = A x + λ x. Eigenvectors
  /// stay, eigenvalues grow by λ; a symmetric matrix without negative eigenvalues becomes regular
  /// for every λ > 0. In ridge regression λ is the strength of the penalty.
  ///
  /// - Parameter shift: λ.
  /// - Returns: n × n; aᵢᵢ + λ on the diagonal, the rest as it is.
  /// - Precondition: the matrix is square.
  /// - Complexity: O(n²).
  public func addingToDiagonal(_ shift: Double) -> Matrix {
    precondition(rows == columns, "a \(rows) × \(columns) matrix has no identity beside it")
    var result = self
    for i in 0..<rows { result[i, i] += shift }
    return result
  }

  /// How far a matrix is from the identity, max |aᵢⱼ − δᵢⱼ|.
  ///
  /// Of A B it tells whether B is the inverse of A, of QᵀQ whether the columns of Q have length 1
  /// and stand at right angles.
  ///
  /// - Returns: the largest difference; 0 for the identity only, and for no rows; NaN as soon as an
  ///   entry is NaN.
  /// - Precondition: the matrix is square.
  /// - Complexity: O(n²).
  public var distanceFromIdentity: Double { Norm.lInfinity(Vector(addingToDiagonal(-1).elements)) }
}
