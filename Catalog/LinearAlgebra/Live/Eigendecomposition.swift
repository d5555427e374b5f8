import Figures
import LinearAlgebra
public import LiveKit
import MathCore

extension Live {
  public static let eigendecomposition = Live(
    "eigendecomposition", playgrounds: [circleUnderMap],
    exercises: [stretchOfVector, eigenvaluesByHand, unitEigenvector, putTogether])
}

/// A symmetric 2 × 2 matrix, where it sends the unit circle, and one vector to be turned until the
/// matrix keeps its line.
private let circleUnderMap = Playground(
  "circle",
  parameters: [
    .number("a", "first entry of the diagonal, a₁₁", at: 2, in: -2.5...2.5, step: 0.1),
    .number("b", "entry beside the diagonal, a₁₂ = a₂₁", at: 1, in: -2.5...2.5, step: 0.1),
    .number("d", "second entry of the diagonal, a₂₂", at: 2, in: -2.5...2.5, step: 0.1),
    .points("x", "Tip of the vector x", at: [1, 0], in: -2...2, -2...2, step: 0.1, names: ["x"]),
  ],
  on: { _ in
    Figure(
      "Where a symmetric matrix sends the unit circle",
      description:
        "The dashed unit circle becomes a solid ellipse, and the arrow x becomes the arrow A x. "
        + "Two arrows of length 1 at a right angle are the eigenvectors; dashed lines "
        + "through the origin continue them.",
      x: .linear("first component", range: -5...5),
      y: .linear("second component", range: -5...5), aspect: .equal,
      layers: [
        .outline(
          Figure.Outline(
            circle(under: [[1, 0], [0, 1]]), label: "unit circle", stroke: .dashed, series: 6))
      ])
  }
) { given, scene throws(LiveFailure) in
  let (a, b, d) = (given.number("a"), given.number("b"), given.number("d"))
  let matrix = Matrix(rows: 2, columns: 2, elements: [a, b, b, d])
  let eigen: SymmetricEigendecomposition
  do throws(EigendecompositionError) {
    eigen = try JacobiEigendecomposition(of: matrix).result
  } catch {
    throw LiveFailure("No eigenvalues were found: change an entry.")
  }
  func eigenvector(_ k: Int, times factor: Double) -> Figure.Point {
    Figure.Point(factor * eigen.vectors[0, k], factor * eigen.vectors[1, k])
  }
  let x = given.vector("x")
  let length = Norm.l2(x)
  guard length > 0 else {
    throw LiveFailure("The zero vector has no direction: drag x away from the origin.")
  }
  let unit = x / length
  let step = PowerIteration.Step(at: unit, image: image(of: unit, under: matrix))

  scene.draw(
    Figure.Outline(
      circle(under: matrix), label: "its image", stroke: .solid, filled: true, series: 2))
  let gap = Figure.Point(.nan, .nan)
  scene.draw(
    Figure.Line(
      [
        eigenvector(0, times: -8), eigenvector(0, times: 8), gap, eigenvector(1, times: -8),
        eigenvector(1, times: 8),
      ], label: "kept directions", stroke: .dashed, series: 3))
  scene.draw(
    Figure.Arrows(
      [
        Figure.Arrow(to: eigenvector(0, times: 1), label: "v₁"),
        Figure.Arrow(to: eigenvector(1, times: 1), label: "v₂"),
      ], label: "eigenvectors", series: 3))
  scene.draw(Figure.Arrows([Figure.Arrow(to: figurePoint(x), label: "x")], label: "x", series: 0))
  scene.draw(
    Figure.Arrows(
      [Figure.Arrow(to: figurePoint(image(of: x, under: matrix)), label: "A x")], label: "A x",
      series: 1))

  let (high, low) = (eigen.values[0], eigen.values[1])
  scene.show("eigenvalue λ₁", high)
  scene.show("eigenvalue λ₂", low)
  scene.show("Rayleigh quotient ρ of x at length 1", step.value)
  scene.show("its residual, the length of A x − ρ x", step.residual)
  scene.tell("what A does to x", wordsForStep(step, gap: high - low))
  scene.tell("directions that A keeps", wordsForDirections(high, low))
}

/// What the matrix does to one vector.
///
/// - Parameters:
///   - step: the vector with its Rayleigh quotient and residual.
///   - gap: λ₁ − λ₂; the residual is half of it times the sine of twice the angle that x lies off.
/// - Returns: a sentence.
private func wordsForStep(_ step: PowerIteration.Step, gap: Double) -> StaticString {
  if step.residual > 1e-9 {
    return step.residual > 0.02 * gap
      ? "It turns x to another line."
      : "It hardly turns x: an eigenvector lies less than two degrees away."
  }
  if step.value > 1e-9 { return "It only stretches or shortens x: x is an eigenvector." }
  if step.value < -1e-9 {
    return "It points x the opposite way: x is an eigenvector with a negative eigenvalue."
  }
  return "It takes x to zero: x is an eigenvector with the eigenvalue 0."
}

/// Which directions a matrix keeps.
///
/// - Parameters:
///   - high: the larger eigenvalue.
///   - low: the smaller one.
/// - Returns: one or two sentences.
private func wordsForDirections(_ high: Double, _ low: Double) -> StaticString {
  if high - low <= 1e-9 {
    return "All of them: the eigenvalues are equal, and v₁ and v₂ are one choice among many."
  }
  if min(high.magnitude, low.magnitude) <= 1e-9 {
    return "Two. Along one of them all goes to zero, and the circle becomes a segment."
  }
  return low < 0
    ? "Two. Along one with a negative eigenvalue, vectors are turned the opposite way."
    : "Two, at a right angle: the axes of the ellipse."
}

/// A x: the dot product of each row with x.
private func image(of x: Vector, under a: Matrix) -> Vector {
  [dot(a.row(0), x), dot(a.row(1), x)]
}

/// The image of the unit circle, once around.
private func circle(under a: Matrix) -> [Figure.Point] {
  var points: [Figure.Point] = []
  for k in 0..<80 {
    let t = Double(k % 40) / 20 - 1
    // the point of the right half with the slope t from (−1, 0), then the one across from it
    let side: Double = k < 40 ? 1 : -1
    let x: Vector = [side * (1 - t * t) / (1 + t * t), side * 2 * t / (1 + t * t)]
    points.append(figurePoint(image(of: x, under: a)))
  }
  return points
}

private func figurePoint(_ v: Vector) -> Figure.Point { Figure.Point(v[0], v[1]) }
