import CatalogCommons
import CatalogKit
import Figures
import LinearAlgebra
import MathCore

extension Command {
  /// The reader's rows as images of equal size: their mean and their sums.
  static let batchOfImages = Command(
    input: .features, parameters: [.integer(.imageRows, default: 1, in: 1...10_000)],
    gives: [.meanImage, .imageTotals]
  ) { request, sheet in
    let (x, rows) = (request.features, request.arguments[.imageRows])
    guard x.rows >= 1 else { throw Refusal("there is no row: give at least one") }
    guard x.columns.isMultiple(of: rows) else {
      throw Refusal(
        "\(x.columns) columns cannot be \(rows) rows of pixels: choose an --image-rows that divides "
          + "\(x.columns), or other columns with --features")
    }
    let (mean, totals): (Tensor, Tensor)
    do throws(TensorError) {
      let batch = try Tensor(x).reshaped(to: [x.rows, rows, x.columns / rows])
      // shares before they are added, so that the mean of large numbers stays in their range
      mean = try (batch * Tensor(1 / Double(x.rows))).sum(along: 0)
      totals = try batch.sum(along: 2).sum(along: 1)
    } catch {
      throw Refusal("\(error)")
    }
    if let i = totals.elements.firstIndex(where: { !$0.isFinite }) {
      throw Refusal(
        "the sum of row \(i + 1) is beyond the range of numbers, which ends at 1.8e308: give the "
          + "columns in larger units")
    }
    let image = Matrix(rows: mean.shape[0], columns: mean.shape[1], elements: mean.elements)
    sheet.show(.meanImage, image)
    sheet.show(.imageTotals, totals.elements)
    // more cells than these cannot be told apart
    guard image.rows <= 64, image.columns <= 64 else { return }
    sheet.figure(
      "images",
      .images(
        "The mean image and the first rows of the table",
        description: "The mean of all images, then up to seven images of the table.",
        [
          Figure.Image(
            rows: image.rows, columns: image.columns, values: image.elements, caption: "mean")
        ]
          + (0..<min(7, x.rows)).map { i in
            Figure.Image(
              rows: image.rows, columns: image.columns, values: x.row(i).elements,
              caption: "row \(i + 1)")
          }, columns: 4))
  }
}
