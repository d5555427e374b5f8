public import MathCore

/// The map x ↦ W x + b: a layer of a neural network before its nonlinearity.
///
/// Each row of W is one neuron: its dot product with the input, plus a bias.
public struct AffineMap: Hashable, Sendable {
  /// A row for each output, m × n.
  public let weights: Matrix
  /// What is added to each output, m components.
  public let bias: Vector

  /// A layer.
  ///
  /// - Parameters:
  ///   - weights: W, a row for each output, m × n.
  ///   - bias: b, m components.
  /// - Precondition: there is a component of the bias for each row.
  public init(weights: Matrix, bias: Vector) {
    precondition(
      weights.rows == bias.count, "\(weights.rows) rows and a bias of \(bias.count) components")
    self.weights = weights
    self.bias = bias
  }

  /// The image of one input.
  ///
  /// - Parameter x: n components.
  /// - Returns: W x + b, m components.
  /// - Precondition: there is a component for each column of the weights.
  /// - Complexity: O(m n).
  public func callAsFunction(_ x: Vector) -> Vector { weights * x + bias }

  /// The images of many inputs at once, by one product.
  ///
  /// - Parameter x: a batch, an input a row, N × n.
  /// - Returns: X Wᵀ + 1 bᵀ, N × m: row i is the image of row i, to the same bits.
  /// - Precondition: there is a column for each column of the weights.
  /// - Complexity: O(N m n).
  public func callAsFunction(rowsOf x: Matrix) -> Matrix {
    // Y = X Wᵀ + 1 bᵀ
    x * weights.transposed + outerProduct(Vector(repeating: 1, count: x.rows), bias)
  }

  /// This map after another: both together are one affine map.
  ///
  /// So two layers without a nonlinearity between them can do no more than one.
  ///
  /// - Parameter first: the map that is done first, V x + c.
  /// - Returns: the map x ↦ W (V x + c) + b = (W V) x + (W c + b).
  /// - Precondition: the first map has an output for each column of these weights.
  /// - Complexity: O(m p n) for weights m × p and p × n.
  public func after(_ first: AffineMap) -> AffineMap {
    AffineMap(weights: weights * first.weights, bias: weights * first.bias + bias)
  }
}
