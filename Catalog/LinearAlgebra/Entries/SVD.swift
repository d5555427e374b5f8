import CatalogCommons
public import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import LinearAlgebraLive
import MathCore
import Tabular

extension Concept {
  public static let svd = Concept(
    "svd", title: "Singular value decomposition", chapter: .linearAlgebra,
    summary:
      "Every matrix is a rotation, a stretch along the axes and a rotation again, mirrorings allowed.",
    requires: [.rank, .positiveDefiniteMatrices, .eigendecomposition],
    uses: [
      .qrDecomposition: .code(
        "mirrors make the matrix bidiagonal, and a long one is first brought to its triangle"),
      .eigendecomposition: .code("the rule that gives each vector its sign"),
      .matrixMultiplication: .code("the terms of an approximation are put together"),
      .transpose: .code("a wide matrix is the transpose of a tall one"),
      .norms: .code("the lengths of columns are singular values once they stand at right angles"),
      .dotProduct: .code("the coordinates of a vector along the left singular vectors"),
      .vectors: .code("the axes from which the right singular vectors are turned"),
      .rank: .idea("the number of singular values that are not 0"),
      .positiveDefiniteMatrices: .proof("AᵀA has no negative eigenvalue, so each has a root"),
    ],
    implementation: [
      "SVD", "Bidiagonalization", "BidiagonalQR", "SVD.lowRank", "SVD.solve", "SVD.pseudoInverse",
      "JacobiSVD",
    ],
    cost: "O(m n min(m, n)) for an m × n matrix",
    references: [
      .golubVanLoan2013, .golubKahan1965, .demmelKahan1990, .demmelVeselic1992, .eckartYoung1936,
    ],
    formulas: .svd,
    command: .singularValuesOfTable,
    live: LiveContent(.svd),
    example: WorkedExample(
      "A photograph in few numbers", on: .camera,
      with: [.iris, .judgeRatings, .longley, .wine, .diabetes]
    ) { sheet in
      try twoByTwo(&sheet)
      try photograph(&sheet)
      try principalDirections(&sheet)
      try hiddenRatings(&sheet)
      try knownSingularValues(&sheet)
      try singularDataMatrices(&sheet)
      try bidiagonals(&sheet)
      try svdLaws(&sheet)
      try svdScales(&sheet)
      try limitsOfSVD(&sheet)
    })
}

/// A matrix whose decomposition can be written down.
private func twoByTwo(_ sheet: inout Worksheet) throws {
  let a: Matrix = [[3, 0], [4, 5]]
  let svd = try SVD(of: a)
  let (s, u, v) = (svd.singularValues, svd.left, svd.right)
  let one = svd.lowRank(1)
  sheet.show("small_values", s)
  sheet.show("small_u", u)
  sheet.show("small_v", v)
  sheet.show("small_one", one)
  sheet.show("small_norm", svd.norm2)
  sheet.show("small_condition", svd.conditionNumber)
  let (half, tenth) = (0.5.squareRoot(), 0.1.squareRoot())
  // two mirrorings and two rounds of rotations: 16 units of rounding of ‖A‖ = 6.7
  sheet.expect(
    "singular values of [[3, 0], [4, 5]]", s,
    equals: smallValues,
    within: .absolute(2.4e-14),
    because: .closedForm("AᵀA = [[25, 20], [20, 25]] has the eigenvalues 45 and 5"),
    proves: ["small_values", "small_norm"])
  // that error by the gap of 4.4 between the singular values
  sheet.expect(
    "right singular vectors of [[3, 0], [4, 5]]", v,
    equals: Matrix([[half, half], [half, -half]]),
    within: .absolute(5.4e-15), because: .closedForm("(1, 1) / √2 and (1, −1) / √2"),
    proves: ["small_v"])
  sheet.expect(
    "left singular vectors of [[3, 0], [4, 5]]", u,
    equals: Matrix([[tenth, 3 * tenth], [3 * tenth, -tenth]]), within: .absolute(5.4e-15),
    because: .closedForm("A v / σ: (1, 3) / √10 and (3, −1) / √10"), proves: ["small_u"])
  sheet.expect(
    "nearest matrix of rank 1", one, equals: Matrix([[1.5, 1.5], [4.5, 4.5]]),
    within: .absolute(5e-14), because: .closedForm("√45 (1, 3) (1, 1)ᵀ / √20"),
    proves: ["small_one"])
  sheet.expect(
    "condition number of [[3, 0], [4, 5]]", svd.conditionNumber, equals: 3,
    within: .relative(1.5e-14), because: .closedForm("√45 / √5"), proves: ["small_condition"])
  sheet.expect(
    "terms of rank 0 and of full rank", [svd.lowRank(0), svd.lowRank(2)].map { distance($0, a) },
    equals: [5, 0], within: .absolute(5e-14),
    because: .closedForm("no term leaves all of A, whose largest entry is 5; both leave nothing"))
  // the right singular vectors and their images, and what lies between
  sheet.figure("circle", circleFigure(a, svd))
}

/// √45 and √5.
let smallValues = Vector([45, 5].map { (square: Double) in square.squareRoot() })

/// max |aᵢⱼ − bᵢⱼ|.
func distance(_ a: Matrix, _ b: Matrix) -> Double {
  Norm.lInfinity(Vector(a.elements) - Vector(b.elements))
}

/// The unit circle and its image, with the singular vectors as arrows.
private func circleFigure(_ a: Matrix, _ svd: SVD) -> Figure {
  var (circle, ellipse): ([Figure.Point], [Figure.Point]) = ([], [])
  for side in [1.0, -1] {
    for k in -40...40 {
      // ((1 − t²) / (1 + t²), 2 t / (1 + t²)) lies on the circle
      let t = Double(k) / 40
      let x: Vector = [side * (1 - t * t) / (1 + t * t), side * 2 * t / (1 + t * t)]
      let image = a * x
      circle.append(Figure.Point(x[0], x[1]))
      ellipse.append(Figure.Point(image[0], image[1]))
    }
  }
  func arrow(_ x: Vector, _ label: String) -> Figure.Arrow {
    Figure.Arrow(to: Figure.Point(x[0], x[1]), label: label)
  }
  let (v, u, s) = (svd.right, svd.left, svd.singularValues)
  return Figure(
    "The circle, its image, and the singular vectors",
    description:
      "A dashed unit circle with two arrows v₁ and v₂ at a right angle, and a long narrow ellipse "
      + "with two arrows from its middle: σ₁u₁ along its long axis, three times as long as σ₂u₂ "
      + "along the short one.",
    x: "first component", y: "second component", aspect: .equal,
    layers: [
      .outline(Figure.Outline(circle, label: "vectors of length 1", stroke: .dashed, series: 6)),
      .outline(Figure.Outline(ellipse, label: "their images", stroke: .solid, series: 2)),
      .arrows(
        Figure.Arrows(
          [arrow(v.column(0), "v₁"), arrow(v.column(1), "v₂")], label: "right singular vectors",
          series: 0)),
      .arrows(
        Figure.Arrows(
          [arrow(s[0] * u.column(0), "σ₁u₁"), arrow(s[1] * u.column(1), "σ₂u₂")],
          label: "σ times the left ones", series: 1)),
    ])
}
