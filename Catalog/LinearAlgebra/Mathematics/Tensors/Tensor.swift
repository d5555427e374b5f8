public import MathCore

/// Numbers on any number of axes: a vector has one axis, a matrix two, a batch of images three.
///
/// The numbers stand in one row, the last axis fastest. A step along an axis moves by the stride of
/// the axis, the product of the lengths of all axes after it.
public struct Tensor: Hashable, Sendable {
  /// The length of each axis; empty for a single number.
  public let shape: [Int]
  /// The numbers, the last axis fastest.
  public let elements: [Double]

  /// A tensor of the given elements.
  ///
  /// - Parameters:
  ///   - shape: the length of each axis.
  ///   - elements: as many numbers as the product of the lengths, the last axis fastest.
  /// - Throws: ``TensorError`` if there are more or fewer numbers, or a length is negative.
  public init(shape: [Int], elements: [Double]) throws(TensorError) {
    guard shape.allSatisfy({ $0 >= 0 }), Tensor.size(of: shape) == elements.count else {
      throw .wrongCount(elements.count, shape: shape)
    }
    (self.shape, self.elements) = (shape, elements)
  }

  /// A tensor whose shape and elements are known to fit.
  init(shape: [Int], made elements: [Double]) {
    (self.shape, self.elements) = (shape, elements)
  }

  /// A tensor of one axis.
  public init(_ vector: Vector) { self.init(shape: [vector.count], made: vector.elements) }

  /// A tensor of two axes: rows, columns.
  public init(_ matrix: Matrix) {
    self.init(shape: [matrix.rows, matrix.columns], made: matrix.elements)
  }

  /// A tensor of one number, without axes.
  public init(_ number: Double) { self.init(shape: [], made: [number]) }

  /// The number of axes.
  public var axes: Int { shape.count }

  /// How far a step along each axis moves in ``elements``.
  public var strides: [Int] { Tensor.strides(of: shape) }

  /// The element at a place, an index for each axis, counted from 0.
  ///
  /// - Precondition: each index lies within its axis.
  public subscript(place: Int...) -> Double {
    precondition(place.count == axes, "\(place.count) indices for \(axes) axes")
    var offset = 0
    // o = Σ iₖ sₖ
    for (k, step) in strides.enumerated() {
      precondition(place[k] >= 0 && place[k] < shape[k], "index \(place[k]) of \(shape[k])")
      offset += place[k] * step
    }
    return elements[offset]
  }

  /// The product of the lengths of all axes, 1 for none.
  static func size(of shape: [Int]) -> Int { shape.reduce(1) { $0 * $1 } }

  /// sₖ = nₖ₊₁ nₖ₊₂ ⋯: the product of the lengths of the axes after each.
  static func strides(of shape: [Int]) -> [Int] {
    var (strides, step) = (shape, 1)
    for k in shape.indices.reversed() {
      strides[k] = step
      step *= shape[k]
    }
    return strides
  }
}
