import CatalogCommons
import CatalogKit
import Figures
import LinearAlgebra
import MathCore
import Tabular

extension Command {
  /// The singular values and vectors of the reader's table as it stands.
  static let singularValuesOfTable = Command(
    input: .features,
    gives: [
      .singularValues, .leftSingularVectors, .rightSingularVectors, .rank, .conditionNumber,
    ]
  ) { request, sheet in
    let a = request.features
    // an answer within seconds, and vectors that can be written out
    let size = a.rows * a.columns
    guard size <= 500_000, size * min(a.rows, a.columns) <= 100_000_000 else {
      throw Refusal(
        "\(a.rows) rows with \(a.columns) columns are more than this command takes: name fewer "
          + "columns with --features")
    }
    let svd: SVD
    do throws(SVDError) {
      svd = try SVD(of: a)
    } catch .notFinite(let row, let column) {
      throw Refusal(
        "row \(row + 1), column '\(request.featureNames[column])' is not a finite number")
    } catch .tooLarge {
      throw Refusal(
        "the largest singular value is beyond the range of numbers, which ends at 1.8e308: give the "
          + "table in a larger unit")
    } catch {
      throw Refusal(error.description)
    }
    let s = svd.singularValues
    sheet.show(.singularValues, s)
    sheet.show(.leftSingularVectors, svd.left)
    sheet.show(.rightSingularVectors, svd.right)
    sheet.show(.rank, svd.rank())
    if svd.conditionNumber.isFinite { sheet.show(.conditionNumber, svd.conditionNumber) }
    guard svd.norm2 > 0 else { return }
    let total = Norm.l2(s)
    sheet.table(
      "terms",
      Table(
        [
          "terms", "singular value", Table.Column("share of the squares so far", format: ".2%"),
          Table.Column("what is left of ‖A‖", format: ".2%"),
        ],
        rows: (1...s.count).prefix(20).map { k in
          let (kept, left) = (
            Norm.l2(Vector(Array(s.prefix(k)))) / total, Norm.l2(Vector(Array(s.dropFirst(k))))
          )
          return [k, s[k - 1], kept * kept, left / total]
        }))
    let positive = s.prefix { $0 > 0 }
    sheet.figure(
      "spectrum",
      .line(
        "The singular values, from the largest to the smallest",
        description: "\(positive.count) points that fall from left to right on a logarithmic axis.",
        x: "number", y: .logarithmic("singular value"),
        [
          Figure.Line(
            positive.enumerated().map { Figure.Point(Double($0.offset + 1), $0.element) },
            markers: positive.count <= 60)
        ]))
  }
}
