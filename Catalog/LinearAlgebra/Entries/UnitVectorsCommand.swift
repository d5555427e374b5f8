import CatalogCommons
import CatalogKit
import Figures
import LinearAlgebra
import MathCore

extension Command {
  /// The reader's rows, each brought to length 1.
  static let unitRowsOfTable = Command(
    input: .features, parameters: [.choice(.norm, "l2", "l1", "max")], gives: [.unitRows]
  ) { request, sheet in
    let x = request.features
    let norms: [String: Norm] = ["l2": .l2, "l1": .l1, "max": .lInfinity]
    let norm = norms[request.arguments[.norm]] ?? .l2
    let units: Matrix
    do throws(UnitVectorError) {
      units = try normalizedRows(of: x, by: norm)
    } catch {
      throw Refusal(error.description)
    }
    sheet.show(.unitRows, units)
    sheet.table(
      "components",
      Table(
        ["column", "smallest component", "its row", "largest component", "its row"],
        rows: (0..<x.columns).compactMap { j in
          let order = (0..<x.rows).sorted { (units[$0, j], $0) < (units[$1, j], $1) }
          guard let low = order.first, let high = order.last else { return nil }
          return [request.featureNames[j], units[low, j], low + 1, units[high, j], high + 1]
        }))
    guard x.columns >= 2 else { return }
    sheet.figure(
      "directions",
      Figure(
        "The unit vectors of the rows, in the first two columns",
        description:
          "\(x.rows) points, one for each row, all within the square from −1 to 1.",
        x: .linear(request.featureNames[0]), y: .linear(request.featureNames[1]), aspect: .equal,
        layers: [
          .scatter(
            Figure.Scatter(
              (0..<x.rows).map { Figure.Point(units[$0, 0], units[$0, 1]) }, label: "rows",
              series: 0))
        ]))
  }
}
