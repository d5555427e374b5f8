import CatalogCommons
import CatalogKit
import Figures
import LinearAlgebra
import MathCore

extension Command {
  /// The factors of the reader's table, and its rank.
  static let factorsOfTable = Command(
    input: .features, gives: [.orthonormalColumns, .triangle, .rank, .conditionEstimate]
  ) { request, sheet in
    let a = request.features
    // an answer within seconds: the factors cost m n min(m, n), and Q is written out
    let size = a.rows * a.columns
    guard size <= 500_000, size * min(a.rows, a.columns) <= 100_000_000 else {
      throw Refusal(
        "\(a.rows) rows with \(a.columns) columns are more than this command takes: name fewer "
          + "columns with --features")
    }
    let (plain, pivoted): (QRDecomposition, QRDecomposition)
    do throws(QRDecompositionError) {
      plain = try QRDecomposition(of: a)
      pivoted = try QRDecomposition(of: a, pivoting: .columns)
    } catch {
      throw Refusal(error.description)
    }
    let rank = pivoted.rank()
    sheet.show(.orthonormalColumns, plain.q)
    sheet.show(.triangle, plain.r)
    sheet.show(.rank, rank)
    let diagonal = (0..<min(a.rows, a.columns)).map { pivoted.r[$0, $0] }
    // of all quotients of lengths ‖A x‖ / ‖x‖, two that are found without looking
    if rank == diagonal.count, let first = diagonal.first, let last = diagonal.last,
      (first / last).isFinite
    {
      sheet.show(.conditionEstimate, first / last)
    }
    guard rank > 0 else { return }
    sheet.figure(
      "diagonal",
      .line(
        "What each further column adds, the longest remaining one first",
        description: "\(rank) points that fall from left to right on a logarithmic axis.",
        x: "number of columns", y: .logarithmic("diagonal of R"),
        [
          Figure.Line(
            diagonal.prefix(rank).enumerated().map {
              Figure.Point(Double($0.offset + 1), $0.element)
            }, markers: true)
        ]))
  }
}
