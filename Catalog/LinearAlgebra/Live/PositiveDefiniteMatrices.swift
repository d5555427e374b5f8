import Elementary
import Figures
import LinearAlgebra
public import LiveKit
import MathCore

extension Live {
  public static let positiveDefiniteMatrices = Live(
    "positive-definite-matrices", playgrounds: [bowlToSaddle, cloudFromFactor],
    exercises: [formAtPoint, factorByHand, bottomOfBowl, determinantFromFactor, mahalanobisByHand])
}

/// The lines of equal height of a quadratic form, from a bowl through a trough to a saddle.
private let bowlToSaddle = Playground(
  "heights",
  parameters: [
    .number("a", "first element of the diagonal, a₁₁", at: 4, in: -6...6, step: 0.5),
    .number("b", "element beside the diagonal, a₁₂ = a₂₁", at: 2, in: -6...6, step: 0.5),
    .number("d", "second element of the diagonal, a₂₂", at: 5, in: -6...6, step: 0.5),
    .points("x", "The point x", at: [1, -1], in: -2...2, -2...2, step: 0.1, names: ["x"]),
  ],
  on: { _ in
    Figure(
      "Lines of equal height of xᵀ A x",
      description:
        "Solid curves where the height is 1, 4 and 9, dashed ones where it is −1, −4 and −9, and a "
        + "point that can be moved.",
      x: .linear("x₁", range: -2...2), y: .linear("x₂", range: -2...2), aspect: .equal, layers: [])
  }
) { given, scene throws(LiveFailure) in
  let (a, b, d) = (given.number("a"), given.number("b"), given.number("d"))
  let matrix = Matrix(rows: 2, columns: 2, elements: [a, b, b, d])
  let x = given.vector("x")
  for k in 1...3 {
    let height = Double(k * k)
    scene.draw(
      Figure.Outline(
        level(height, of: matrix), label: k == 1 ? "height 1, 4, 9" : nil, stroke: .solid,
        series: 0))
    scene.draw(
      Figure.Outline(
        level(-height, of: matrix), label: k == 1 ? "height −1, −4, −9" : nil, stroke: .dashed,
        series: 1))
  }
  scene.draw(
    Figure.Scatter([Figure.Point(x[0], x[1])], label: "x", series: 3))
  let lower = factor(of: matrix)
  scene.show("height xᵀ A x", quadraticForm(matrix, x), decimals: 2)
  scene.show("l₁₁", lower?[0, 0] ?? 0)
  scene.show("l₂₁", lower?[1, 0] ?? 0)
  scene.show("l₂₂", lower?[1, 1] ?? 0)
  scene.tell(
    "Cholesky factor",
    lower == nil ? "There is none: 0 stands for each element." : "A = L Lᵀ with these elements.")
  scene.tell("the matrix is", words(for: matrix))
}

/// Points L z and the ellipse that L makes of the circle.
private let cloudFromFactor = Playground(
  "cloud",
  parameters: [
    .number("a", "variance of the first feature, a₁₁", at: 2, in: 0...4, step: 0.1),
    .number("b", "covariance, a₁₂ = a₂₁", at: 1.2, in: -4...4, step: 0.1),
    .number("d", "variance of the second feature, a₂₂", at: 1.5, in: 0...4, step: 0.1),
    .seed("seed", "which random points"),
  ],
  on: { _ in
    Figure(
      "Random points with a covariance that is asked for",
      description:
        "A cloud of 150 points and an ellipse around the origin, the image of the dashed unit "
        + "circle. Both take their shape from the covariance.",
      x: .linear("x₁", range: -6...6), y: .linear("x₂", range: -6...6), aspect: .equal,
      layers: [
        .outline(
          Figure.Outline(
            image(of: Matrix.identity(2)), label: "unit circle", stroke: .dashed, series: 6))
      ])
  }
) { given, scene throws(LiveFailure) in
  let (a, b, d) = (given.number("a"), given.number("b"), given.number("d"))
  let matrix = Matrix(rows: 2, columns: 2, elements: [a, b, b, d])
  guard let lower = factor(of: matrix) else {
    throw LiveFailure(
      """
      No cloud has this covariance and an area: bring the covariance nearer to 0, below the root of \
      the product of the variances.
      """)
  }
  var generator = Generator(seed: UInt64(given.whole("seed")))
  var points: [Figure.Point] = []
  for _ in 0..<150 {
    let x = lower * Vector([generator.normal(), generator.normal()])
    points.append(Figure.Point(x[0], x[1]))
  }
  scene.draw(Figure.Scatter(points, label: "L z", series: 0))
  scene.draw(
    Figure.Outline(image(of: lower), label: "image of the circle", stroke: .solid, series: 1))
  scene.show("l₁₁", lower[0, 0])
  scene.show("l₂₁", lower[1, 0])
  scene.show("l₂₂", lower[1, 1])
  scene.show("area of the ellipse, by that of the circle", lower[0, 0] * lower[1, 1])
}

/// The factor of a matrix, if it is positive definite.
private func factor(of a: Matrix) -> Matrix? {
  do throws(CholeskyError) {
    return try CholeskyDecomposition(of: a).lower
  } catch {
    return nil
  }
}

/// What kind of matrix it is, and what is seen.
private func words(for a: Matrix) -> StaticString {
  let kind: Definiteness
  do throws(CholeskyError) {
    kind = try Definiteness(of: a)
  } catch {
    return "not symmetric"
  }
  switch kind {
  case .positiveDefinite: return "positive definite: a bowl"
  case .positiveSemidefinite: return "positive semidefinite: a trough, or flat"
  case .indefinite: return "indefinite: a saddle"
  case .negativeSemidefinite: return "negative semidefinite: a ridge"
  case .negativeDefinite: return "negative definite: a hill"
  }
}

/// The points at which xᵀ A x has a height, one in each direction; far outside where there is none.
private func level(_ height: Double, of a: Matrix) -> [Figure.Point] {
  var points: [Figure.Point] = []
  for k in 0..<160 {
    let u = direction(k, of: 160)
    // (r u)ᵀ A (r u) = r² uᵀ A u
    let share = height / quadraticForm(a, u)
    let r = share > 0 && share < 25 ? sqrt(share) : 5
    points.append(Figure.Point(r * u[0], r * u[1]))
  }
  return points
}

/// The unit circle as a matrix moves it.
private func image(of a: Matrix) -> [Figure.Point] {
  var points: [Figure.Point] = []
  for k in 0..<80 {
    let x = a * direction(k, of: 80)
    points.append(Figure.Point(x[0], x[1]))
  }
  return points
}

/// A vector of length 1, one of an even number of them around the circle.
private func direction(_ k: Int, of count: Int) -> Vector {
  let half = count / 2
  let t = 2 * Double(k % half) / Double(half) - 1
  // the point of the right half with the slope t from (−1, 0), then the one across from it
  let side: Double = k < half ? 1 : -1
  return [side * (1 - t * t) / (1 + t * t), side * 2 * t / (1 + t * t)]
}
