import LinearAlgebra
import MathCore

/// Matrices on which methods fail that are not careful, each with a name.
enum HardMatrices {
  static func filled(_ m: Int, _ n: Int, _ element: (Int, Int) -> Double) -> Matrix {
    Matrix(
      rows: m, columns: n, elements: (0..<m).flatMap { i in (0..<n).map { j in element(i, j) } })
  }

  static func random(_ m: Int, _ n: Int, seed: UInt64) -> Matrix {
    var generator = Generator(seed: seed)
    return filled(m, n) { _, _ in generator.normal() }
  }

  /// 1 / (i + j + 1): nearly singular from a few rows on.
  static func hilbert(_ n: Int) -> Matrix { filled(n, n) { 1 / Double($0 + $1 + 1) } }

  /// Kahan's triangle: pivoting does not see how nearly singular it is.
  static func kahan(_ n: Int) -> Matrix {
    let (sine, cosine) = (0.9, (1 - 0.81).squareRoot())
    return filled(n, n) { i, j in
      var power = 1.0
      for _ in 0..<i { power *= sine }
      return i == j ? power : i < j ? -cosine * power : 0
    }
  }

  /// Wilkinson's matrix on which elimination doubles the last column at each step.
  static func growth(_ n: Int) -> Matrix {
    filled(n, n) { i, j in i == j || j == n - 1 ? 1 : i > j ? -1 : 0 }
  }

  /// Wilkinson's tridiagonal matrix with pairs of eigenvalues that hardly differ.
  static func wilkinson(_ n: Int) -> Matrix {
    filled(n, n) { i, j in
      i == j ? (Double(n - 1) / 2 - Double(i)).magnitude : (i - j).magnitude == 1 ? 1 : 0
    }
  }

  /// Powers of points between 0 and 1.
  static func vandermonde(_ m: Int, _ n: Int) -> Matrix {
    filled(m, n) { i, j in
      var power = 1.0
      for _ in 0..<j { power *= Double(i + 1) / Double(m) }
      return power
    }
  }

  /// Grcar's matrix: −1 below the diagonal, 1 on it and on the three above.
  static func grcar(_ n: Int) -> Matrix {
    filled(n, n) { i, j in i == j + 1 ? -1 : j >= i && j <= i + 3 ? 1 : 0 }
  }

  /// Rows and columns multiplied by a factor at each step.
  static func graded(_ m: Int, _ n: Int, factor: Double, seed: UInt64) -> Matrix {
    var a = random(m, n, seed: seed)
    for i in 0..<m { for j in 0..<n { for _ in 0..<i + j { a[i, j] *= factor } } }
    return a
  }

  /// A product of m × k and k × n.
  static func rank(_ k: Int, _ m: Int, _ n: Int, seed: UInt64) -> Matrix {
    random(m, k, seed: seed) * random(k, n, seed: seed + 1)
  }

  /// Squares of all kinds.
  static var squares: [(name: String, matrix: Matrix)] {
    var all: [(String, Matrix)] = [("empty", Matrix([]))]
    for n in [1, 2, 3, 4, 7, 12, 20] {
      let seed = UInt64(n)
      let plain = random(n, n, seed: seed)
      all += [
        ("random \(n)", plain), ("tiny \(n)", 1e-200 * plain), ("huge \(n)", 1e200 * plain),
        ("rank \((n + 1) / 2) of \(n)", rank((n + 1) / 2, n, n, seed: seed)),
        ("graded down \(n)", graded(n, n, factor: 0.05, seed: seed)),
        ("graded up \(n)", graded(n, n, factor: 20, seed: seed)),
        ("identity \(n)", Matrix.identity(n)), ("zero \(n)", 0 * plain),
        ("ones \(n)", filled(n, n) { _, _ in 1 }), ("repeated \(n)", SymmetricMatrices.repeated(n)),
        ("Hilbert \(n)", hilbert(n)), ("Kahan \(n)", kahan(n)), ("growth \(n)", growth(n)),
        ("Wilkinson \(n)", wilkinson(n)), ("Vandermonde \(n)", vandermonde(n, n)),
        ("Grcar \(n)", grcar(n)),
      ]
    }
    return all
  }

  /// Rectangles of all kinds.
  static var rectangles: [(name: String, matrix: Matrix)] {
    var all: [(String, Matrix)] = [
      ("3 × 0", Matrix(rows: 3, columns: 0, elements: [])),
      ("0 × 3", Matrix(rows: 0, columns: 3, elements: [])),
    ]
    for (m, n) in [(1, 5), (5, 1), (3, 4), (4, 3), (9, 4), (4, 9), (20, 6), (6, 20)] {
      let plain = random(m, n, seed: UInt64(10 * m + n))
      all += [
        ("random \(m) × \(n)", plain), ("tiny \(m) × \(n)", 1e-200 * plain),
        ("huge \(m) × \(n)", 1e200 * plain), ("zero \(m) × \(n)", 0 * plain),
        ("rank 1 \(m) × \(n)", rank(1, m, n, seed: 5)),
        ("rank 2 \(m) × \(n)", rank(2, m, n, seed: 7)),
        ("graded \(m) × \(n)", graded(m, n, factor: 0.05, seed: 3)),
        ("Vandermonde \(m) × \(n)", vandermonde(m, n)),
      ]
    }
    return all
  }

  /// B Bᵀ + c I with B from the squares, and matrices that are definite by their nature.
  static var definite: [(name: String, matrix: Matrix)] {
    var all: [(String, Matrix)] = [("empty", Matrix([]))]
    for n in [1, 2, 3, 5, 8, 13] {
      let seed = UInt64(n)
      var gram = SymmetricMatrices.gram(n, rank: n, seed: seed)
      for i in 0..<n { gram[i, i] += 1 }
      var down = gram
      for i in 0..<n { for j in 0..<n { for _ in 0..<i + j { down[i, j] *= 0.01 } } }
      all += [
        ("gram \(n)", gram), ("tiny \(n)", 1e-200 * gram), ("huge \(n)", 1e200 * gram),
        ("graded \(n)", down), ("repeated \(n)", SymmetricMatrices.repeated(n)),
        ("identity \(n)", Matrix.identity(n)), ("Hilbert \(min(n, 12))", hilbert(min(n, 12))),
        // min(i, j): the covariance of a random walk
        ("walk \(n)", filled(n, n) { Double(min($0, $1) + 1) }),
      ]
    }
    return all
  }
}
