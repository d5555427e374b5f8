extension Tensor {
  /// The contraction with another tensor: products are added along pairs of axes, which then are gone.
  ///
  /// It is the dot product for two vectors, the matrix product for two matrices with the last axis of
  /// the first and the first of the second, and without any pair the outer product, all products. Axes
  /// in `batch` are walked together and kept: a contraction for each place on them.
  ///
  /// - Parameters:
  ///   - other: the other tensor.
  ///   - pairs: an axis of this tensor and one of the other, of equal length, for each sum.
  ///   - batch: pairs of axes that are walked together.
  /// - Returns: a tensor whose axes are those of the batch, the others of this tensor, then the others of the
  ///   other, each in their order.
  /// - Throws: ``TensorError`` if an axis does not exist or is named twice, or the lengths of a pair
  ///   differ.
  /// - Complexity: O(N) for N the product of the lengths of all axes, each pair counted once.
  public func contract(
    _ other: Tensor, over pairs: [(Int, Int)], batch: [(Int, Int)] = []
  ) throws(TensorError) -> Tensor {
    for (a, b) in batch + pairs {
      guard shape.indices.contains(a) else { throw .noAxis(a, shape: shape) }
      guard other.shape.indices.contains(b) else { throw .noAxis(b, shape: other.shape) }
      guard shape[a] == other.shape[b] else { throw .unequalAxes(a, shape, b, other.shape) }
    }
    let left = try remaining(without: (batch + pairs).map { $0.0 })
    let right = try other.remaining(without: (batch + pairs).map { $0.1 })
    let (mine, theirs) = (offsets(along: left), other.offsets(along: right))
    let (p, q) = (offsets(along: batch.map { $0.0 }), other.offsets(along: batch.map { $0.1 }))
    let (u, v) = (offsets(along: pairs.map { $0.0 }), other.offsets(along: pairs.map { $0.1 }))
    var result: [Double] = []
    for t in p.indices {
      for i in mine {
        for j in theirs {
          // cₜᵢⱼ = Σₖ aₜᵢₖ bₜₖⱼ
          var sum = 0.0
          for k in u.indices {
            sum += elements[p[t] + i + u[k]] * other.elements[q[t] + j + v[k]]
          }
          result.append(sum)
        }
      }
    }
    let lengths =
      batch.map { shape[$0.0] } + left.map { shape[$0] } + right.map { other.shape[$0] }
    return Tensor(shape: lengths, made: result)
  }

  /// The matrix product of each matrix of a batch with that of another batch.
  ///
  /// - Parameter other: b × p × n.
  /// - Returns: b × m × n for a tensor of b × m × p; matrix t is the product of matrices t.
  /// - Throws: ``TensorError`` if a tensor has fewer than three axes, or lengths differ.
  /// - Complexity: O(b m p n).
  public func batchedProduct(_ other: Tensor) throws(TensorError) -> Tensor {
    // cₜᵢⱼ = Σₖ aₜᵢₖ bₜₖⱼ
    try contract(other, over: [(2, 1)], batch: [(0, 0)])
  }

  /// The axes that are not named, in their order.
  ///
  /// - Throws: ``TensorError`` if one is named twice.
  private func remaining(without named: [Int]) throws(TensorError) -> [Int] {
    let rest = shape.indices.filter { !named.contains($0) }
    guard rest.count + named.count == axes else {
      throw .axesNamedWrongly(named, shape: shape)
    }
    return rest
  }

  /// Where each place on some of the axes stands, the others at 0.
  private func offsets(along axes: [Int]) -> [Int] {
    let strides = strides
    return walk(axes.map { shape[$0] }, axes.map { strides[$0] })
  }
}
