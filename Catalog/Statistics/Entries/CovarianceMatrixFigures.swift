import CatalogKit
import Elementary
import Figures
import LinearAlgebra
import MathCore
import Statistics

/// A square matrix as a table, with the name of a feature before each row and over each column.
func squareTable(_ m: Matrix, names: [String], format: String = ".4f") -> Table {
  Table(
    ["feature"] + names.map { Table.Column($0, format: format) },
    rows: (0..<m.rows).map { j in [names[j]] + (0..<m.columns).map { m[j, $0] } })
}

/// The correlations as cells in two colours, one for each sign, on the scale from −1 to 1.
func correlationMap(_ correlation: Matrix, names: [String]) -> Figure {
  .heatMap(
    "The correlations of the features",
    description:
      "A square of coloured cells, one for each pair of features, the same above the diagonal as "
      + "below. The diagonal is 1; the two colours are the two signs.",
    rows: names, columns: names, values: correlation.elements, colours: .diverging, range: -1...1,
    label: "correlation")
}

/// The covariances as cells in two colours, one for each sign.
func covarianceMap(_ covariance: Matrix, names: [String]) -> Figure {
  .heatMap(
    "The covariances of the features",
    description:
      "A square of coloured cells, one for each pair of features, the same above the diagonal as "
      + "below. The stronger the colour, the larger the covariance; the two colours are the two "
      + "signs.",
    rows: names, columns: names, values: covariance.elements, colours: .diverging,
    label: "covariance")
}

/// The cloud of two features with the ellipses of one and two standard deviations.
///
/// - Parameters:
///   - x: n × d.
///   - covariance: d × d.
///   - horizontal: the feature from left to right.
///   - vertical: the feature from below to above.
/// - Returns: a scatter with two outlines around the mean.
func petalEllipses(
  _ x: Matrix, _ covariance: Matrix, horizontal: Int, vertical: Int
) -> Figure {
  let pair: Matrix = [
    [covariance[horizontal, horizontal], covariance[horizontal, vertical]],
    [covariance[vertical, horizontal], covariance[vertical, vertical]],
  ]
  let center = Vector([horizontal, vertical].map { mean(of: x.column($0)) ?? 0 })
  func outline(_ r: Double, _ label: String) -> Figure.Layer {
    let points = covarianceEllipse(of: pair, around: center, deviations: r)
    return .outline(
      Figure.Outline(.zip(points.column(0).elements, points.column(1).elements), label: label))
  }
  var figure = Figure.scatter(
    "Petals of 150 irises with the ellipses of their covariance",
    description:
      "Petal width against petal length: the points rise from lower left to upper right. Two "
      + "narrow ellipses around the mean lean the same way, the outer twice as large.",
    x: "petal length (cm)", y: "petal width (cm)",
    points: .zip(x.column(horizontal).elements, x.column(vertical).elements), names: ["irises"])
  figure.layers += [outline(1, "1 standard deviation"), outline(2, "2 standard deviations")]
  return figure
}
