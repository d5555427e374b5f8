import CatalogCommons
import CatalogKit
import Figures
import LinearAlgebra
import MathCore

extension Command {
  /// The eigenvalues and eigenvectors of the reader's symmetric matrix.
  static let eigenvaluesOfTable = Command(
    input: .features, gives: [.eigenvalues, .eigenvectors]
  ) { request, sheet in
    let a = request.features
    guard a.rows <= largestMatrix || a.columns <= largestMatrix else {
      throw Refusal(
        "the matrix has \(a.rows) rows and \(a.columns) columns: at most \(largestMatrix) of each "
          + "are answered within seconds")
    }
    let eigen: SymmetricEigendecomposition
    do throws(EigendecompositionError) {
      eigen = try SymmetricEigendecomposition(of: a)
    } catch .notSquare(let rows, let columns) {
      throw Refusal(
        "the table has \(rows) rows and \(columns) columns of numbers, but a matrix needs as many "
          + "rows as columns: for a table of measurements use 'catalog run pca'")
    } catch .notSymmetric(let row, let column) {
      throw Refusal(
        "the matrix is not symmetric: row \(row + 1), column '\(request.featureNames[column])' holds "
          + "\(a[row, column]), but row \(column + 1), column '\(request.featureNames[row])' holds "
          + "\(a[column, row]); for a table of measurements use 'catalog run pca'")
    } catch {
      throw Refusal(error.description)
    }
    sheet.show(.eigenvalues, eigen.values)
    sheet.show(.eigenvectors, eigen.vectors)
    // a circle that is shrunk or blown up without measure cannot be drawn beside its image
    let largest = Norm.lInfinity(eigen.values)
    if a.rows == 2, largest > 1e-100, largest < 1e100 {
      sheet.figure("map", mapFigure(of: a, eigen))
    }
    sheet.figure(
      "spectrum",
      .line(
        "The eigenvalues, from the largest to the smallest",
        description: "\(a.rows) points that fall from left to right.",
        x: "number", y: "eigenvalue",
        [
          Figure.Line(
            eigen.values.enumerated().map { Figure.Point(Double($0.offset + 1), $0.element) },
            markers: true)
        ]))
  }

  /// The most rows that are decomposed within five seconds.
  private static let largestMatrix = 600
}
