import CatalogCommons
public import CatalogKit
import Datasets
import Elementary
import Figures
import LinearAlgebra
import LinearAlgebraLive
import MathCore
import Tabular

extension Concept {
  public static let kernels = Concept(
    "kernels", title: "Kernels and Gram matrices", chapter: .linearAlgebra,
    summary: "Dot products in a space of features that is never written down.",
    requires: [.distanceMetrics, .positiveDefiniteMatrices],
    uses: [
      .dotProduct: .code("a kernel is one, in feature space; the linear one is it as it stands"),
      .distanceMetrics: .code("RBF and Laplacian kernels fall with a distance; tiles of rows"),
      .positiveDefiniteMatrices: .code("kernel ridge solves with K + λI by its Cholesky factor"),
      .matrixMultiplication: .code("predictions are similarities times coefficients"),
      .eigendecomposition: .proof("no eigenvalue of a Gram matrix is negative"),
    ],
    implementation: [
      "Kernel", "gramMatrix(ofRowsOf:by:)", "similarities", "quadraticFeatures",
      "featureDistance", "centredGramMatrix", "KernelRidge", "KernelFunction",
    ],
    cost: "O(n² d) for the Gram matrix of n points with d coordinates",
    references: [
      .boserGuyonVapnik1992, .scholkopfSmolaMuller1998, .hastieTibshiraniFriedman2009,
    ],
    formulas: .kernels,
    command: .similaritiesOfRows,
    live: LiveContent(.kernels, on: .twoMoons, columns: ["x1", "x2", "moon"]),
    example: WorkedExample("Two moons and no straight line between them", on: .twoMoons) { sheet in
      quadraticByHand(&sheet)
      shapes(&sheet)
      try gramOfMoons(&sheet)
      try separateMoons(&sheet)
      try kernelLimits(&sheet)
    })
}

/// The quadratic kernel in the plane, and the three features that it hides.
private func quadraticByHand(_ sheet: inout Worksheet) {
  let (u, v): (Vector, Vector) = ([1, 2], [3, 1])
  let quadratic = Kernel.polynomial(degree: 2, gamma: 1, constant: 0)
  let (fu, fv) = (quadraticFeatures(of: u, constant: 0), quadraticFeatures(of: v, constant: 0))
  sheet.show("product", dot(u, v))
  sheet.show("kernel", quadratic(u, v))
  sheet.show("features_u", fu)
  sheet.show("features_v", fv)
  sheet.show("features_product", dot(fu, fv))
  sheet.expect(
    "(1, 2) · (3, 1) and its square", [dot(u, v), quadratic(u, v)], equals: [5, 25],
    within: .exact, because: .closedForm("1 · 3 + 2 · 1 = 5, and 5²"),
    proves: ["product", "kernel"])
  let root = 2.0.squareRoot()
  sheet.expect(
    "features of (1, 2) and (3, 1)", Matrix([fu.elements, fv.elements]),
    equals: Matrix([[1, 4, 2 * root], [9, 1, 3 * root]]), within: .relative(2.3e-16),
    because: .closedForm("x₁², x₂² and √2 x₁ x₂"), proves: ["features_u", "features_v"])
  // the squared root of 2 and three terms up to 12
  sheet.expect(
    "dot product of the features", dot(fu, fv), equals: 25, within: .relative(5e-16),
    because: .theorem("(u · v)² = φ(u) · φ(v)"), proves: ["features_product"])
  let (x, y): (Vector, Vector) = ([1, 2, -1.5, 0.5], [0.5, -1, 2, 0.25])
  let shifted = dot(quadraticFeatures(of: x, constant: 3), quadraticFeatures(of: y, constant: 3))
  sheet.expect(
    "features of four coordinates and the constant 3: how many, and their dot product",
    [Double(quadraticFeatures(of: x, constant: 3).count), shifted], equals: [15, 1.890625],
    within: .relative(1e-14), because: .closedForm("5 · 6 / 2, and (−4.375 + 3)²"))
  sheet.show(
    "features_100", quadraticFeatures(of: Vector(repeating: 1, count: 100), constant: 1).count)
  sheet.expect(
    "features of 100 coordinates with a constant",
    quadraticFeatures(of: Vector(repeating: 1, count: 100), constant: 1).count, equals: 5151,
    within: .exact, because: .closedForm("101 · 102 / 2"), proves: ["features_100"])

  let known: [(name: String, kernel: Kernel, value: Double)] = [
    ("linear", .linear, -4.375),
    ("polynomial, degree 3,", .polynomial(degree: 3), -38.443359375),
    ("RBF", .rbf(gamma: 0.5), 2.0785602467353605e-05),
    ("Laplacian", .laplacian(gamma: 0.5), 0.026649097336355485),
    ("sigmoid", .sigmoid(gamma: 0.1, constant: 0.2), -0.2331330090426386),
  ]
  for (name, kernel, value) in known {
    // an exponent of 11 is off by 11 · 2⁻⁵³ and less, the exponential by 2 units in the last place
    sheet.expect(
      "\(name) kernel of two vectors of four components", kernel(x, y), equals: value,
      within: .relative(2e-15),
      because: .reference("SciPy 1.17.1 and NumPy 2.4.6; scikit-learn 1.9.1, metrics.pairwise"))
  }
  rings(&sheet)
}

/// Two rings in the plane, and what the squares of their coordinates look like.
private func rings(_ sheet: inout Worksheet) {
  var generator = Generator(seed: 3)
  let points = (0..<80).map { k in
    let (radius, turn) = (
      (k % 2 == 0 ? 1.0 : 2.0) + 0.12 * generator.normal(), generator.uniform() * 2 * Double.pi
    )
    return Vector([radius * cos(turn), radius * sin(turn)])
  }
  let features = points.map { quadraticFeatures(of: $0, constant: 0) }
  // √2 x₁ x₂ is left out of the picture: the squares are enough to part the rings
  let sums = features.map { $0[0] + $0[1] }
  let (inner, outer) = (
    stride(from: 0, to: 80, by: 2).map { sums[$0] }.max() ?? 0,
    stride(from: 1, to: 80, by: 2).map { sums[$0] }.min() ?? 0
  )
  sheet.expect(
    "the line x₁² + x₂² = 2.25 parts the rings", holds: inner < 2.25 && outer > 2.25,
    because: .closedForm("the radii lie around 1 and 2, four deviations of noise from 1.5"))
  sheet.figure("rings", ringsFigure(points))
  sheet.figure("squares", squaresFigure(features))
}
