public import MathCore

extension Matrix {
  /// The Kronecker product A ⊗ B: each number aᵢⱼ of A becomes the block aᵢⱼ B.
  ///
  /// With the identity in the first place, I ⊗ B applies B to each of n parts of a long vector: so a
  /// layer of a network treats every word of a text alike.
  ///
  /// - Parameters:
  ///   - a: m × n.
  ///   - b: p × q.
  /// - Returns: m p × n q.
  /// - Complexity: O(m n p q).
  public static func kroneckerProduct(_ a: Matrix, _ b: Matrix) -> Matrix {
    let (p, q) = (b.rows, b.columns)
    var result = Matrix(rows: a.rows * p, columns: a.columns * q, repeating: 0)
    for i in 0..<result.rows {
      for j in 0..<result.columns {
        // (A ⊗ B)ᵢⱼ = a⌊i/p⌋⌊j/q⌋ b_{i mod p, j mod q}
        result[i, j] = a[i / p, j / q] * b[i % p, j % q]
      }
    }
    return result
  }
}
