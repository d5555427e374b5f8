import CatalogKit
import Elementary
import LinearAlgebra
import MathCore

/// A layer of a neural network by hand, a batch of inputs, and two layers of a known network.
func layers(_ sheet: inout Worksheet) {
  let layer = AffineMap(weights: [[1, -2], [3, 1]], bias: [-1, -4])
  let (x, batch): (Vector, Matrix) = ([2, 1], [[2, 1], [0, -1]])
  sheet.show("weights", layer.weights)
  sheet.show("bias", layer.bias)
  sheet.show("input", x)
  sheet.show("weighted", layer.weights * x)
  sheet.show("affine", layer(x))
  sheet.show("output", relu(layer(x)))
  sheet.show("batch", batch)
  sheet.show("batch_output", relu(layer(rowsOf: batch)))
  sheet.expect(
    "W x for x = (2, 1)", layer.weights * x, equals: Vector([0, 7]), within: .exact,
    because: .closedForm("1 · 2 − 2 · 1 and 3 · 2 + 1 · 1"), proves: ["weighted"])
  sheet.expect(
    "W x + b for x = (2, 1)", layer(x), equals: Vector([-1, 3]), within: .exact,
    because: .closedForm("0 − 1 and 7 − 4"), proves: ["affine"])
  sheet.expect(
    "output of the layer for x = (2, 1)", relu(layer(x)), equals: Vector([0, 3]), within: .exact,
    because: .closedForm("max(0, −1) and max(0, 3)"), proves: ["output"])
  sheet.expect(
    "X Wᵀ + 1 bᵀ for the batch", layer(rowsOf: batch), equals: Matrix([[-1, 3], [1, -5]]),
    within: .exact, because: .closedForm("W x + b for each row x"))
  sheet.expect(
    "output of the layer for the batch", relu(layer(rowsOf: batch)),
    equals: Matrix([[0, 3], [1, 0]]), within: .exact,
    because: .closedForm("negative elements become 0"), proves: ["batch_output"])

  let second = AffineMap(weights: [[1, 1], [0, 2]], bias: [0, 1])
  let both = second.after(layer)
  sheet.show("second_weights", second.weights)
  sheet.show("second_bias", second.bias)
  sheet.show("both_weights", both.weights)
  sheet.show("both_bias", both.bias)
  sheet.expect(
    "weights of two layers without a nonlinearity", both.weights,
    equals: Matrix([[4, -1], [6, 2]]), within: .exact,
    because: .closedForm("1 · 1 + 1 · 3, 1 · (−2) + 1 · 1, 2 · 3, 2 · 1"), proves: ["both_weights"])
  sheet.expect(
    "bias of two layers without a nonlinearity", both.bias, equals: Vector([-5, -7]),
    within: .exact, because: .closedForm("−1 − 4 + 0 and 2 · (−4) + 1"), proves: ["both_bias"])
  sheet.expect(
    "both layers at once, and one after the other, on (2, 1)",
    both(x).elements + second(layer(x)).elements, equals: [2, 7, 2, 7], within: .exact,
    because: .closedForm("−1 + 3 and 2 · 3 + 1"))
  knownNetwork(&sheet)
}

/// A network of three inputs, four hidden neurons and three classes, on five inputs.
private func knownNetwork(_ sheet: inout Worksheet) {
  let x: Matrix = [
    [1.575, 0.743, -0.97], [-0.212, -0.287, 2.362], [-0.943, 1.376, 0.123],
    [1.022, -0.003, 0.393], [0.491, 0.11, 0.651],
  ]
  let hidden = AffineMap(
    weights: [
      [-0.277, 0.537, 0.813], [0.185, 0.179, -0.656], [0.425, 0.548, 1.243],
      [-0.681, 0.191, 0.842],
    ], bias: [0.273, 0.225, -0.008, 0.196])
  let output = AffineMap(
    weights: [
      [0.279, 0.029, -0.069, 0.188], [-0.394, -1.1, 0.434, -0.752],
      [0.412, 0.701, 1.286, -0.477],
    ], bias: [-0.012, -0.377, 0.772])
  let smooth = softmax(output(rowsOf: mapped(hidden(rowsOf: x)) { tanh($0) }))
  let rectified = softmax(output(rowsOf: relu(hidden(rowsOf: x))))
  sheet.show("probabilities", rectified)
  sheet.show("first_probabilities", rectified.row(0))
  // No sum exceeds 4 in its parts, and five terms round by 5 · 2⁻⁵³ of that: the second layer adds four
  // such errors by weights up to 1.3, and its own. An error of a logit is one of a probability's share.
  let jax = Reason.reference("JAX 0.10.2, softmax(act(X W₁ + b₁) W₂ + b₂)")
  sheet.expect(
    "probabilities of a network with the hyperbolic tangent", smooth,
    equals: Matrix([
      [0.13547060757276436, 0.11038730410609252, 0.7541420883211432],
      [0.2281031569608146, 0.14736871255234016, 0.6245281304868452],
      [0.23714124604035183, 0.04119356804693278, 0.7216651859127153],
      [0.10717853912003714, 0.08611644051277503, 0.8067050203671878],
      [0.15402165739745122, 0.07930195992264227, 0.7666763826799066],
    ]), within: .absolute(1e-14), because: jax)
  sheet.expect(
    "probabilities of a network that cuts at 0", rectified,
    equals: Matrix([
      [0.15725533425825372, 0.025567564825410546, 0.8171771009163357],
      [0.039697769513241506, 0.003049080926299899, 0.9572531495604586],
      [0.265287708789869, 0.023711079813946056, 0.7110012113961849],
      [0.0954093786380548, 0.07148969977254949, 0.8331009215893956],
      [0.10859333589428571, 0.05286893613925459, 0.8385377279664598],
    ]), within: .absolute(1e-14), because: jax, proves: ["probabilities"])
  sheet.expect(
    "probabilities of the first input", rectified.row(0),
    equals: Vector([0.15725533425825372, 0.025567564825410546, 0.8171771009163357]),
    within: .absolute(1e-14), because: jax, proves: ["first_probabilities"])
}

/// max(0, x) of each component.
private func relu(_ x: Vector) -> Vector { Vector(x.map { max(0, $0) }) }

/// max(0, x) of each element.
private func relu(_ x: Matrix) -> Matrix { mapped(x) { max(0, $0) } }

private func mapped(_ x: Matrix, _ function: (Double) -> Double) -> Matrix {
  Matrix(rows: x.rows, columns: x.columns, elements: x.elements.map(function))
}

/// exp(zᵢⱼ) / Σₖ exp(zᵢₖ) in each row, for moderate z.
private func softmax(_ z: Matrix) -> Matrix {
  Matrix(
    (0..<z.rows).map { i in
      let powers = z.row(i).map { exp($0) }
      let sum = Vector(powers).sum
      return powers.map { $0 / sum }
    })
}
