import CatalogCommons
import CatalogKit
import Figures
import LinearAlgebra
import MathCore

extension Command {
  /// The inverse of the reader's square table.
  static let inverseOfTable = Command(
    input: .features, gives: [.inverseMatrix, .conditionByColumns, .inverseResidual]
  ) { request, sheet in
    let a = request.features
    guard a.rows == a.columns else {
      throw Refusal(
        "the table has \(a.rows) rows and \(a.columns) columns of numbers, but only a matrix with as "
          + "many rows as columns can be undone")
    }
    guard a.rows <= largestInverse else {
      throw Refusal(
        "the matrix has \(a.rows) rows: at most \(largestInverse) are answered within seconds")
    }
    let undone: Matrix
    let condition: Double
    do throws(LinearSystemError) {
      undone = try inverse(of: a)
      condition = try conditionNumber(of: a)
    } catch .singular(let column) {
      throw Refusal(
        "the matrix has no inverse: the column '\(request.featureNames[column])' is "
          + "\(column == 0 ? "0 throughout" : "a combination of those before it")")
    } catch {
      throw Refusal(error.description)
    }
    guard condition < 0x1p52 else {
      throw Refusal(LinearSystemError.tooIllConditioned.description)
    }
    sheet.show(.inverseMatrix, undone)
    sheet.show(.conditionByColumns, condition)
    let product = a * undone
    sheet.show(
      .inverseResidual,
      (0..<a.rows).reduce(0.0) {
        max($0, Norm.lInfinity(product.row($1) - Vector.standardBasis($1, of: a.rows)))
      })
    guard a.rows <= 40 else { return }
    let names = request.featureNames
    sheet.figure(
      "inverse",
      .heatMap(
        "The inverse",
        description: "A square of cells, coloured by the elements of the inverse.",
        rows: names, columns: (1...max(a.rows, 1)).map { "\($0)" }, values: undone.elements,
        rowLabel: "unknown", columnLabel: "equation", showsNumbers: a.rows <= 8, label: "element"))
  }

  /// The most rows that are inverted within five seconds.
  private static let largestInverse = 500
}
