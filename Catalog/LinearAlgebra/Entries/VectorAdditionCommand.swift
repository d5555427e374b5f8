import CatalogCommons
import CatalogKit
import Figures
import LinearAlgebra
import MathCore

extension Command {
  /// The sum and the mean of the reader's rows, and how each row differs from the mean.
  static let sumOfRows = Command(
    input: .features, gives: [.sum, .featureMeans, .differences]
  ) { request, sheet in
    let rows = (0..<request.features.rows).map { request.features.row($0) }
    let (total, middle): (Vector, Vector)
    do throws(LinearCombinationError) {
      total = try linearCombination(Vector(repeating: 1, count: rows.count), of: rows)
      middle = try centroid(of: rows)
    } catch .tooLarge(let component) {
      throw Refusal(
        "the sum of the column '\(request.featureNames[component])' is beyond the range of "
          + "numbers, which ends at 1.8e308: give it in a larger unit")
    } catch {
      throw Refusal(error.description)
    }
    let differences = rows.map { $0 - middle }
    for (i, difference) in differences.enumerated() {
      if let j = difference.firstIndex(where: { !$0.isFinite }) {
        throw Refusal(
          "the difference of row \(i + 1) from the mean is beyond the range of numbers, which ends "
            + "at 1.8e308: give the column '\(request.featureNames[j])' in a larger unit")
      }
    }
    sheet.show(.sum, total)
    sheet.show(.featureMeans, middle)
    sheet.show(.differences, Matrix(differences.map { $0.elements }))
    sheet.table(
      "means",
      Table(
        ["column", "sum", "mean", "largest difference up", "its row", "largest down", "its row"],
        rows: request.featureNames.indices.compactMap { j in
          let order = rows.indices.sorted {
            (differences[$0][j], $0) < (differences[$1][j], $1)
          }
          guard let low = order.first, let high = order.last else { return nil }
          return [
            request.featureNames[j], total[j], middle[j], differences[high][j], high + 1,
            differences[low][j], low + 1,
          ]
        }))
    guard request.features.columns >= 2 else { return }
    sheet.figure(
      "centroid",
      Figure(
        "The rows and their mean, in the first two columns",
        description:
          "\(rows.count) points, one for each row, and a diamond at their mean, where they would "
          + "balance.",
        x: .linear(request.featureNames[0]), y: .linear(request.featureNames[1]),
        layers: [
          .scatter(
            Figure.Scatter(rows.map { Figure.Point($0[0], $0[1]) }, label: "rows", series: 0)),
          .scatter(
            Figure.Scatter(
              [Figure.Point(middle[0], middle[1])], label: "mean", symbol: .diamond, series: 1)),
        ]))
  }
}
