import CatalogKit
import LinearAlgebra
import MathCore

/// Distances in feature space, and kernels that are none.
func kernelLimits(_ sheet: inout Worksheet) throws {
  let sigmoid = Kernel.sigmoid(gamma: 1, constant: -1)
  let gram = gramMatrix(ofRowsOf: [[1], [2]], by: sigmoid)
  sheet.show("sigmoid_gram", gram)
  // tanh within 2 units in the last place on either side
  sheet.expect(
    "sigmoid kernel of 1 and 2", gram,
    equals: Matrix([[0, 0.7615941559557649], [0.7615941559557649, 0.9950547536867305]]),
    within: .absolute(5e-16), because: .closedForm("tanh 0, tanh 1 and tanh 3 (mpmath 1.4.1)"),
    proves: ["sigmoid_gram"])
  var refusals: [String] = []
  do throws(CholeskyError) {
    _ = try KernelRidge(kernel: sigmoid, penalty: 0.1).fit([[1], [2]], to: [1, -1])
  } catch {
    refusals.append("\(error)")
  }
  sheet.show("refused", refusals.first ?? "fitted")
  sheet.expect(
    "kernel ridge with that sigmoid is refused", refusals.count, equals: 1, within: .exact,
    because: .closedForm("the determinant of K + 0.1 I is 0.1 · 1.095 − 0.58, below 0"))
  sheet.expect(
    "there is no distance of 1 and 2 in the features of that sigmoid, nor of 10²⁰⁰ and 0",
    holds: featureDistance([1], [2], by: sigmoid) == nil
      && featureDistance([1e200], [0], by: .linear) == nil,
    because: .closedForm("0 + 0.995 − 2 · 0.762 is negative; 10⁴⁰⁰ is beyond the range of numbers"))
  let (u, v): (Vector, Vector) = ([1, 2], [4, 6])
  sheet.expect(
    "distances of (1, 2) and (4, 6): linear, quadratic, and to itself by RBF",
    [
      featureDistance(u, v, by: .linear) ?? .nan,
      featureDistance(u, v, by: .polynomial(degree: 2, constant: 0)) ?? .nan,
      featureDistance(u, u, by: .rbf(gamma: 0.3)) ?? .nan,
    ], equals: [5, 2217.0.squareRoot(), 0], within: .relative(4.5e-16),
    because: .closedForm("√(5 + 52 − 2 · 16), √(25 + 2704 − 2 · 256), √(1 + 1 − 2)"))
  let far = featureDistance([0], [3], by: .rbf(gamma: 100)) ?? .nan
  sheet.show("far", far)
  sheet.expect(
    "distance of far points by RBF", far, equals: 2.0.squareRoot(), within: .relative(4.5e-16),
    because: .closedForm("√(1 + 1 − 2 · e⁻⁹⁰⁰)"), proves: ["far"])
  // the three products are 1.4738 and cancel to −4.4e-16 after rounding; the true distance is 1e-9
  sheet.expect(
    "distance of two points that differ by 10⁻⁹, beyond what the similarities can tell",
    featureDistance([0.72, 0.23, 0.95], [0.719999999, 0.23, 0.95], by: .linear) ?? .nan,
    equals: 1e-9, within: .absolute(2.2e-8),
    because: .theorem("similarities off by 2⁻⁵² leave √(2⁻⁵² · 2) of the distance"))
  let tilted = featureDistance([0.1, 0.7], [0.1, 0.7], by: .polynomial(degree: 5))
  sheet.expect(
    "distance of a point to itself by a polynomial kernel", tilted ?? .nan, equals: 0,
    within: .exact, because: .theorem("k + k − 2 k = 0: doubling is exact"))
}
