import CatalogKit
import LinearAlgebra
import MathCore

/// Systems that other programs have solved, and what the theorems say of all.
func knownSystems(_ sheet: inout Worksheet) throws {
  let mpmath = Reason.reference("mpmath 1.4.1, elimination with 50 digits")
  let scipy = Reason.reference("SciPy 1.17.1, scipy.linalg.lu")
  var (worst, agreement) = (0.0, 0.0)
  for known in knownSystems {
    let (a, n) = (known.matrix, Double(known.matrix.rows))
    let b = Vector((1...a.rows).map { Double($0) })
    let lu = try LUDecomposition(of: a)
    // 4 n roundings in each element, magnified by the condition
    let error = 4 * n * known.condition * 0x1p-52
    sheet.expect(
      "\(known.name): order of the rows", lu.permutation, equals: known.order, within: .exact,
      because: scipy)
    sheet.expect(
      "\(known.name): L", lu.lower, equals: known.lower, within: .absolute(error), because: scipy)
    sheet.expect(
      "\(known.name): U", lu.upper, equals: known.upper, within: .relative(error), because: scipy)
    sheet.expect(
      "\(known.name): solution", try lu.solve(b), equals: known.solution, within: .relative(error),
      because: mpmath)
    // one rounding of the solution, and that of the reference
    sheet.expect(
      "\(known.name): solution, refined", try RefinedSolution(a, b).solution,
      equals: known.solution, within: .relative(0x1p-52), because: mpmath)
    sheet.expect(
      "\(known.name): condition", 1 / lu.reciprocalConditionEstimate, equals: known.condition,
      within: .relative(error), because: .reference("mpmath 1.4.1, ‖A‖₁ ‖A⁻¹‖₁ with 50 digits"))
    let product = lu.lower * lu.upper
    for i in 0..<a.rows {
      worst = max(worst, Norm.lInfinity(product.row(i) - a.row(lu.permutation[i])) / n)
    }
    let hand = try GaussianElimination(a, b)
    let difference = hand.solution - (try lu.solve(b))
    agreement = max(agreement, Norm.lInfinity(difference))
  }
  // the largest element of all is 98
  sheet.expect(
    "largest element of L U − P A, by n", worst, atMost: 98 * 0x1p-52,
    because: .theorem("with exchanges of rows L U is P A but for n roundings of its elements"))
  sheet.expect(
    "largest difference of elimination in panels and by hand", agreement, equals: 0,
    within: .exact,
    because: .agreement("LUDecomposition and GaussianElimination, which add in the same order"))
  try panels(&sheet)
}

/// A matrix of more than two panels, with a known solution.
private func panels(_ sheet: inout Worksheet) throws {
  var generator = Generator(seed: 7)
  let n = 37
  let a = Matrix(
    rows: n, columns: n, elements: (0..<n * n).map { _ in (8 * generator.normal()).rounded() })
  let x = Matrix(
    rows: n, columns: 3, elements: (0..<3 * n).map { _ in (8 * generator.normal()).rounded() })
  let lu = try LUDecomposition(of: a)
  let condition = 1 / lu.reciprocalConditionEstimate
  let solved = try lu.solve(a * x)
  let largest = x.elements.reduce(0) { max($0, $1.magnitude) }
  let error = zip(solved.elements, x.elements).reduce(0) { max($0, ($1.0 - $1.1).magnitude) }
  sheet.expect(
    "37 equations with whole numbers, three right sides: error by κ", error / largest / condition,
    atMost: 37 * 0x1p-52,
    because: .theorem("A x of whole numbers is exact, and x comes back within n κ roundings"))
  let column = try GaussianElimination(a, (a * x).column(2))
  sheet.expect(
    "37 equations: largest difference of elimination in panels and by hand",
    Norm.lInfinity(column.solution - solved.column(2)), equals: 0, within: .exact,
    because: .agreement("LUDecomposition and GaussianElimination, which add in the same order"))
  sheet.expect(
    "37 equations: the condition and its estimate", try conditionNumber(of: a) / condition,
    equals: 1, within: .absolute(37 * condition * 0x1p-52),
    because: .agreement("the column of the inverse that is longest, found and looked for"))
}

/// A matrix whose system another program has solved.
private struct KnownSystem {
  let name: String
  let matrix: Matrix
  /// For the right side 1, 2, …, n.
  let solution: Vector
  /// ‖A‖₁ ‖A⁻¹‖₁.
  let condition: Double
  /// Row i of L U is row `order[i]`.
  let order: [Int]
  let lower: Matrix
  let upper: Matrix
}

