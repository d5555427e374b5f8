import CatalogKit
import Figures
import LinearAlgebra
import MathCore

/// Words, categories and sets: distances without numbers.
func wordsAndSets(_ sheet: inout Worksheet) {
  let (kitten, sitting) = (Array("kitten"), Array("sitting"))
  sheet.show("edits", editDistance(kitten, sitting))
  sheet.expect(
    "edit distance of kitten and sitting", editDistance(kitten, sitting), equals: 3,
    within: .exact,
    because: .published("Wagner–Fischer by the reference values: k to s, e to i, g inserted"),
    proves: ["edits"])
  // all beginnings of the one against all of the other
  let table = (0...kitten.count).map { i in
    (0...sitting.count).map { j in
      Double(editDistance(Array(kitten.prefix(i)), Array(sitting.prefix(j))))
    }
  }
  sheet.expect(
    "edits from the empty word", Vector(table[0]), equals: [0, 1, 2, 3, 4, 5, 6, 7],
    within: .exact, because: .closedForm("every letter is inserted"))
  sheet.expect(
    "edits to the empty word", Vector(table.map { $0[0] }), equals: [0, 1, 2, 3, 4, 5, 6],
    within: .exact, because: .closedForm("every letter is deleted"))
  sheet.expect(
    "edit distances of flaw and lawn, abc and abc, ab and ba, sunday and saturday",
    [("flaw", "lawn"), ("abc", "abc"), ("ab", "ba"), ("sunday", "saturday")].map {
      editDistance(Array($0.0), Array($0.1))
    }, equals: [2, 0, 2, 3], within: .exact,
    because: .closedForm(
      "f deleted and n inserted; none; b deleted and inserted; a and t inserted, n to r. Fewer do "
        + "not do: the letters that are kept must stay in order"))
  sheet.figure(
    "edits",
    .heatMap(
      "Edits from each beginning of kitten to each of sitting",
      description:
        "A table of whole numbers, 0 in the upper left corner, rising along the first row and the "
        + "first column, 3 in the lower right corner.",
      rows: ["–"] + kitten.map { "\($0)" }, columns: ["–"] + sitting.map { "\($0)" },
      values: table.flatMap { $0 }, rowLabel: "kitten", columnLabel: "sitting", label: "edits"))

  let (p, q) = (
    ["Adelie", "Torgersen", "male", "2007"], ["Adelie", "Torgersen", "female", "2007"]
  )
  sheet.show("hamming", hammingDistance(p, q))
  sheet.expect(
    "Hamming distance of the categories of penguins 1 and 2", hammingDistance(p, q), equals: 0.25,
    within: .exact, because: .closedForm("one of four differs"), proves: ["hamming"])
  let (u, v) = ([true, false, true, true, false], [true, true, true, false, false])
  sheet.show("jaccard", jaccardDistance(u, v))
  let scipy = Reason.reference("SciPy 1.17.1, scipy.spatial.distance")
  sheet.expect(
    "Hamming distance of 10110 and 11100", hammingDistance(u, v), equals: 0.4, within: .exact,
    because: scipy)
  sheet.expect(
    "Jaccard distance of 10110 and 11100", jaccardDistance(u, v), equals: 0.5, within: .exact,
    because: scipy, proves: ["jaccard"])
  sheet.expect(
    "Hamming and Jaccard distances of nothing, and of sets that share nothing",
    [
      hammingDistance([Int](), []), jaccardDistance([false, false], [false, false]),
      jaccardDistance([true, false], [false, true]),
    ], equals: [0, 0, 1], within: .exact,
    because: .closedForm("nothing differs; nothing differs; 1 − 0 / 2"))
}

/// Where a short formula loses its digits, and where there is no distance at all.
func hardDistances(_ sheet: inout Worksheet) throws {
  let (u, v): (Vector, Vector) = ([1e8, 1], [1e8, 0])
  let expanded = dot(u, u) + dot(v, v) - 2 * dot(u, v)
  sheet.show("expanded", expanded)
  sheet.show("direct", Distance.squaredEuclidean(u, v))
  sheet.expect(
    "squared distance of (10⁸, 1) and (10⁸, 0) multiplied out", expanded, equals: 0,
    within: .exact,
    because: .closedForm("10¹⁶ + 1 is rounded to 10¹⁶: neighbours of 10¹⁶ are 2 apart"),
    proves: ["expanded"])
  sheet.expect(
    "squared distance of (10⁸, 1) and (10⁸, 0) from differences",
    Distance.squaredEuclidean(u, v), equals: 1, within: .exact, because: .closedForm("0² + 1²"),
    proves: ["direct"])

  let (large, small): (Vector, Vector) = ([3e200, 4e200], [3e-200, 4e-200])
  let origin: Vector = [0, 0]
  // the decimal numbers themselves are rounded
  sheet.expect(
    "Euclidean distances of 10²⁰⁰ and 10⁻²⁰⁰ times (3, 4) to the origin, by those powers",
    [Distance.euclidean(large, origin) / 1e200, Distance.euclidean(origin, small) / 1e-200],
    equals: [5, 5], within: .relative(6.7e-16), because: .closedForm("√(9 + 16)"))
  sheet.expect(
    "distances of a point to itself, and of points without coordinates",
    [Distance.euclidean(u, u), Distance.canberra([0, 2], [0, 2]), Distance.euclidean([], [])],
    equals: [0, 0, 0], within: .exact, because: .theorem("a distance is 0 for equal points"))
  sheet.expect(
    "Canberra distance of (1.5, 0) · 10³⁰⁸ and (−0.5, 0) · 10³⁰⁸",
    Distance.canberra([1.5e308, 0], [-0.5e308, 0]), equals: 1, within: .relative(4.5e-16),
    because: .closedForm("2 / (1.5 + 0.5) + 0"))
  sheet.expect(
    "nearest neighbours of 0, 1, 2 and 9 on a line, of two points, of one point, and of none",
    [[0, 1, 2, 9], [3, 4], [5], []].flatMap { (points: [Double]) in
      nearestNeighbours(in: distanceMatrix(ofRowsOf: Matrix(points.map { [$0] })))
    }, equals: [1, 0, 1, 2, 1, 0], within: .exact,
    because: .closedForm("of equally near ones the first; one point has no neighbour"))
  let line = distanceMatrix(ofRowsOf: [[0], [1], [2]], by: .squaredEuclidean)
  sheet.show("way", line[0, 2])
  sheet.show("detour", line[0, 1] + line[1, 2])
  sheet.expect(
    "squared distances of 0 and 2: straight, and over 1", [line[0, 2], line[0, 1] + line[1, 2]],
    equals: [4, 2], within: .exact, because: .closedForm("2² and 1² + 1²"),
    proves: ["way", "detour"])

  var refusals: [String] = []
  for matrix in [Matrix([[1, 2], [2, 4]]), Matrix([[1, 2, 3]]), Matrix([[1, 1], [0, 1]])] {
    do throws(CholeskyError) {
      _ = try Mahalanobis(matrix: matrix)
    } catch {
      refusals.append("\(error)")
    }
  }
  let far = try Mahalanobis(matrix: [[1e-300]])
  do throws(CholeskyError) {
    _ = try far.distanceMatrix(ofRowsOf: [[0], [1e300]])
  } catch {
    refusals.append("\(error)")
  }
  sheet.show("singular", refusals.first ?? "measured")
  sheet.expect(
    "singular, oblong, lopsided matrices and results beyond the range of numbers are refused",
    refusals.count, equals: 4, within: .exact,
    because: .theorem("only a positive definite matrix gives a distance: here (2, −1) would have 0")
  )
}
