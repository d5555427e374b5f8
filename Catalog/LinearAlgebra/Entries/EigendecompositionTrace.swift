import CatalogKit
import Figures
import LinearAlgebra
import MathCore

/// The first steps of the power iteration in the plane.
///
/// - Parameters:
///   - a: 2 × 2.
///   - steps: the steps of the iteration, at least seven.
/// - Returns: each vector, its Rayleigh quotient and the next vector, on the unit circle.
func walk(of a: Matrix, _ steps: [PowerIteration.Step]) -> Trace {
  let shown = zip(steps, steps.dropFirst()).prefix(6)
  let rows = shown.enumerated().map { number, pair in
    let (here, next) = pair
    let changed =
      number == 0
      ? "The iteration starts; the residual is \(Numeral.short(here.residual))."
      : "The residual falls from \(Numeral.short(steps[number - 1].residual)) to "
        + "\(Numeral.short(here.residual))."
    return Trace.Step(
      changed, formulas: ["rayleigh", "power"],
      values: [
        .init("x", here.vector), .init("\\rho", here.value),
        .init("x_{\\text{new}}", next.vector),
      ], points: [Figure.Point(here.vector[0], here.vector[1])])
  }
  return Trace(
    circle(of: a), given: [.init("A", a)], columns: ["x", "\\rho"], steps: rows)
}

/// The unit circle, the ellipse that the matrix makes of it, and its long axis.
private func circle(of a: Matrix) -> Figure {
  var (points, image): ([Figure.Point], [Figure.Point]) = ([], [])
  for side in [1.0, -1] {
    for k in -40...40 {
      // ((1 − t²) / (1 + t²), 2 t / (1 + t²)) lies on the circle, for −1 ≤ t ≤ 1 on its right half
      let t = Double(k) / 40
      let (x, y) = (side * (1 - t * t) / (1 + t * t), side * 2 * t / (1 + t * t))
      points.append(Figure.Point(x, y))
      image.append(Figure.Point(a[0, 0] * x + a[0, 1] * y, a[1, 0] * x + a[1, 1] * y))
    }
  }
  return Figure(
    "The power iteration on the unit circle",
    description:
      "The unit circle within the ellipse that the matrix makes of it, and a line through the origin "
      + "along the long axis. From (1, 0) the marks move along the circle towards that line, each "
      + "step about a third of the one before.",
    x: "first component", y: "second component", aspect: .equal,
    layers: [
      .outline(Figure.Outline(points, label: "vectors of length 1")),
      .outline(Figure.Outline(image, label: "their images", stroke: .dashed, series: 2)),
      .line(x: [-2.2, 2.2], y: [-2.2, 2.2], label: "direction of the eigenvector", series: 3),
    ])
}
