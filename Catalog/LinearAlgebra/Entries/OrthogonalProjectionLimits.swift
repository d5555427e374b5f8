import CatalogKit
import Figures
import LinearAlgebra
import MathCore

/// How three ways keep right angles when columns are nearly dependent.
func lossesOfGramSchmidt(_ sheet: inout Worksheet) throws {
  let sizes = (1...8).map { 1 / Double((0..<$0).reduce(1) { power, _ in 10 * power }) }
  let losses = try sizes.map { e in
    let lauchli: Matrix = [[1, 1, 1], [e, 0, 0], [0, e, 0], [0, 0, e]]
    return [
      lossOfOrthogonality(try GramSchmidt(of: lauchli, .classical).q),
      lossOfOrthogonality(try GramSchmidt(of: lauchli, .modified).q),
      lossOfOrthogonality(try OrthonormalBasis(spanning: lauchli).matrix),
    ]
  }
  let last = losses[7]
  sheet.show("loss_classical", last[0])
  sheet.show("loss_modified", last[1])
  sheet.show("loss_twice", last[2])
  // 1 + ε² rounds to 1, what remains is exact but for 10⁻⁸ relative
  sheet.expect(
    "Läuchli with ε = 10⁻⁸: largest entry of QᵀQ − I, classical", last[0], equals: 0.5,
    within: .relative(2e-8),
    because: .closedForm("(0, −1, 1, 0) · (0, −1, 0, 1) / 2, as 1 + ε² rounds to 1"),
    proves: ["loss_classical"])
  sheet.expect(
    "Läuchli with ε = 10⁻⁸: largest entry of QᵀQ − I, modified", last[1],
    equals: 1e-8 * 0.5.squareRoot(), within: .relative(2e-8),
    because: .closedForm("(1, ε, 0, 0) · (0, −1, 1, 0) / √2"), proves: ["loss_modified"])
  // lengths and products of 4 components, each within 4 · 2⁻⁵³, twice
  sheet.expect(
    "Läuchli: largest entry of QᵀQ − I for ε = 0.1 to 10⁻⁸, twice", losses.map { $0[2] }.max() ?? 1,
    atMost: 8 * 0x1p-52,
    because: .theorem("two rounds are enough while the columns are independent in rounded numbers"))
  sheet.expect(
    "Läuchli with ε = 10⁻⁸: the same", last[2], atMost: 8 * 0x1p-52,
    because: .theorem("two rounds are enough while the columns are independent in rounded numbers"),
    proves: ["loss_twice"])
  let names = ["classical", "modified", "twice"]
  sheet.table(
    "losses",
    Table(
      ["ε"] + names.map { Table.Column($0, format: ".1e") },
      rows: sizes.indices.map { k in [sizes[k]] + losses[k].map { $0 as any QuantityConvertible } }
    ))
  sheet.figure(
    "losses",
    .line(
      "How far the columns are from right angles",
      description:
        "Three lines over ε from 10⁻⁸ to 0.1, on logarithmic axes. To the left, where the columns "
        + "are nearly the same, the classical one climbs steeply to 0.5, the modified one half as "
        + "steeply to 10⁻⁸. The one of two rounds stays near 10⁻¹⁶.",
      x: .logarithmic("ε"), y: .logarithmic("largest entry of QᵀQ − I"),
      names.indices.map { k in
        Figure.Line(
          sizes.indices.map { Figure.Point(sizes[$0], max(losses[$0][k], 0x1p-54)) },
          label: names[k], markers: true)
      }))
  sheet.expect(
    "largest entry of QᵀQ − I of the columns (1, 0) and (1/2, 1)",
    lossOfOrthogonality([[1, 0.5], [0, 1]]), equals: 0.5, within: .exact,
    because: .closedForm("1 · 1/2 beside the diagonal, 1/4 + 1 − 1 on it"))
  sheet.expect(
    "largest entry of QᵀQ − I of the column (2)", lossOfOrthogonality([[2]]), equals: 3,
    within: .exact, because: .closedForm("4 − 1"))
}

