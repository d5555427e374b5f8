import Elementary
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
    .number("a", "first entry of the diagonal, a₁₁", at: 2, in: -2...2, step: 0.1),
    .number("b", "entry beside the diagonal, a₁₂ = a₂₁", at: 1, in: -2...2, step: 0.1),
    .number("d", "second entry of the diagonal, a₂₂", at: 2, in: -2...2, step: 0.1),
    .number("turn", "direction of x in degrees", at: 10, in: 0...360, step: 1),
  ],
  on: { _ in
    Figure(
      "Where a symmetric matrix sends the unit circle",
      description:
        "The dashed unit circle becomes a solid ellipse. The arrow x ends on the circle, the arrow "
        + "A x on the ellipse. Two arrows of length 1 at a right angle are the eigenvectors; dashed "
        + "lines through the origin continue them.",
      x: .linear("first component", range: -4...4),
      y: .linear("second component", range: -4...4), aspect: .equal,
      layers: [
        .outline(Figure.Outline(circle(), label: "unit circle", stroke: .dashed, series: 6))
      ])
  }
) { given, scene throws(LiveFailure) in
  let (a, b, d) = (given.number("a"), given.number("b"), given.number("d"))
  let matrix = Matrix(rows: 2, columns: 2, elements: [a, b, b, d])
  let eigen: SymmetricEigendecomposition
  do throws(EigendecompositionError) {
    eigen = try SymmetricEigendecomposition(of: matrix)
  } catch {
    throw LiveFailure("The eigenvalues were not found: change an entry a little.")
  }
  let (first, second) = (eigen.vectors.column(0), eigen.vectors.column(1))
  let x = point(at: given.number("turn") / 360)
  let step = PowerIteration.Step(at: x, image: image(of: x, under: matrix))

  scene.draw(
    Figure.Outline(
      circle().map { figurePoint(image(of: [$0.x, $0.y], under: matrix)) },
      label: "its image", stroke: .solid, filled: true, series: 2))
  let gap = Figure.Point(.nan, .nan)
  scene.draw(
    Figure.Line(
      [
        figurePoint(-6 * first), figurePoint(6 * first), gap, figurePoint(-6 * second),
        figurePoint(6 * second),
      ], label: "kept directions", stroke: .dashed, series: 3))
  scene.draw(
    Figure.Arrows(
      [
        Figure.Arrow(to: figurePoint(first), label: "v₁"),
        Figure.Arrow(to: figurePoint(second), label: "v₂"),
      ], label: "eigenvectors", series: 3))
  scene.draw(
    Figure.Arrows(
      [Figure.Arrow(to: figurePoint(image(of: x, under: matrix)), label: "A x")], label: "A x",
      series: 1))
  scene.draw(Figure.Arrows([Figure.Arrow(to: figurePoint(x), label: "x")], label: "x", series: 0))

  let (high, low) = (eigen.values[0], eigen.values[1])
  scene.show("eigenvalue λ₁", high)
  scene.show("eigenvalue λ₂", low)
  scene.show("Rayleigh quotient ρ of x", step.value)
  scene.show("residual, length of A x − ρ x", step.residual)
  scene.tell("what A does to x", wordsForStep(step, gap: high - low))
  scene.tell("directions that A keeps", wordsForDirections(high, low))
}

/// What the matrix does to one vector.
///
/// - Parameters:
///   - step: the vector with its Rayleigh quotient and residual.
///   - gap: λ₁ − λ₂; the residual is half of it times the sine of twice the angle that x lies off.
/// - Returns: one or two sentences.
private func wordsForStep(_ step: PowerIteration.Step, gap: Double) -> StaticString {
  if step.residual > 0.02 * gap { return "It turns x to another line. Turn x further." }
  if step.residual > 1e-9 {
    return "It hardly turns x: an eigenvector lies less than two degrees away."
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
  if high.magnitude <= 1e-9 || low.magnitude <= 1e-9 {
    return "Two. Along one of them all goes to zero, and the circle becomes a segment."
  }
  if low < 0 {
    return "Two. Along the one with the negative eigenvalue, vectors are turned the opposite way."
  }
  return "Two, at a right angle: the axes of the ellipse."
}

/// A x: the dot product of each row with x.
private func image(of x: Vector, under a: Matrix) -> Vector {
  [dot(a.row(0), x), dot(a.row(1), x)]
}

/// The point of the unit circle after a part of a turn.
private func point(at turn: Double) -> Vector {
  [cos(2 * .pi * turn), sin(2 * .pi * turn)]
}

/// The unit circle.
private func circle() -> [Figure.Point] {
  (0..<72).map { figurePoint(point(at: Double($0) / 72)) }
}

private func figurePoint(_ v: Vector) -> Figure.Point { Figure.Point(v[0], v[1]) }
