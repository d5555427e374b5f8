import CatalogKit
import LinearAlgebra
import MathCore

/// Where digits are lost, where vectors are a matter of taste, and what is refused.
func limitsOfSVD(_ sheet: inout Worksheet) throws {
  try gradedColumns(&sheet)
  try jumps(&sheet)
  var outcomes: [String] = []
  let refused: [(Matrix, rounds: Int)] = [
    ([[1, 2], [3, .infinity]], 30), ([[1e308, 1e308], [1e308, 1e308]], 30),
    ([[1, 2, 3], [4, 5, 7], [6, 8, 3]], 0),
  ]
  for (matrix, rounds) in refused {
    do throws(SVDError) {
      outcomes.append("\(try SVD(of: matrix, maxRounds: rounds).singularValues.count) values")
    } catch {
      outcomes.append("\(error)")
    }
  }
  sheet.show("not_finite", outcomes[0])
  sheet.show("too_large", outcomes[1])
  sheet.show("not_converged", outcomes[2])
  sheet.expect(
    "an infinite entry, σ = 2 · 10³⁰⁸, and no rounds at all are refused",
    holds: outcomes == [
      "the entry in row 2, column 2 is not a finite number",
      "the result is too large for a number: give the matrix in another unit",
      "the singular values have not converged after 0 rounds: allow more",
    ],
    because: .theorem("no number is infinite, the largest is 1.8 · 10³⁰⁸, and A is not diagonal"))
}

/// Columns of very different lengths: the angle decides for the one method, the length for the other.
private func gradedColumns(_ sheet: inout Worksheet) throws {
  let a =
    [[4, 1, 2], [1, 3, 1], [2, 1, 5], [1, -1, 1]] * Matrix.diagonal([0x1p-80, 0x1p-40, 1])
  let exact: Vector = [5.5677643628300215, 2.7865434609515728e-12, 2.4235393155844687e-24]
  let (svd, jacobi) = (try SVD(of: a), try JacobiSVD(of: a))
  sheet.show("graded_svd", svd.singularValues)
  sheet.show("graded_jacobi", jacobi.result.singularValues)
  let mpmath = Reason.reference("mpmath 1.3.0, svd_r with 60 digits")
  // the columns at length 1 have the condition number 2.4: 16 · 4 · 2⁻⁵² times it
  let relative = (0..<3).map { jacobi.result.singularValues[$0] / exact[$0] }
  sheet.expect(
    "graded columns: each singular value by Jacobi over the exact one", relative,
    equals: [1, 1, 1], within: .absolute(3.5e-14), because: mpmath)
  sheet.expect(
    "graded columns: singular values by Jacobi", jacobi.result.singularValues, equals: exact,
    within: .relative(3.5e-14), because: mpmath, proves: ["graded_jacobi"])
  sheet.expect(
    "graded columns: singular values by Golub and Kahan", svd.singularValues, equals: exact,
    within: .relative(16 * 4 * 0x1p-52), because: mpmath, proves: ["graded_svd"])
  let lost = (svd.singularValues[2] / exact[2] - 1).magnitude
  sheet.show("graded_lost", lost)
  sheet.expect(
    "graded columns: the smallest singular value keeps fewer than eight digits", lost,
    equals: 2.1e-5, within: .absolute(2e-5),
    because: .theorem(
      "mirrorings mix rounding of the long column, 2⁻⁵² of 5.6, into the short ones: it is "
        + "2⁻⁵² · 2⁴⁰ of the next longer one"), proves: ["graded_lost"])
  let cosines = try JacobiSVD(
    of: Matrix((0..<6).map { i in (0..<6).map { 1 / Double(i + $0 + 1) } })
  ).cosines
  sheet.show("cosines", Vector(cosines))
  // columns 5 and 6 of the Hilbert matrix enclose the smallest angle
  let largest = cosineOfColumns(4, 5)
  sheet.expect(
    "largest cosine of two columns of the Hilbert matrix, and after all sweeps",
    holds: (cosines[0] - largest).magnitude < 1e-2 && cosines[cosines.count - 1] < 6 * 0x1p-52,
    because: .theorem("columns of A V are at right angles when V is found"))
}

private func cosineOfColumns(_ p: Int, _ q: Int) -> Double {
  let columns = [p, q].map { j in Vector((0..<6).map { 1 / Double($0 + j + 1) }) }
  return dot(columns[0], columns[1]) / (Norm.l2(columns[0]) * Norm.l2(columns[1]))
}

/// What a small change of the matrix does to its pseudo-inverse and to its vectors.
private func jumps(_ sheet: inout Worksheet) throws {
  let (below, above) = (0x1p-52, 0x1p-50)
  let inverses = try [below, above].map { try SVD(of: [[1, 0], [0, $0]]).pseudoInverse() }
  sheet.show("below", below)
  sheet.show("above", above)
  sheet.show("inverse_below", inverses[0][1, 1])
  sheet.show("inverse_above", inverses[1][1, 1])
  sheet.expect(
    "last entry of the pseudo-inverses of diag(1, 2⁻⁵²) and diag(1, 2⁻⁵⁰)",
    [inverses[0][1, 1], inverses[1][1, 1]], equals: [0, 0x1p50], within: .exact,
    because: .closedForm("2⁻⁵² is below the bound 2 · 2⁻⁵² and counts as 0, 2⁻⁵⁰ is not"),
    proves: ["inverse_below", "inverse_above"])
  sheet.expect(
    "the two bounds", [below, above], equals: [2.220446049250313e-16, 8.881784197001252e-16],
    within: .exact, because: .closedForm("2⁻⁵² and 2⁻⁵⁰"), proves: ["below", "above"])
  let identity = try SVD(of: .identity(64))
  let kept = Norm.l2(Vector(identity.lowRank(32).elements)) / 8
  sheet.show("identity_kept", kept * kept)
  sheet.expect(
    "share of the squares of the identity matrix in half of its terms", kept * kept, equals: 0.5,
    within: .absolute(4 * 0x1p-52), because: .closedForm("64 singular values 1, of which 32"),
    proves: ["identity_kept"])
}
