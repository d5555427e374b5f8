import CatalogKit
import Figures
import LinearAlgebra
import MathCore
import Tabular

/// How three methods keep right angles when columns are nearly dependent.
func lossOfRightAngles(_ sheet: inout Worksheet) throws {
  let e = 1e-8
  let lauchli: Matrix = [[1, 1, 1], [e, 0, 0], [0, e, 0], [0, 0, e]]
  let classical = lossOfOrthogonality(try GramSchmidt(of: lauchli, .classical).q)
  let modified = lossOfOrthogonality(try GramSchmidt(of: lauchli, .modified).q)
  let householder = lossOfOrthogonality(try QRDecomposition(of: lauchli).q)
  sheet.show("lauchli_classical", classical)
  sheet.show("lauchli_modified", modified)
  sheet.show("lauchli_householder", householder)
  // 1 + ε² rounds to 1, what remains is exact but for 10⁻⁸ relative
  sheet.expect(
    "Läuchli: largest entry of QᵀQ − I, classical", classical, equals: 0.5, within: .relative(2e-8),
    because: .closedForm("(0, −1, 1, 0)·(0, −1, 0, 1) / 2, as 1 + ε² rounds to 1"),
    proves: ["lauchli_classical"])
  sheet.expect(
    "Läuchli: largest entry of QᵀQ − I, modified", modified, equals: e * 0.5.squareRoot(),
    within: .relative(2e-8), because: .closedForm("(1, ε, 0, 0)·(0, −1, 1, 0) / √2"),
    proves: ["lauchli_modified"])
  sheet.expect(
    "Läuchli: largest entry of QᵀQ − I, Householder", householder, atMost: 3 * 16 * 0x1p-52,
    because: .theorem("a product of n mirrorings has orthonormal columns within 16 n 2⁻⁵²"),
    proves: ["lauchli_householder"])

  let methods: [(name: String, q: (Matrix) throws -> Matrix)] = [
    ("classical Gram-Schmidt", { try GramSchmidt(of: $0, .classical).q }),
    ("modified Gram-Schmidt", { try GramSchmidt(of: $0, .modified).q }),
    ("Householder", { try QRDecomposition(of: $0).q }),
  ]
  let sizes = Array(2...10)
  let losses = try methods.map { method in
    try sizes.map { n in
      lossOfOrthogonality(
        try method.q(Matrix((0..<n).map { i in (0..<n).map { 1 / Double(i + $0 + 1) } })))
    }
  }
  sheet.table(
    "losses",
    Table(
      ["n"] + methods.map { Table.Column($0.name, format: ".1e") },
      rows: sizes.indices.map { k in [sizes[k]] + losses.map { $0[k] } }))
  sheet.figure(
    "losses",
    .line(
      "How far the columns are from right angles, for Hilbert matrices",
      description:
        "Three lines on a logarithmic axis. The classical one climbs steeply to about 1, the "
        + "modified one half as steeply, that of Householder stays at the level of rounding.",
      x: "rows and columns", y: .logarithmic("largest entry of QᵀQ − I"),
      zip(methods, losses).map { method, loss in
        Figure.Line(
          zip(sizes, loss).map { Figure.Point(Double($0), $1) }, label: method.name, markers: true)
      }))
  sheet.expect(
    "Hilbert 10 × 10: largest entry of QᵀQ − I, Householder", losses[2].max() ?? 1,
    atMost: 10 * 16 * 0x1p-52,
    because: .theorem("a product of n mirrorings has orthonormal columns within 16 n 2⁻⁵²"))
}
