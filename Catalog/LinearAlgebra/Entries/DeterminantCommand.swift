import CatalogCommons
import CatalogKit
import Figures
import LinearAlgebra
import MathCore

extension Command {
  /// The determinant of the reader's matrix, and how far it can be believed.
  static let determinantOfTable = Command(
    input: .features,
    gives: [.determinant, .determinantSign, .logDeterminant, .determinantError]
  ) { request, sheet in
    let a = request.features
    guard a.rows == a.columns else {
      throw Refusal(
        "the table has \(a.rows) rows and \(a.columns) columns of numbers, but a determinant needs as "
          + "many rows as columns: name the columns with --features")
    }
    guard a.rows <= largestMatrix else {
      throw Refusal(
        "the matrix has \(a.rows) rows: at most \(largestMatrix) are answered within seconds")
    }
    let determinant: Determinant
    do throws(LinearSystemError) {
      determinant = try Determinant(of: a)
    } catch {
      throw Refusal(error.description)
    }
    let isZero = determinant.sign == 0
    // below the range of numbers it would be shown as 0, which it is not
    if isZero || determinant.value.isFinite && determinant.value.isNormal {
      sheet.show(.determinant, determinant.value)
    }
    sheet.show(.determinantSign, Int(determinant.sign))
    if !isZero { sheet.show(.logDeterminant, determinant.logMagnitude) }
    if determinant.relativeError.isFinite {
      sheet.show(.determinantError, determinant.relativeError)
    }
    if !isZero, determinant.relativeError >= 1 {
      sheet.note(
        "The matrix is singular to the precision of the machine: not even the sign of its determinant "
          + "is certain.")
    }
    let largest = Norm.lInfinity(Vector(a.elements))
    if a.rows == 2, largest > 1e-100, largest < 1e100 {
      sheet.figure(
        "map",
        .linearMap(
          "What the matrix does to the plane",
          description:
            "A grid, the unit square and the unit circle before, dashed, and after. The area of the "
            + "image of the square is the determinant.",
          matrix: a.elements))
    }
  }

  /// The most rows that are decomposed within some seconds.
  private static let largestMatrix = 1000
}
