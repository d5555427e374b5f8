import CatalogCommons
import CatalogKit
import Figures
import LinearAlgebra
import MathCore

extension Command {
  /// The solution of the reader's equations: a row each, the target the right side.
  static let solutionOfTable = Command(
    input: .featuresAndTarget, gives: [.solution, .reciprocalCondition, .correctionCount]
  ) { request, sheet in
    let (a, b) = (request.features, request.target)
    guard a.rows == a.columns else {
      throw Refusal(
        "\(a.rows) rows with \(a.columns) unknowns: a system needs as many equations as unknowns; "
          + (a.rows > a.columns
            ? "for the best solution of more equations use 'catalog run linear-regression'"
            : "add equations, or name fewer columns with --features"))
    }
    guard a.rows <= largestSystem else {
      throw Refusal(
        "\(a.rows) unknowns: at most \(largestSystem) are solved within seconds")
    }
    let refined: RefinedSolution
    let decomposition: LUDecomposition
    do throws(LinearSystemError) {
      decomposition = try LUDecomposition(of: a)
      refined = try RefinedSolution(a, b)
    } catch .singular(let column) {
      throw Refusal(
        "the equations have no one solution: the column '\(request.featureNames[column])' is "
          + "\(column == 0 ? "0 throughout" : "a combination of those before it")")
    } catch {
      throw Refusal(error.description)
    }
    let reciprocal = decomposition.reciprocalConditionEstimate
    // the numbers of the table are themselves rounded
    guard reciprocal >= 0x1p-52 else {
      throw Refusal(LinearSystemError.tooIllConditioned.description)
    }
    sheet.show(.solution, refined.solution)
    sheet.show(.reciprocalCondition, reciprocal)
    sheet.show(.correctionCount, refined.corrections.count)
    sheet.table(
      "unknowns",
      Table(
        ["unknown", Table.Column("solution", format: ".10g")],
        rows: request.featureNames.enumerated().map { [$0.element, refined.solution[$0.offset]] }))
    if a.rows <= 40 {
      sheet.figure(
        "matrix",
        .heatMap(
          "The coefficients of the equations",
          description:
            "A square of cells, a row for each equation and a column for each unknown, coloured by "
            + "the coefficient.",
          rows: (1...a.rows).map { "\($0)" }, columns: request.featureNames, values: a.elements,
          rowLabel: "equation", columnLabel: "unknown", showsNumbers: a.rows <= 8,
          label: "coefficient"))
    }
  }

  /// The most unknowns that are found within five seconds.
  private static let largestSystem = 1000
}
