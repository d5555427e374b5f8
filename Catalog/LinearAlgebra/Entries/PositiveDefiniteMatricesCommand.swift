import CatalogCommons
import CatalogKit
import Figures
import LinearAlgebra
import MathCore

extension Command {
  /// The definiteness of the reader's symmetric matrix, or of the covariance of the reader's
  /// measurements.
  static let definitenessOfTable = Command(
    input: .features,
    gives: [.definiteness, .judgedMatrix, .choleskyFactor, .logDeterminant, .pivots, .eigenvalues]
  ) { request, sheet in
    let (x, names) = (request.features, request.featureNames)
    guard x.columns <= largestMatrix, x.rows * x.columns * x.columns <= 1_000_000_000 else {
      throw Refusal(
        "\(x.rows) rows with \(x.columns) columns are more than this command takes: name fewer "
          + "columns with --features")
    }
    let isMatrix = x.rows == x.columns
    if !isMatrix, x.rows < 2 {
      throw Refusal(
        "one row has no covariance: give two rows or more, or a square symmetric matrix")
    }
    let a = isMatrix ? x : covariance(of: x)
    if !isMatrix, let k = a.elements.firstIndex(where: { !$0.isFinite }) {
      throw Refusal(
        "the covariance of '\(names[k / x.columns])' and '\(names[k % x.columns])' is beyond the "
          + "range of numbers: use other units")
    }
    let kind: Definiteness
    do throws(CholeskyError) {
      kind = try Definiteness(of: a)
    } catch .notSymmetric(let row, let column) {
      throw Refusal(
        "the table is square but not symmetric: row \(row + 1), column '\(names[column])' holds "
          + "\(a[row, column]), but row \(column + 1), column '\(names[row])' holds "
          + "\(a[column, row]); for the covariance of measurements give more rows than columns")
    } catch {
      throw Refusal(error.description)
    }
    sheet.show(.definiteness, kind.rawValue)
    sheet.note(isMatrix ? "The table is judged as a matrix." : "The covariance is judged.")
    if !isMatrix { sheet.show(.judgedMatrix, a) }
    do throws(EigendecompositionError) {
      sheet.show(.eigenvalues, try SymmetricEigendecomposition(of: a).values)
    } catch {
      throw Refusal(error.description)
    }
    do throws(CholeskyError) {
      let factor = try CholeskyDecomposition(of: a)
      sheet.show(.choleskyFactor, factor.lower)
      sheet.show(.logDeterminant, factor.logDeterminant)
      // lⱼⱼ² of aⱼⱼ; the quotient first, as the square may be no number
      let left = Vector(
        (0..<a.rows).map { factor.lower[$0, $0] / a[$0, $0] * factor.lower[$0, $0] })
      sheet.show(.pivots, left)
      if kind != .positiveDefinite {
        sheet.note(
          "There is a Cholesky factor, but rounding decides: its last digits mean nothing.")
      }
      guard let least = left.elements.min(), let place = left.elements.firstIndex(of: least)
      else { return }
      sheet.note(
        "The least is left of '\(names[place])': \(Numeral.short(least)) of its diagonal element, "
          + "once the columns before it are known.")
      sheet.figure("pivots", pivotFigure(left, names: names))
    } catch .notPositiveDefinite(let order) {
      sheet.note(
        "There is no Cholesky factor: nothing positive is left of '\(names[order - 1])' once the "
          + "columns before it are known.")
    } catch {
      throw Refusal(error.description)
    }
  }

  /// The most columns that are judged within seconds.
  private static let largestMatrix = 400

  /// What is left of each diagonal element, as a share.
  private static func pivotFigure(_ left: Vector, names: [String]) -> Figure {
    let title = "What the columns before it leave of each diagonal element"
    guard left.count <= 20 else {
      return .line(
        title, description: "\(left.count) points between 0 and 1; the first is 1.",
        x: "column", y: "share that is left",
        [
          Figure.Line(
            left.enumerated().map { Figure.Point(Double($0.offset + 1), $0.element) })
        ])
    }
    return .bars(
      title, description: "\(left.count) bars between 0 and 1; the first reaches 1.",
      categories: names, y: "share that is left", [Figure.Bars(left.elements)])
  }
}
