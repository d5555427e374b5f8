import CatalogKit
import Figures
import LinearAlgebra
import MathCore
import Tabular

/// How similar a point is to the origin, by its distance.
func shapes(_ sheet: inout Worksheet) {
  let curves: [(name: String, kernel: Kernel)] = [
    ("RBF, γ = 0.5", .rbf(gamma: 0.5)), ("RBF, γ = 4", .rbf(gamma: 4)),
    ("Laplacian, γ = 1", .laplacian(gamma: 1)),
  ]
  sheet.figure(
    "shapes",
    .line(
      "The similarity to the origin",
      description:
        "Three curves with the peak 1 at 0, falling on both sides. The RBF kernels are round at the "
        + "top, that with the larger γ is narrower; the Laplacian kernel has a sharp tip.",
      x: "coordinate of the point", y: "similarity to 0",
      curves.map { name, kernel in
        Figure.Line(
          (-60...60).map { Figure.Point(Double($0) / 20, kernel([Double($0) / 20], [0])) },
          label: name)
      }))
}

/// Gram matrices of every fifth point: eigenvalues, centring, and what limits of γ do.
func gramOfMoons(_ sheet: inout Worksheet) throws {
  let (all, y) = try pointsOfMoons(sheet)
  let x = everyRow(all, from: 0, by: 5)
  let known:
    [(
      name: String, kernel: Kernel, sum: Double, least: Double, largest: Double, trace: Double
    )] = [
      ("linear", .linear, 734.9619993394899, 0, 55.94067376975993, 60.366538651989835),
      (
        "polynomial, degree 3", .polynomial(degree: 3), 19477.727709264705, 0, 724.5815828505702,
        693.6195790388995
      ),
      (
        "RBF, γ = 4", .rbf(gamma: 4), 535.7184912922924, 2.444270655124139e-06,
        9.703106480993943, 51.071358478461796
      ),
      (
        "Laplacian, γ = 2", .laplacian(gamma: 2), 508.71653630258174, 0.05218797405124502,
        8.757699193064116, 51.52139106162364
      ),
      (
        "sigmoid, γ = 1, c = −1", .sigmoid(gamma: 1, constant: -1), -1749.9696978528114,
        -32.20708211408688, 26.824646451432795, 33.220970183668705
      ),
    ]
  let library = Reason.reference("scikit-learn 1.9.1, metrics.pairwise, and NumPy 2.4.6, eigvalsh")
  var eigenvalues: [Vector] = []
  for (name, kernel, sum, least, largest, trace) in known {
    let gram = gramMatrix(ofRowsOf: x, by: kernel)
    let values = try SymmetricEigendecomposition(of: gram).values
    eigenvalues.append(values)
    // 60 rows: 16 · 60 units of 2⁻⁵² times the largest entry, which 60 largest bounds
    let size = max(largest, -least)
    sheet.expect(
      "\(name): smallest and largest eigenvalue of 60 points", [values[59], values[0]],
      equals: [least, largest], within: .absolute(2.2e-13 * size), because: library)
    // 3,600 terms on either side, each off by some units of 2⁻⁵³ of at most 98
    sheet.expect(
      "\(name): sum of the Gram matrix", Vector(gram.elements).sum, equals: sum,
      within: .absolute(8e-13 * 60 * size), because: library)
    let centred = centredGramMatrix(gram)
    let diagonal = Vector((0..<60).map { centred[$0, $0] })
    sheet.expect(
      "\(name): trace of the centred Gram matrix", diagonal.sum, equals: trace,
      within: .absolute(2.2e-13 * size), because: library)
    let worst = (0..<60).map { centred.row($0).sum.magnitude }.max() ?? .nan
    sheet.expect(
      "\(name): largest sum of a row of the centred Gram matrix", worst,
      atMost: 2.2e-13 * size,
      because: .theorem("Σⱼ (φ(xᵢ) − m) · (φ(xⱼ) − m) = 0; 60 rounded terms"))
  }
  sheet.show("rbf_least", eigenvalues[2][59])
  sheet.expect(
    "RBF: smallest eigenvalue", eigenvalues[2][59], equals: 2.444270655124139e-06,
    within: .absolute(2.2e-12), because: library, proves: ["rbf_least"])
  sheet.show("sigmoid_least", eigenvalues[4][59])
  sheet.expect(
    "sigmoid: smallest eigenvalue", eigenvalues[4][59], equals: -32.20708211408688,
    within: .relative(2.2e-13), because: library, proves: ["sigmoid_least"])
  sheet.table(
    "eigenvalues",
    Table(
      [
        "kernel", Table.Column("smallest eigenvalue", format: ".2g"),
        Table.Column("largest eigenvalue", format: ".2f"),
      ],
      rows: known.indices.map { k in
        // what is rounding alone is 0
        let least = eigenvalues[k][59]
        return [known[k].name, least.magnitude < 1e-9 ? 0 : least, eigenvalues[k][0]]
      }))
  // every second of them: more cells are too small to be told apart
  let order = stride(from: 0, to: 60, by: 2).sorted {
    (y[5 * $0], x[$0, 0]) < (y[5 * $1], x[$1, 0])
  }
  let sorted = Matrix(order.map { x.row($0).elements })
  sheet.figure("gram", gramFigure(gramMatrix(ofRowsOf: sorted, by: .rbf(gamma: 4))))
  limitsOfGamma(x, &sheet)
}

/// With a tiny γ all points are alike, with a huge one each is alike to itself only.
private func limitsOfGamma(_ x: Matrix, _ sheet: inout Worksheet) {
  let (tiny, huge) = (
    gramMatrix(ofRowsOf: x, by: .rbf(gamma: 1e-6)), gramMatrix(ofRowsOf: x, by: .rbf(gamma: 1e6))
  )
  var beside = 0.0
  for i in 0..<60 {
    for j in 0..<i { beside = max(beside, huge[i, j]) }
  }
  sheet.show("tiny_least", tiny.elements.min() ?? .nan)
  sheet.show("huge_beside", beside)
  sheet.expect(
    "RBF, γ = 10⁻⁶: smallest entry", tiny.elements.min() ?? .nan, equals: 0.9999912237855509,
    within: .relative(1e-15), because: .closedForm("exp(−10⁻⁶ · 8.776252960292)"),
    proves: ["tiny_least"])
  // The two points differ by 0.026 and 0.006 in coordinates of about 0.9, whose decimals are rounded by
  // 2⁻⁵⁴: the squared distance is off by 1e-14 of it, an exponent of 674 by 674 times that.
  sheet.expect(
    "RBF, γ = 10⁶: largest entry beside the diagonal", beside, equals: 2.391228491958084e-293,
    within: .relative(7e-12), because: .closedForm("exp(−10⁶ · 0.000673785625)"),
    proves: ["huge_beside"])
}
