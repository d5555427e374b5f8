import Figures
public import LiveKit
import MathCore
import Statistics

extension Live {
  public static let covarianceMatrix = Live(
    "covariance-matrix", playgrounds: [cloud],
    exercises: [covarianceOfFour, matrixOfThree, correlationOfTwo, varianceOfDifference])
}

/// Eight points to be dragged, and the ellipse that their covariance matrix describes.
private let cloud = Playground(
  "cloud",
  parameters: [
    .points(
      "points", "Points",
      at: [-3.5, -1.5, -2.5, -2.5, -1, 1.5, -0.5, -1, 1.5, 0, 2.5, 3, 3.5, 1.5, 4, 3],
      in: -5...5, -5...5, step: 0.5)
  ],
  on: { _ in
    Figure(
      "Eight points and the ellipse of their covariance matrix",
      description:
        "Eight points, and two ellipses around their mean, which reach one and two standard "
        + "deviations in every direction. A vertical and a horizontal line through the mean part "
        + "the plane in four.",
      x: .linear("x", range: -6...6), y: .linear("y", range: -6...6), aspect: .equal, layers: [])
  }
) { given, scene throws(LiveFailure) in
  let points = given.matrix("points")
  let center = Vector([mean(of: points.column(0)) ?? 0, mean(of: points.column(1)) ?? 0])
  let covariance = try covariances(of: points)
  let inner = covarianceEllipse(of: covariance, around: center, deviations: 1)
  let outer = covarianceEllipse(of: covariance, around: center, deviations: 2)
  scene.draw(Figure.Rule(.vertical(center[0])))
  scene.draw(Figure.Rule(.horizontal(center[1])))
  scene.draw(
    Figure.Outline(
      places(of: inner), label: "1 standard deviation", stroke: .solid, filled: true, series: 1))
  scene.draw(
    Figure.Outline(
      places(of: outer), label: "2 standard deviations", stroke: .dashed, series: 2))
  scene.draw(Figure.Scatter(places(of: points), label: "points", symbol: .circle, series: 0))
  scene.show("variance of x", covariance[0, 0], decimals: 3)
  scene.show("variance of y", covariance[1, 1], decimals: 3)
  scene.show("covariance of x and y", covariance[0, 1], decimals: 3)
  if let correlation = correlation(of: points) {
    scene.show("correlation of x and y", correlation, decimals: 3)
  } else {
    scene.tell("correlation of x and y", "none: it is 0 / 0 where a feature does not vary")
  }
  scene.tell("what the covariance says", meaning(of: covariance))
}

private func covariances(of points: Matrix) throws(LiveFailure) -> Matrix {
  do throws(CovarianceError) {
    return try covarianceMatrix(of: points)
  } catch {
    throw LiveFailure("These points have no covariance matrix: reset them.")
  }
}

/// The correlation, where there is one.
private func correlation(of points: Matrix) -> Double? {
  do throws(CovarianceError) { return try correlationMatrix(of: points)[0, 1] } catch { return nil }
}

/// The rows of a matrix as places of a figure.
private func places(of points: Matrix) -> [Figure.Point] {
  (0..<points.rows).map { Figure.Point(points[$0, 0], points[$0, 1]) }
}

/// The sign of the covariance in words.
private func meaning(of covariance: Matrix) -> StaticString {
  if covariance[0, 1] > 0 {
    return
      "It is positive: right of the mean the points lie mostly above it, and the ellipse rises."
  }
  if covariance[0, 1] < 0 {
    return
      "It is negative: right of the mean the points lie mostly below it, and the ellipse falls."
  }
  if covariance[0, 0] > 0 && covariance[1, 1] > 0 {
    return "It is zero: the products of the deviations cancel, and the ellipse does not lean."
  }
  return "It is zero: a feature that does not vary cannot go along with the other."
}
