extension Tensor {
  /// The same numbers in the same order on other axes.
  ///
  /// - Parameter shape: the new length of each axis.
  /// - Returns: a tensor of that shape.
  /// - Throws: ``TensorError`` if it holds more or fewer numbers.
  /// - Complexity: O(1) beside the copy.
  public func reshaped(to shape: [Int]) throws(TensorError) -> Tensor {
    guard shape.allSatisfy({ $0 >= 0 }), Tensor.size(of: shape) == elements.count else {
      throw .cannotReshape(from: self.shape, to: shape)
    }
    return Tensor(shape: shape, made: elements)
  }

  /// The axes in another order; for a matrix the transpose.
  ///
  /// - Parameter order: for each axis of the result the axis that it was.
  /// - Returns: a tensor with axis `order[k]` at place k.
  /// - Throws: ``TensorError`` if not every axis is named once.
  /// - Complexity: O(N) for N numbers.
  public func permuted(to order: [Int]) throws(TensorError) -> Tensor {
    var isNamed = [Bool](repeating: false, count: axes)
    for axis in order where axis >= 0 && axis < axes { isNamed[axis] = true }
    guard order.count == axes, isNamed.allSatisfy({ $0 }) else {
      throw .axesNamedWrongly(order, shape: shape)
    }
    let old = strides
    let (shape, steps) = (order.map { self.shape[$0] }, order.map { old[$0] })
    return Tensor(shape: shape, made: walk(shape, steps).map { elements[$0] })
  }

  /// What stands at one place of an axis, which then is gone.
  ///
  /// - Parameters:
  ///   - index: the place, from 0.
  ///   - axis: the axis, from 0.
  /// - Returns: a tensor with one axis less, such as one image of a batch.
  /// - Throws: ``TensorError`` if there is no such axis, or no such place on it.
  /// - Complexity: O(N) for N numbers of the result.
  public func slice(at index: Int, along axis: Int) throws(TensorError) -> Tensor {
    guard shape.indices.contains(axis) else { throw .noAxis(axis, shape: shape) }
    guard index >= 0, index < shape[axis] else {
      throw .indexBeyond(index, axis: axis, shape: shape)
    }
    var (rest, steps) = (shape, strides)
    let start = index * steps[axis]
    rest.remove(at: axis)
    steps.remove(at: axis)
    return Tensor(shape: rest, made: walk(rest, steps).map { elements[start + $0] })
  }

  /// The sum along an axis, which then is gone.
  ///
  /// - Parameter axis: the axis, from 0.
  /// - Returns: a tensor with one axis less; each number is a sum from the first place to the last, 0
  ///   for an axis of length 0.
  /// - Throws: ``TensorError`` if there is no such axis.
  /// - Complexity: O(N) for N numbers.
  public func sum(along axis: Int) throws(TensorError) -> Tensor {
    guard shape.indices.contains(axis) else { throw .noAxis(axis, shape: shape) }
    let ones = Tensor(shape: [shape[axis]], made: [Double](repeating: 1, count: shape[axis]))
    // Σₖ aₖ · 1
    return try contract(ones, over: [(axis, 0)])
  }

  /// All pieces of a length along an axis, each shifted by one place from the one before.
  ///
  /// It is what a filter of a convolution is laid upon: the sum of the products with the filter along
  /// the new axis is a contraction.
  ///
  /// - Parameters:
  ///   - length: how many places a piece has.
  ///   - axis: the axis, from 0; after that it counts the pieces.
  /// - Returns: a tensor with one axis more, the last, of that length.
  /// - Throws: ``TensorError`` if there is no such axis, or a piece is empty or longer than the axis.
  /// - Complexity: O(N) for N numbers of the result.
  public func windows(of length: Int, along axis: Int) throws(TensorError) -> Tensor {
    guard shape.indices.contains(axis) else { throw .noAxis(axis, shape: shape) }
    guard length >= 1, length <= shape[axis] else {
      throw .noWindow(length, axis: axis, shape: shape)
    }
    let strides = strides
    var lengths = shape
    lengths[axis] -= length - 1
    return Tensor(
      shape: lengths + [length],
      made: walk(lengths + [length], strides + [strides[axis]]).map { elements[$0] })
  }
}

/// The offsets at which a walk through a shape arrives, the last axis fastest.
///
/// - Parameters:
///   - shape: the length of each axis.
///   - steps: how far a step along each axis moves; 0 where it stays.
/// - Returns: an offset for each place.
/// - Complexity: O(N) for N places.
func walk(_ shape: [Int], _ steps: [Int]) -> [Int] {
  var offsets = [0]
  for (length, step) in zip(shape, steps) {
    // from each place so far, all places along the next axis
    offsets = offsets.flatMap { start in (0..<length).map { start + $0 * step } }
  }
  return offsets
}
