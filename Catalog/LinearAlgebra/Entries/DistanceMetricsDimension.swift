import CatalogKit
import Figures
import LinearAlgebra
import MathCore

/// Points drawn evenly in a cube: the more dimensions, the more alike are all distances.
func highDimensions(_ sheet: inout Worksheet) {
  let all = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
  let n = 101
  let matrices = all.map { distanceMatrix(ofRowsOf: cube(n, dimensions: $0)) }
  let medians = matrices.map { medianRatio($0) }
  let places = [1, 3, 6, 9]
  let (dimensions, ratios) = (places.map { all[$0] }, places.map { medians[$0] })
  var (means, spreads): ([Double], [Double]) = ([], [])
  var groups: [[Double]] = []
  for (d, place) in zip(dimensions, places) {
    let pairs = (0..<n).flatMap { i in (0..<i).map { matrices[place][i, $0] } }
    let squares = Vector(pairs.map { $0 * $0 })
    means.append(squares.sum / Double(pairs.count) / Double(d))
    let center = Vector(pairs).sum / Double(pairs.count)
    let variance = Vector(pairs.map { ($0 - center) * ($0 - center) }).sum / Double(pairs.count)
    spreads.append(variance.squareRoot() / center)
    groups.append(pairs.map { $0 / (Double(d) / 6).squareRoot() })
  }
  sheet.show("cube_points", n)
  sheet.show("ratio_2", ratios[0])
  sheet.show("ratio_1000", ratios[3])
  sheet.show("spread_1000", spreads[3])
  sheet.table(
    "dimensions",
    Table(
      [
        "dimensions", Table.Column("farthest by nearest", format: ".2f"),
        Table.Column("mean squared distance by dimension", format: ".4f"),
        Table.Column("spread by mean", format: ".3f"),
      ],
      rows: dimensions.indices.map { [dimensions[$0], ratios[$0], means[$0], spreads[$0]] }))
  let scipy = Reason.reference(
    "the same points by xoshiro256** in Python 3.11, scipy.spatial.distance.pdist, SciPy 1.17.1")
  // a distance is off by 1,000 · 2⁻⁵³, and 5,050 of them are added, on either side
  sheet.expect(
    "standard deviation of the distances by their mean", spreads,
    equals: [0.4733677719838799, 0.18872974498037884, 0.06206329904914826, 0.018456440855238485],
    within: .relative(1.2e-10), because: scipy, proves: ["spread_1000"])
  for (d, mean) in zip(dimensions, means) {
    // A pair has the variance 7/180 in each dimension, given one of its points 1/180 is left: the
    // mean of all pairs of 101 points has the variance (4 · 99 / 180 + 2 · 7 / 180) / (101 · 100) a
    // dimension, 2.255e-4. Four standard errors of the mean by dimension are 0.0601 / √d.
    sheet.expect(
      "mean squared distance by dimension, d = \(d)", mean, equals: 1.0 / 6,
      within: .absolute(0.0601 / Double(d).squareRoot()),
      because: .closedForm("∫∫ (x − y)² dx dy over the unit square is 1/6"))
  }
  sheet.figure("concentration", boxesFigure(groups, dimensions))
  curve(all, medians, &sheet)
}

/// The ratio of farthest to nearest for more dimensions.
private func curve(_ dimensions: [Int], _ ratios: [Double], _ sheet: inout Worksheet) {
  // sums of up to 1,000 squares on either side
  sheet.expect(
    "farthest by nearest from 1 to 1,000 dimensions", ratios,
    equals: [
      166.87665613332442, 16.719133722365243, 4.721801943229571, 2.6628474017741315,
      1.9670892020012898, 1.4681087673776771, 1.3385337020386485, 1.2131844430852932,
      1.123228162468914, 1.0882593920412542,
    ], within: .relative(2.3e-13),
    because: .reference(
      "the same points by xoshiro256** in Python 3.11, SciPy 1.17.1, scipy.spatial.distance.pdist"),
    proves: ["ratio_2", "ratio_1000"])
  sheet.figure(
    "ratio",
    Figure(
      "The farthest point by the nearest",
      description:
        "A falling curve on logarithmic axes: above 100 for 1 dimension, about 3 for 10, near 1 for "
        + "1,000. A dashed line at 1.",
      x: .logarithmic("dimensions"), y: .logarithmic("distance of the farthest by the nearest"),
      layers: [
        .line(
          Figure.Line(zip(dimensions, ratios).map { Figure.Point(Double($0), $1) }, markers: true)),
        .horizontal(at: 1),
      ]))
}

/// Points drawn evenly in the unit cube, with the dimension as the seed.
private func cube(_ n: Int, dimensions d: Int) -> Matrix {
  var generator = Generator(seed: UInt64(d))
  return Matrix(rows: n, columns: d, elements: (0..<n * d).map { _ in generator.uniform() })
}

/// The distance of the farthest by that of the nearest other point, in the middle of all points.
private func medianRatio(_ distances: Matrix) -> Double {
  let nearest = nearestNeighbours(in: distances)
  let ratios = nearest.indices.map { i in
    (distances.row(i).max() ?? 0) / distances[i, nearest[i]]
  }
  return ratios.sorted()[ratios.count / 2]
}
