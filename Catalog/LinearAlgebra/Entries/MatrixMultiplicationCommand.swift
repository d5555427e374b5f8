import CatalogCommons
import CatalogKit
import Figures
import LinearAlgebra
import MathCore

extension Command {
  /// A power of the reader's square matrix, such as the ways through a network.
  static let powerOfTable = Command(
    input: .features, parameters: [.integer(.exponent, default: 2, in: 1...1_000_000)],
    gives: [.power]
  ) { request, sheet in
    let (a, exponent) = (request.features, request.arguments[.exponent])
    guard a.rows == a.columns else {
      throw Refusal(
        "the table has \(a.rows) rows and \(a.columns) columns of numbers, but only a matrix with as "
          + "many rows as columns can be multiplied by itself: name as many columns as there are rows "
          + "with --features")
    }
    let limit = 300
    guard a.rows <= limit else {
      throw Refusal("the matrix has \(a.rows) rows: at most \(limit) are answered within seconds")
    }
    let power = a.power(exponent)
    guard power.elements.allSatisfy({ $0.isFinite }) else {
      throw Refusal(
        "power \(exponent) is beyond the range of numbers, which ends at 1.8e308: use a smaller "
          + "exponent, or larger units")
    }
    sheet.show(.power, power)
    // more rows than these are cells too small to be told apart
    guard a.rows > 0, a.rows <= 60 else { return }
    let names = (1...a.rows).map { "\($0)" }
    sheet.figure(
      "power",
      .heatMap(
        "Power \(exponent) of the matrix",
        description: "A square of coloured cells, one for each element of the power.",
        rows: names, columns: request.featureNames, values: power.elements, rowLabel: "row",
        showsNumbers: a.rows <= 8, label: "element"))
  }
}
