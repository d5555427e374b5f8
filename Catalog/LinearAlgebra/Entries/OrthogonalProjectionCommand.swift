import CatalogCommons
import CatalogKit
import Figures
import LinearAlgebra
import MathCore

extension Command {
  /// The reader's target projected on the space that the features span.
  static let projectionOnColumns = Command(
    input: .featuresAndTarget, parameters: [.choice(.intercept, "yes", "no")],
    gives: [.projection, .residuals, .angle, .keptColumns]
  ) { request, sheet in
    let hasOnes = request.arguments[.intercept] == "yes"
    let ones = Vector(repeating: 1, count: request.features.rows)
    let columns =
      (hasOnes ? [ones] : []) + (0..<request.features.columns).map { request.features.column($0) }
    let names = (hasOnes ? ["(ones)"] : []) + request.featureNames
    guard request.features.rows * columns.count * columns.count <= 200_000_000 else {
      throw Refusal(
        "\(request.features.rows) rows with \(columns.count) columns are more than this command "
          + "takes: name fewer columns with --features")
    }
    let basis: OrthonormalBasis
    do throws(OrthonormalBasisError) {
      // without any columns the space is the origin, which has as many rows all the same
      let spanning =
        columns.isEmpty
        ? Matrix(rows: request.features.rows, columns: 0, elements: []) : Matrix(columns: columns)
      basis = try OrthonormalBasis(spanning: spanning, dependent: .dropped)
    } catch {
      throw Refusal(error.description)
    }
    guard let split = SubspaceProjection(of: request.target, on: basis) else {
      throw Refusal(
        "the column '\(request.targetName)' has a value that is not finite, or is too long a vector "
          + "for a number: use other units")
    }
    sheet.show(.projection, split.shadow)
    sheet.show(.residuals, split.residual)
    if let angle = angle(between: request.target, and: split.shadow) {
      sheet.show(.angle, angle * 180 / .pi)
    }
    sheet.show(.keptColumns, basis.kept.map { names[$0] })
    let dropped = names.indices.filter { !basis.kept.contains($0) }
    if !dropped.isEmpty {
      sheet.note(
        "Left out, as a combination of the columns before: "
          + dropped.map { names[$0] }.joined(separator: ", ") + ".")
    }
    let (low, high) = (
      min(request.target.min() ?? 0, split.shadow.min() ?? 0),
      max(request.target.max() ?? 0, split.shadow.max() ?? 0)
    )
    sheet.figure(
      "projection",
      Figure(
        "The target and its projection",
        description:
          "A point for each row: the target across, its projection up, and a dashed line on which "
          + "both are equal. The vertical distance of a point from it is the row's residual.",
        x: .linear(request.targetName), y: "projection",
        layers: [
          .line(x: [low, high], y: [low, high], label: "equal", stroke: .dashed, series: 6),
          .scatter(x: request.target.elements, y: split.shadow.elements, label: "rows", series: 0),
        ]))
  }
}
