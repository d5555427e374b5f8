/// Why tensors do not fit; axes are counted from 0.
public enum TensorError: Error, Hashable, Sendable {
  case wrongCount(Int, shape: [Int])
  case cannotReshape(from: [Int], to: [Int])
  /// The shapes neither agree nor stretch.
  case cannotBroadcast([Int], [Int])
  case noAxis(Int, shape: [Int])
  /// The same axis is named twice, or not every axis is named once where that is needed.
  case axesNamedWrongly([Int], shape: [Int])
  case indexBeyond(Int, axis: Int, shape: [Int])
  /// A piece of an axis is empty or longer than the axis.
  case noWindow(Int, axis: Int, shape: [Int])
  /// Two axes over which products shall be added have different lengths.
  case unequalAxes(Int, [Int], Int, [Int])
}

extension TensorError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .wrongCount(let count, let shape):
      "\(count) numbers do not fill the shape \(words(shape)): give as many as its lengths multiplied"
    case .cannotReshape(let old, let new):
      "the shape \(words(old)) cannot become \(words(new)): both must hold equally many numbers"
    case .cannotBroadcast(let a, let b):
      "the shapes \(words(a)) and \(words(b)) do not fit: from the last axis on, lengths must be "
        + "equal or one of them 1"
    case .noAxis(let axis, let shape):
      "there is no axis \(axis) in the shape \(words(shape)): count axes from 0"
    case .axesNamedWrongly(let axes, let shape):
      "the axes \(words(axes)) do not fit the shape \(words(shape)): name each axis once"
    case .indexBeyond(let index, let axis, let shape):
      "there is no place \(index) on axis \(axis) of the shape \(words(shape)): count from 0"
    case .noWindow(let length, let axis, let shape):
      "axis \(axis) of the shape \(words(shape)) has no piece of the length \(length): a piece has at "
        + "least one place and at most as many as the axis"
    case .unequalAxes(let a, let first, let b, let second):
      "axis \(a) of the shape \(words(first)) and axis \(b) of the shape \(words(second)) have "
        + "different lengths: no products can be added along them"
    }
  }
}

/// (2, 3), as mathematicians write a shape.
private func words(_ shape: [Int]) -> String {
  var text = "("
  for (k, length) in shape.enumerated() { text += k == 0 ? "\(length)" : ", \(length)" }
  return text + ")"
}
