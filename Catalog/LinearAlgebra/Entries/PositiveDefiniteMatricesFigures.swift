import Elementary
import Figures
import LinearAlgebra
import MathCore

/// What the heights of a quadratic form look like.
enum HeightShape {
  case bowl, trough, saddle

  /// What is seen, in words.
  var description: String {
    switch self {
    case .bowl:
      "Closed ellipses around the origin, which lie slanted: the heights grow in every direction."
    case .trough:
      "Straight parallel lines: along one line through the origin the height stays 0, on both sides "
        + "of it it grows."
    case .saddle:
      "Hyperbolas: from the origin the height grows to the left and the right and falls above and "
        + "below. Two lines through the origin have the height 0."
    }
  }
}

/// The isolines of xᵀ A x over a square around the origin.
///
/// - Parameters:
///   - a: 2 × 2, symmetric.
///   - title: the name of the figure.
///   - shape: what the isolines look like.
/// - Returns: the figure, its shades from the lowest to the highest.
func heights(of a: Matrix, _ title: String, seen shape: HeightShape) -> Figure {
  Figure(
    title, description: shape.description, x: .linear("x₁", range: -2...2),
    y: .linear("x₂", range: -2...2), aspect: .equal,
    layers: [
      .contour(
        Figure.Contour(
          over: -2...2, -2...2, samples: 81,
          levels: [-8, -4, -2, 0, 1, 2, 4, 8, 16, 24, 32], filled: true, label: "xᵀ A x"
        ) { quadraticForm(a, [$0, $1]) })
    ])
}

/// The circle of a radius as L makes an ellipse of it, around a centre.
private func ellipse(_ lower: Matrix, around mean: Vector, radius: Double) -> [Figure.Point] {
  (0..<96).map { k in
    let turn = 2 * Double.pi * Double(k) / 96
    let x = mean + lower * Vector([radius * cos(turn), radius * sin(turn)])
    return Figure.Point(x[0], x[1])
  }
}

/// The sepals of one species, with the ellipses at one, two and three Mahalanobis distances.
///
/// - Parameters:
///   - x: the measures of the flowers, of which the first two are drawn.
///   - mean: their means.
///   - spread: their covariance.
///   - marked: the flowers that are named, counted from 0.
/// - Returns: the figure.
/// - Throws: ``CholeskyError`` if the covariance of the first two measures has no factor.
func sepalEllipses(
  _ x: Matrix, _ mean: Vector, _ spread: Matrix, marked: [Int]
) throws(CholeskyError) -> Figure {
  let factor = try CholeskyDecomposition(
    of: [[spread[0, 0], spread[0, 1]], [spread[1, 0], spread[1, 1]]])
  let center: Vector = [mean[0], mean[1]]
  var figure = Figure(
    "The sepals of 50 setosa flowers, and the ellipses of their covariance",
    description:
      "A cloud of points that rises to the right, within three slanted ellipses. Flower 42 lies below "
      + "the cloud, outside the outermost ellipse; flower 16 lies as far from the middle, but along "
      + "the cloud and within that ellipse. Flower 44 lies in the middle.",
    x: "sepal length (cm)", y: "sepal width (cm)", aspect: .equal,
    layers: [.scatter(x: x.column(0).elements, y: x.column(1).elements, label: "flowers")])
  for radius in 1...3 {
    figure.layers.append(
      .outline(
        Figure.Outline(
          ellipse(factor.lower, around: center, radius: Double(radius)),
          label: "Mahalanobis distance \(radius)", series: radius)))
  }
  for flower in marked {
    figure.layers.append(
      .text(
        Figure.Annotation("\(flower + 1)", at: Figure.Point(x[flower, 0], x[flower, 1]))))
  }
  return figure
}
