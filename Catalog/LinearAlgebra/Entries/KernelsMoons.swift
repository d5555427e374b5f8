import CatalogKit
import Datasets
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

/// The points and their moons, 1 or −1.
private func moons(_ sheet: Worksheet) throws -> (x: Matrix, y: Vector) {
  let x = try sheet.data.matrix(of: ["x1", "x2"])
  let moon = try sheet.data.numbers(in: "moon")
  return (x, Vector(moon.map { 2 * $0 - 1 }))
}

/// Rows at equal steps.
private func rows(_ x: Matrix, from first: Int, by step: Int) -> Matrix {
  Matrix(stride(from: first, to: x.rows, by: step).map { x.row($0).elements })
}

/// Gram matrices of every fifth point: eigenvalues, centring, and what limits of γ do.
func gramOfMoons(_ sheet: inout Worksheet) throws {
  let (all, y) = try moons(sheet)
  let x = rows(all, from: 0, by: 5)
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
  let order = (0..<60).sorted { (y[5 * $0], x[$0, 0]) < (y[5 * $1], x[$1, 0]) }
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

/// Kernel ridge regression parts the moons: trained on every other point, tried on the rest.
func separateMoons(_ sheet: inout Worksheet) throws {
  let (all, targets) = try moons(sheet)
  let (x, t) = (rows(all, from: 0, by: 2), rows(all, from: 1, by: 2))
  let y = Vector(stride(from: 0, to: 300, by: 2).map { targets[$0] })
  let z = Vector(stride(from: 1, to: 300, by: 2).map { targets[$0] })
  let known:
    [(name: String, kernel: Kernel, wrong: [Int], first: [Double], alpha: Double, norm: Double)] = [
      (
        "linear", .linear, [17, 28], [0.3842328394976475, 1.0029727809019624, -0.6261244666941235],
        0.6628095942795026, 160
      ),
      (
        "polynomial, degree 2", .polynomial(degree: 2), [15, 25],
        [0.611098884398003, 1.0888275517978379, -0.32602341963142], -0.4449232819898385, 721
      ),
      (
        "polynomial, degree 3", .polynomial(degree: 3), [1, 3],
        [1.1493062064360042, 0.8489204580795109, -1.0894061692498316], 0.62603258511152, 2711
      ),
      (
        "RBF, γ = 1", .rbf(gamma: 1), [0, 1],
        [1.046871093004515, 0.9258618577099209, -1.0316555671421717], 0.043147766015293576, 55
      ),
      (
        "Laplacian, γ = 2", .laplacian(gamma: 2), [0, 1],
        [1.0095035248479, 0.9518064955297427, -0.981715763983914], 0.018965409766524114, 21
      ),
      (
        "RBF, γ = 0.0001", .rbf(gamma: 1e-4), [28, 36],
        [0.12635837004557549, 0.24247484756117554, -0.06072356692256764], 7.825196710239927, 150
      ),
      (
        "RBF, γ = 10,000", .rbf(gamma: 1e4), [0, 1],
        [0.45541829166520814, 1.3989545268232604e-17, -5.849609097322655e-26], 0.9090908195746048, 2
      ),
    ]
  var counts: [[Int]] = []
  var fitted: [KernelFunction] = []
  for (name, kernel, wrong, first, alpha, norm) in known {
    let f = try KernelRidge(kernel: kernel, penalty: 0.1).fit(x, to: y)
    let values = f(atRowsOf: t)
    func mistakes(_ values: Vector, _ truth: Vector) -> Int {
      values.indices.filter { values[$0] * truth[$0] <= 0 }.count
    }
    counts.append([mistakes(f(atRowsOf: x), y), mistakes(values, z)])
    fitted.append(f)
    sheet.expect(
      "\(name): points on the wrong side, of those learned and of the others",
      counts[counts.count - 1], equals: wrong, within: .exact,
      because: .reference("scikit-learn 1.9.1, kernel_ridge.KernelRidge, alpha 0.1"))
    // Solved with a matrix that is off by E, at most 8 · 150 · 2⁻⁵³ of its largest eigenvalue. Then α
    // changes by ‖E‖ ‖α‖ / λ and a prediction by less, on either side.
    let bound = 2 * 8 * 150 * 0x1p-53 * norm / 0.1 * Norm.l2(f.coefficients)
    sheet.expect(
      "\(name): three predictions and a coefficient",
      Vector(Array(values.prefix(3)) + [f.coefficients[0]]),
      equals: Vector(first + [alpha]),
      within: .absolute(bound),
      because: .reference("scikit-learn 1.9.1, kernel_ridge.KernelRidge, alpha 0.1"))
  }
  sheet.show("linear_wrong", counts[0][1])
  sheet.show("rbf_wrong", counts[3][1])
  sheet.show("flat_wrong", counts[5][1])
  sheet.expect(
    "others on the wrong side: linear, RBF with γ = 1, RBF with γ = 0.0001",
    [counts[0][1], counts[3][1], counts[5][1]], equals: [28, 1, 36], within: .exact,
    because: .reference("scikit-learn 1.9.1, kernel_ridge.KernelRidge, alpha 0.1"),
    proves: ["linear_wrong", "rbf_wrong", "flat_wrong"])
  let sharp = fitted[6](atRowsOf: t).map { $0.magnitude }.sorted()
  let median = sharp[74] / 2 + sharp[75] / 2
  sheet.show("sharp_median", median)
  // 150 terms as small as the result itself, each with an exponent up to 10⁵ · 2⁻⁵³ off
  sheet.expect(
    "RBF with γ = 10,000: the middle size of the predictions", median,
    equals: 5.870209859041386e-14, within: .relative(1e-9),
    because: .reference("scikit-learn 1.9.1, kernel_ridge.KernelRidge, alpha 0.1"),
    proves: ["sharp_median"])
  sheet.table(
    "moons",
    Table(
      ["kernel", "wrong of 150 that were learned", "wrong of 150 others"],
      rows: known.indices.map { [known[$0].name, counts[$0][0], counts[$0][1]] }))
  sheet.figure("moons", moonsFigure(t, z, [fitted[0], fitted[2], fitted[3]]))
}

/// Distances in feature space, and kernels that are none.
func kernelLimits(_ sheet: inout Worksheet) throws {
  let sigmoid = Kernel.sigmoid(gamma: 1, constant: -1)
  let gram = gramMatrix(ofRowsOf: [[1], [2]], by: sigmoid)
  sheet.show("sigmoid_gram", gram)
  // tanh within 2 units in the last place on either side
  sheet.expect(
    "sigmoid kernel of 1 and 2", gram,
    equals: Matrix([[0, 0.7615941559557649], [0.7615941559557649, 0.9950547536867305]]),
    within: .absolute(5e-16), because: .closedForm("tanh 0, tanh 1 and tanh 3 (mpmath 1.4.1)"),
    proves: ["sigmoid_gram"])
  var refusals: [String] = []
  do throws(CholeskyError) {
    _ = try KernelRidge(kernel: sigmoid, penalty: 0.1).fit([[1], [2]], to: [1, -1])
  } catch {
    refusals.append("\(error)")
  }
  sheet.show("refused", refusals.first ?? "fitted")
  sheet.expect(
    "kernel ridge with that sigmoid is refused", refusals.count, equals: 1, within: .exact,
    because: .closedForm("the determinant of K + 0.1 I is 0.1 · 1.095 − 0.58, below 0"))
  sheet.expect(
    "there is no distance of 1 and 2 in the features of that sigmoid, nor of 10²⁰⁰ and 0",
    holds: featureDistance([1], [2], by: sigmoid) == nil
      && featureDistance([1e200], [0], by: .linear) == nil,
    because: .closedForm("0 + 0.995 − 2 · 0.762 is negative; 10⁴⁰⁰ is beyond the range of numbers"))
  let (u, v): (Vector, Vector) = ([1, 2], [4, 6])
  sheet.expect(
    "distances of (1, 2) and (4, 6): linear, quadratic, and to itself by RBF",
    [
      featureDistance(u, v, by: .linear) ?? .nan,
      featureDistance(u, v, by: .polynomial(degree: 2, constant: 0)) ?? .nan,
      featureDistance(u, u, by: .rbf(gamma: 0.3)) ?? .nan,
    ], equals: [5, 2217.0.squareRoot(), 0], within: .relative(4.5e-16),
    because: .closedForm("√(5 + 52 − 2 · 16), √(25 + 2704 − 2 · 256), √(1 + 1 − 2)"))
  let far = featureDistance([0], [3], by: .rbf(gamma: 100)) ?? .nan
  sheet.show("far", far)
  sheet.expect(
    "distance of far points by RBF", far, equals: 2.0.squareRoot(), within: .relative(4.5e-16),
    because: .closedForm("√(1 + 1 − 2 · e⁻⁹⁰⁰)"), proves: ["far"])
  // the three products are 1.4738 and cancel to −4.4e-16 after rounding; the true distance is 1e-9
  sheet.expect(
    "distance of two points that differ by 10⁻⁹, beyond what the similarities can tell",
    featureDistance([0.72, 0.23, 0.95], [0.719999999, 0.23, 0.95], by: .linear) ?? .nan,
    equals: 1e-9, within: .absolute(2.2e-8),
    because: .theorem("similarities off by 2⁻⁵² leave √(2⁻⁵² · 2) of the distance"))
  let tilted = featureDistance([0.1, 0.7], [0.1, 0.7], by: .polynomial(degree: 5))
  sheet.expect(
    "distance of a point to itself by a polynomial kernel", tilted ?? .nan, equals: 0,
    within: .exact, because: .theorem("k + k − 2 k = 0: doubling is exact"))
}
