import CatalogKit
import MathCore
import Unsupervised

/// A direction and the scores of the first three rows along it, as known.
struct KnownDirection {
  let component: Vector
  let scores: Vector
}

extension KnownDirection {
  /// The directions of the four lengths, less their means.
  static let iris = [
    KnownDirection(
      component: [
        0.36138659178536847, -0.08452251406456876, 0.856670605949835, 0.35828919715155066,
      ],
      scores: [-2.684125625969534, -2.714141687294323, -2.8889905690592936]),
    KnownDirection(
      component: [
        0.6565887712868418, 0.7301614347850267, -0.17337266279585695, -0.07548101991746366,
      ],
      scores: [0.31939724658510193, -0.17700122506477936, -0.1449494260855567]),
    KnownDirection(
      component: [
        -0.5820298513060653, 0.5979108301000857, 0.07623607582096324, 0.5458314320200756,
      ],
      scores: [-0.02791482758941346, -0.21046427237824367, 0.017900256320890436]),
    KnownDirection(
      component: [
        0.3154871929039756, -0.31972310366612916, -0.47983898699463445, 0.7536574252640456,
      ],
      scores: [0.00226243707131675, 0.09902655032358644, 0.01996838970902876]),
  ]

  /// The directions of the four lengths, each also divided by its standard deviation.
  static let standardizedIris = [
    KnownDirection(
      component: [0.5210659146701199, -0.2693474425059427, 0.5804130957962945, 0.5648565357793611],
      scores: [-2.264702808807588, -2.0809611519657674, -2.3642290538903006]),
    KnownDirection(
      component: [
        0.3774176155645672, 0.9232956595407149, 0.02449160908558617, 0.06694198696805832,
      ],
      scores: [0.4800265965209893, -0.6741335566053522, -0.3419080238846757]),
    KnownDirection(
      component: [
        0.7195663527008168, -0.24438177951439943, -0.14212636933390346, -0.634272737110923,
      ],
      scores: [0.12770602230015274, 0.2346088539845681, -0.04420148483874367]),
    KnownDirection(
      component: [
        -0.2612862799524529, 0.12350961958551916, 0.801449246335988, -0.5235971345661906,
      ],
      scores: [-0.024168203855478486, -0.10300677477162429, -0.028377053438399163]),
  ]
}

/// Checks each direction, and the scores of the first three rows, within what its gap allows.
///
/// - Parameters:
///   - sheet: takes the checks.
///   - name: the data, in the words of the page.
///   - model: what is checked.
///   - scores: those of the model.
///   - bound: how far rounding may carry the eigenvalues.
///   - gaps: a lower bound of the distance of each eigenvalue to the next.
///   - reach: an upper bound of the distance of the three rows from the mean.
///   - known: what is right.
///   - reason: why it is right.
func expectDirections(
  _ sheet: inout Worksheet, _ name: String, _ model: PrincipalComponents, _ scores: Matrix,
  _ bound: EigenvalueBound, gaps: [Double], reach: Double, known: [KnownDirection],
  because reason: Reason
) {
  for (j, direction) in known.enumerated() {
    let turn = bound.turn(gap: gaps[j])
    sheet.expect(
      "\(name): component \(j + 1)", model.components.row(j), equals: direction.component,
      within: .absolute(turn), because: reason)
    // |t − t̂| ≤ ‖z‖ ‖v − v̂‖ and some roundings of the mean and of the sum
    sheet.expect(
      "\(name): scores of the first three flowers on component \(j + 1)",
      Vector((0..<3).map { scores[$0, j] }), equals: direction.scores,
      within: .absolute(reach * (turn + 20 * 0x1p-53)), because: reason)
  }
}

/// The covariances without a mean: Σ (xᵢ − xₗ)(xᵢ − xₗ)ᵀ over all pairs i < l, by n (n − 1).
///
/// - Parameter x: n × d with n ≥ 2.
/// - Returns: d × d.
/// - Complexity: O(n² d²).
func covarianceByPairs(_ x: Matrix) -> Matrix {
  let (n, d) = (x.rows, x.columns)
  var sum = Matrix(rows: d, columns: d, repeating: 0)
  for i in 0..<n {
    var row = Matrix(rows: d, columns: d, repeating: 0)
    for l in i + 1..<max(n, i + 1) {
      for j in 0..<d {
        for k in 0..<d { row[j, k] += (x[i, j] - x[l, j]) * (x[i, k] - x[l, k]) }
      }
    }
    for j in 0..<d { for k in 0..<d { sum[j, k] += row[j, k] } }
  }
  return Matrix(
    (0..<d).map { j in (0..<d).map { k in sum[j, k] / (Double(n) * Double(n - 1)) } })
}
