extension Tensor {
  /// a + b, each number with the one at the same place; axes of length 1 are stretched.
  ///
  /// - Throws: ``TensorError`` if the shapes do not fit.
  public static func + (a: Tensor, b: Tensor) throws(TensorError) -> Tensor {
    try combine(a, b) { $0 + $1 }
  }

  /// a − b, each number with the one at the same place; axes of length 1 are stretched.
  ///
  /// - Throws: ``TensorError`` if the shapes do not fit.
  public static func - (a: Tensor, b: Tensor) throws(TensorError) -> Tensor {
    try combine(a, b) { $0 - $1 }
  }

  /// a times b, each number with the one at the same place; axes of length 1 are stretched.
  ///
  /// - Throws: ``TensorError`` if the shapes do not fit.
  public static func * (a: Tensor, b: Tensor) throws(TensorError) -> Tensor {
    try combine(a, b) { $0 * $1 }
  }

  /// The shape that two shapes have in common after stretching.
  ///
  /// The shapes are laid over each other from the last axis on. Where one has no axis left, it counts
  /// as an axis of length 1. An axis of length 1 is stretched to the length of the other by repeating
  /// what it holds.
  ///
  /// - Parameters:
  ///   - a: a shape.
  ///   - b: another shape.
  /// - Returns: the common shape.
  /// - Throws: ``TensorError`` if two lengths differ and neither is 1.
  /// - Complexity: O(1) for each axis.
  /// - Source: the rule is that of NumPy: Harris et al. 2020, *Array programming with NumPy*,
  ///   Nature 585, 357–362.
  public static func commonShape(_ a: [Int], _ b: [Int]) throws(TensorError) -> [Int] {
    let axes = max(a.count, b.count)
    let (p, q) = (padded(a, to: axes), padded(b, to: axes))
    var shape = p
    for k in shape.indices {
      guard p[k] == q[k] || p[k] == 1 || q[k] == 1 else { throw .cannotBroadcast(a, b) }
      shape[k] = p[k] == 1 ? q[k] : p[k]
    }
    return shape
  }

  private static func combine(
    _ a: Tensor, _ b: Tensor, _ operation: (Double, Double) -> Double
  ) throws(TensorError) -> Tensor {
    let shape = try commonShape(a.shape, b.shape)
    let (p, q) = (walk(shape, a.steps(through: shape)), walk(shape, b.steps(through: shape)))
    return Tensor(
      shape: shape, made: p.indices.map { operation(a.elements[p[$0]], b.elements[q[$0]]) })
  }

  /// How far a step along each axis of a common shape moves here: 0 along a stretched one.
  private func steps(through common: [Int]) -> [Int] {
    let lengths = Tensor.padded(shape, to: common.count)
    let strides = Tensor.strides(of: lengths)
    return lengths.indices.map { lengths[$0] == 1 ? 0 : strides[$0] }
  }

  /// A shape with axes of length 1 before it.
  private static func padded(_ shape: [Int], to axes: Int) -> [Int] {
    [Int](repeating: 1, count: axes - shape.count) + shape
  }
}