/// The matrices and their factors with the rows exchanged for the largest pivot.
private let knownSystems: [KnownSystem] = [
  KnownSystem(
    name: "3 × 3",
    matrix: [
      [2.0, 1.0, 1.0],
      [4.0, -6.0, 0.0],
      [-2.0, 7.0, 2.0],
    ],
    solution: [-1.0, -1.0, 4.0],
    condition: 31.5, order: [1, 0, 2],
    lower: [
      [1.0, 0.0, 0.0],
      [0.5, 1.0, 0.0],
      [-0.5, 1.0, 1.0],
    ],
    upper: [
      [4.0, -6.0, 0.0],
      [0.0, 4.0, 1.0],
      [0.0, 0.0, 1.0],
    ]),
  KnownSystem(
    name: "4 × 4",
    matrix: [
      [1.5, -2.0, 3.0, 0.25],
      [0.0, 4.0, -1.0, 2.0],
      [2.5, 1.0, 0.0, -3.0],
      [-1.0, 0.5, 2.0, 5.0],
    ],
    solution: [38.0, -20.0, -34.0, 24.0],
    condition: 277.5149253731343, order: [2, 1, 0, 3],
    lower: [
      [1.0, 0.0, 0.0, 0.0],
      [0.0, 1.0, 0.0, 0.0],
      [0.6000000000000001, -0.65, 1.0, 0.0],
      [-0.4, 0.225, 0.946808510638298, 1.0],
    ],
    upper: [
      [2.5, 1.0, 0.0, -3.0],
      [0.0, 4.0, -1.0, 2.0],
      [0.0, 0.0, 2.35, 3.3500000000000005],
      [0.0, 0.0, 0.0, 0.17819148936170137],
    ]),
  KnownSystem(
    name: "symmetric 3 × 3",
    matrix: [
      [4.0, 12.0, -16.0],
      [12.0, 37.0, -43.0],
      [-16.0, -43.0, 98.0],
    ],
    solution: [28.583333333333332, -7.666666666666667, 1.3333333333333333],
    condition: 10209.361111111111, order: [2, 1, 0],
    lower: [
      [1.0, 0.0, 0.0],
      [-0.75, 1.0, 0.0],
      [-0.25, 0.2631578947368421, 1.0],
    ],
    upper: [
      [-16.0, -43.0, 98.0],
      [0.0, 4.75, 30.5],
      [0.0, 0.0, 0.47368421052631504],
    ]),
  KnownSystem(
    name: "symmetric 4 × 4",
    matrix: [
      [10.0, 2.0, -1.0, 0.5],
      [2.0, 8.0, 1.5, -2.0],
      [-1.0, 1.5, 6.0, 1.0],
      [0.5, -2.0, 1.0, 7.0],
    ],
    solution: [0.03340562909779872, 0.33699798070450976, 0.3180016453518809, 0.6198987859297485],
    condition: 4.440430783037918, order: [0, 1, 2, 3],
    lower: [
      [1.0, 0.0, 0.0, 0.0],
      [0.2, 1.0, 0.0, 0.0],
      [-0.1, 0.22368421052631576, 1.0, 0.0],
      [0.05, -0.2763157894736842, 0.2753277711561382, 1.0],
    ],
    upper: [
      [10.0, 2.0, -1.0, 0.5],
      [0.0, 7.6, 1.7, -2.1],
      [0.0, 0.0, 5.519736842105263, 1.5197368421052633],
      [0.0, 0.0, 0.0, 5.9763110846245535],
    ]),
  KnownSystem(
    name: "Hilbert 6 × 6",
    matrix: Matrix((0..<6).map { i in (0..<6).map { 1 / Double(i + $0 + 1) } }),
    solution: [
      -216.0000000269554, 7350.000000796911, -57120.00000549951, 166320.00001449086,
      -201600.0000161418, 85932.00000640393,
    ],
    condition: 29070279.002278455, order: [0, 2, 5, 1, 3, 4],
    lower: [
      [1.0, 0.0, 0.0, 0.0, 0.0, 0.0],
      [0.3333333333333333, 1.0, 0.0, 0.0, 0.0, 0.0],
      [0.16666666666666666, 0.7142857142857142, 1.0, 0.0, 0.0, 0.0],
      [0.5, 0.9999999999999997, -0.9333333333333311, 1.0, 0.0, 0.0],
      [0.25, 0.9, 0.5599999999999996, -0.21428571428573998, 1.0, 0.0],
      [0.2, 0.7999999999999997, 0.8533333333333332, -0.14285714285713, 0.8888888888938756, 1.0],
    ],
    upper: [
      [1.0, 0.5, 0.3333333333333333, 0.25, 0.2, 0.16666666666666666],
      [
        0.0, 0.08333333333333334, 0.0888888888888889, 0.08333333333333333, 0.07619047619047618,
        0.06944444444444445,
      ],
      [
        0.0, 0.0, 0.005952380952380945, 0.009920634920634927, 0.012244897959183695,
        0.013528138528138542,
      ],
      [0.0, 0.0, 0.0, 0.0009259259259259411, 0.001904761904761909, 0.0027056277056276834],
      [0.0, 0.0, 0.0, 0.0, -2.0408163265234203e-05, -5.1535765821425494e-05],
      [0.0, 0.0, 0.0, 0.0, 0.0, -5.726196200400713e-07],
    ]),
]
