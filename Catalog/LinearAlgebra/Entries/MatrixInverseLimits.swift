import CatalogKit
import LinearAlgebra
import MathCore

/// Where no inverse exists, or none that the machine can hold.
func limitsOfInversion(_ sheet: inout Worksheet) throws {
  let cases: [(matrix: Matrix, error: LinearSystemError)] = [
    ([[1, 2], [2, 4]], .singular(column: 1)),
    ([[1, 2, 3], [4, 5, 6]], .notSquare(rows: 2, columns: 3)),
    ([[1, .nan], [0, 1]], .notFinite(row: 0, column: 1)), ([[0x1p-1030]], .tooLarge),
  ]
  var answers: [LinearSystemError] = []
  for known in cases {
    do throws(LinearSystemError) {
      _ = try inverse(of: known.matrix)
    } catch {
      answers.append(error)
    }
  }
  sheet.show("singular", answers.first.map { $0.description } ?? "inverted")
  sheet.expect(
    "matrices that have no inverse to be given", holds: answers == cases.map { $0.error },
    because: .theorem("a map that flattens cannot be undone, and 2¹⁰³⁰ is no double"))
  var others: [LinearSystemError] = []
  do throws(LinearSystemError) {
    // (I − e₁ e₁ᵀ) e₁ = 0
    _ = try updatedInverse(.identity(2), adding: [-1, 0], times: [1, 0])
  } catch {
    others.append(error)
  }
  do throws(LinearSystemError) {
    _ = try updatedInverse([[1e200]], adding: [1e200], times: [1e200])
  } catch {
    others.append(error)
  }
  do throws(LinearSystemError) {
    _ = try conditionNumber(of: [[1e308, 1e308], [1e308, -1e308]])
  } catch {
    others.append(error)
  }
  sheet.expect(
    "updates and a condition that are refused",
    holds: others == [.singular(column: 1), .tooLarge, .tooLarge],
    because: .theorem("I − e₁ e₁ᵀ flattens; 10⁶⁰⁰ and 2 · 10³⁰⁸ are no doubles"))
  sheet.expect(
    "inverse of no numbers", try inverse(of: []), equals: [] as Matrix, within: .exact,
    because: .closedForm("there is nothing to undo"))
  for unit in [1e-200, 1e200] {
    let a: Matrix = [[2 * unit, 2 * unit], [-1 * unit, unit]]
    // the unit and its reciprocal round once each
    sheet.expect(
      "inverse in units of \(unit)", try inverse(of: a),
      equals: Matrix([[0.25 / unit, -0.5 / unit], [0.25 / unit, 0.5 / unit]]),
      within: .relative(4 * 0x1p-52), because: .theorem("(c A)⁻¹ = A⁻¹ / c"))
    sheet.expect(
      "condition in units of \(unit)", try conditionNumber(of: a), equals: 3,
      within: .relative(8 * 0x1p-52), because: .theorem("κ has no unit"))
  }
}