/// From which rest on a column counts as a new direction, and what is refused.
func boundsOfBases(_ sheet: inout Worksheet) throws {
  // four rows and two columns: the bound is 4 · 2⁻⁵² = 2⁻⁵⁰ of the length
  func columns(_ rest: Double) -> Matrix { [[1, 1.5], [0, 1.5 * rest], [0, 0], [0, 0]] }
  let new = columns(0x1.8p-50)
  let second: Vector = [0, 1, 0, 0]
  sheet.expect(
    "second vector for (1, 0, 0, 0) and (1, 1.5 · 2⁻⁵⁰, 0, 0) · 1.5",
    try OrthonormalBasis(spanning: new).vectors[1], equals: second, within: .exact,
    because: .closedForm("more than 2⁻⁵⁰ of the length is left, all of it along the second axis"))
  for order in [GramSchmidt.Order.classical, .modified] {
    sheet.expect(
      "the same by \(order == .classical ? "classical" : "modified") Gram-Schmidt",
      try GramSchmidt(of: new, order).q.column(1), equals: second, within: .exact,
      because: .closedForm("more than 2⁻⁵⁰ of the length is left, all of it along the second axis"))
  }
  let far: Matrix = [[1e200, 3e-200], [2e200, 3e-200], [2e200, 0]]
  // as for the columns (1, 2, 2) and (3, 3, 0)
  sheet.expect(
    "first vectors of 10²⁰⁰ (1, 2, 2) and 10⁻²⁰⁰ (3, 3, 0)",
    try OrthonormalBasis(spanning: far).vectors[1],
    equals: Vector([2.0 / 3, 1.0 / 3, -2.0 / 3]), within: .absolute(1e-15),
    because: .closedForm("units do not matter: (2, 1, −2) / 3"))

  var refusals: [String] = []
  func refuse(_ a: Matrix) {
    do throws(OrthonormalBasisError) {
      _ = try OrthonormalBasis(spanning: a)
      refusals.append("a basis")
    } catch {
      refusals.append("\(error)")
    }
  }
  func refuseOnce(_ a: Matrix, _ order: GramSchmidt.Order) {
    do throws(GramSchmidtError) {
      _ = try GramSchmidt(of: a, order)
      refusals.append("a basis")
    } catch {
      refusals.append("\(error)")
    }
  }
  refuse(columns(0x1p-50))
  refuse([[0, 1], [0, 2]])
  refuse([[1, 2], [3, .infinity]])
  refuse([[.nan, 2], [3, 4]])
  refuseOnce(columns(0x1p-50), .classical)
  refuseOnce(columns(0x1p-50), .modified)
  refuseOnce([[1, 2], [3, .infinity]], .modified)
  sheet.show("refused", refusals[0])
  sheet.expect(
    "columns without a basis", refusals,
    equals: [
      "column 2 is a combination of those before it: leave it out",
      "column 1 is a combination of those before it: leave it out",
      "the element in row 2, column 2 is not a finite number",
      "the element in row 1, column 1 is not a finite number",
      "column 2 is a combination of those before it: leave it out",
      "column 2 is a combination of those before it: leave it out",
      "column 2 has an element that is not finite, or is too long for a number",
    ], within: .exact,
    because: .theorem(
      "only rounding is left of a column beside an equal one, and nothing of a column of zeros"),
    proves: ["refused"])
  let none = Matrix(rows: 3, columns: 0, elements: [])
  let sizes = [try GramSchmidt(of: none, .modified).q, try OrthonormalBasis(spanning: none).matrix]
  sheet.expect(
    "rows and columns of Q for three rows and no column", sizes.flatMap { [$0.rows, $0.columns] },
    equals: [3, 0, 3, 0], within: .exact, because: .closedForm("no vector of three components"))
  sheet.expect(
    "Q of the column (3, 4)", try GramSchmidt(of: [[3], [4]], .classical).q,
    equals: Matrix([[0.6], [0.8]]), within: .relative(1.2e-16), because: .closedForm("(3, 4) / 5"))
  sheet.expect(
    "columns kept of (0, 0), (1, 2), (2, 4), (0, 1)",
    try OrthonormalBasis(spanning: [[0, 1, 2, 0], [0, 2, 4, 1]], dependent: .dropped).kept,
    equals: [1, 3], within: .exact,
    because: .closedForm("zeros and twice the column before add nothing"))
}
