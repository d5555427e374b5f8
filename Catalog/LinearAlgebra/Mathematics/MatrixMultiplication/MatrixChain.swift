public import MathCore

/// The cheapest order in which to multiply a chain of matrices.
///
/// The product A B C is the same from the left and from the right, but its cost is not: a product of
/// m × p and p × n takes m p n multiplications. The best way to multiply a part of the chain splits it
/// somewhere, and multiplies either side in its own best way: so all parts are solved, short ones first.
///
/// - Source: Cormen, Leiserson, Rivest & Stein, *Introduction to Algorithms*, 3rd ed., MIT Press
///   2009, section 15.2.
public struct MatrixChain: Hashable, Sendable {
  /// The n + 1 sizes p: matrix i of the chain, counted from 0, has the shape pᵢ × pᵢ₊₁.
  public let sizes: [Int]
  /// How many multiplications of numbers the cheapest order takes.
  public let cost: Double
  /// For the part from i to j, the matrix after which it is split, at i · n + j.
  private let splits: [Int]

  /// Finds the order.
  ///
  /// - Parameter sizes: p₀, …, pₙ for n matrices.
  /// - Precondition: there are at least two sizes, and none is negative.
  /// - Complexity: O(n³).
  public init(sizes: [Int]) {
    precondition(sizes.count >= 2, "a chain has at least one matrix")
    precondition(sizes.allSatisfy { $0 >= 0 }, "a shape with a negative size")
    let (n, p) = (sizes.count - 1, sizes.map { Double($0) })
    var costs = Matrix(rows: n, columns: n, repeating: 0)
    var splits = [Int](repeating: 0, count: n * n)
    for length in 1..<n {
      for i in 0..<n - length {
        let j = i + length
        costs[i, j] = .infinity
        for k in i..<j {
          // cᵢⱼ = minₖ (cᵢₖ + cₖ₊₁ⱼ + pᵢ pₖ₊₁ pⱼ₊₁), the first k of those that are equal
          let cost = costs[i, k] + costs[k + 1, j] + p[i] * p[k + 1] * p[j + 1]
          if cost < costs[i, j] { (costs[i, j], splits[i * n + j]) = (cost, k) }
        }
      }
    }
    self.sizes = sizes
    self.splits = splits
    cost = costs[0, n - 1]
  }

  /// How many multiplications of numbers it takes from the left, ((A₁ A₂) A₃) and so on.
  public var costFromTheLeft: Double {
    var cost = 0.0
    // Σ p₀ pₖ pₖ₊₁
    for k in 1..<sizes.count - 1 {
      cost += Double(sizes[0]) * Double(sizes[k]) * Double(sizes[k + 1])
    }
    return cost
  }

  /// The order as brackets.
  ///
  /// - Parameter names: a name for each matrix.
  /// - Returns: such as `A (B C)`.
  /// - Precondition: there are as many names as matrices.
  public func order(of names: [String]) -> String {
    precondition(
      names.count == sizes.count - 1, "\(names.count) names in a chain of \(sizes.count - 1)")
    return joined(0, names.count - 1, names) { left, right in
      (left.contains(" ") ? "(\(left))" : left) + " " + (right.contains(" ") ? "(\(right))" : right)
    }
  }

  /// The product of the chain, in the cheapest order.
  ///
  /// - Parameter matrices: n matrices.
  /// - Returns: A₁ A₂ ⋯ Aₙ, p₀ × pₙ.
  /// - Precondition: their shapes are those of the chain.
  /// - Complexity: ``cost`` multiplications.
  public func product(of matrices: [Matrix]) -> Matrix {
    precondition(
      matrices.count == sizes.count - 1,
      "\(matrices.count) matrices in a chain of \(sizes.count - 1)")
    for (i, matrix) in matrices.enumerated() {
      precondition(
        matrix.rows == sizes[i] && matrix.columns == sizes[i + 1],
        "a \(matrix.rows) × \(matrix.columns) matrix in place of \(sizes[i]) × \(sizes[i + 1])")
    }
    return joined(0, matrices.count - 1, matrices) { $0 * $1 }
  }

  /// The part from i to j, joined from its two sides.
  private func joined<Part>(
    _ i: Int, _ j: Int, _ parts: [Part], by join: (Part, Part) -> Part
  ) -> Part {
    guard i < j else { return parts[i] }
    let k = splits[i * parts.count + j]
    return join(joined(i, k, parts, by: join), joined(k + 1, j, parts, by: join))
  }
}
