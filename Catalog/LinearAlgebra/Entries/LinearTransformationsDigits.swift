import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import MathCore
import Tabular

/// A way to change an image, and the matrix that leads from the new pixels back to the old ones.
private struct Change {
  let name: String
  let back: Matrix
}

/// What handwritten sixes look like when they are turned, mirrored and stretched.
func turnedDigits(_ sheet: inout Worksheet) throws {
  let pixels = try sheet.data.matrix(of: (0..<64).map { "p\($0 / 8)\($0 % 8)" })
  let digits = try sheet.data.numbers(in: "digit").map { Int($0) }
  let sixes = digits.indices.filter { digits[$0] == 6 }
  sheet.show("images", pixels.rows)
  sheet.show("sixes", sixes.count)
  let chosen = Array(sixes.prefix(60))
  sheet.show("chosen", chosen.count)
  let changes =
    [0, 15, 30, 90, 180].map { degrees in
      Change(
        name: degrees == 0 ? "as written" : "turned by \(degrees)°",
        back: PlaneRotation(degrees: Double(degrees)).inverse.matrix())
    } + [
      Change(name: "20 % wider", back: .diagonal([1 / 1.2, 1])),
      Change(name: "mirrored", back: .diagonal([-1, 1])),
    ]
  let first = pixels.row(chosen[0])
  sheet.figure(
    "six",
    .images(
      "One handwritten six, moved in seven ways",
      description:
        "Seven small pictures of 8 × 8 pixels: a six, the same leaning a little and more to the "
        + "left, lying on its back, standing on its head like a nine, wider, and mirrored.",
      changes.map { change in
        Figure.Image(
          rows: 8, columns: 8, values: moved(first, back: change.back).elements,
          caption: change.name)
      }, columns: 4))
  let counts = changes.map { change in
    neighbours(of: chosen, in: pixels, digits, back: change.back)
  }
  sheet.table(
    "neighbours",
    Table(
      ["each six is", "nearest image is a six", "a four", "a nine", "another digit"],
      rows: zip(changes, counts).map { change, count in
        [
          change.name, count[6], count[4], count[9],
          chosen.count - count[6] - count[4] - count[9],
        ]
      }))
  let names = ["written", "turned_15", "turned_30", "turned_90", "turned_180", "wider", "mirrored"]
  for (name, count) in zip(names, counts) { sheet.show("\(name)_six", count[6]) }
  sheet.show("turned_90_four", counts[3][4])
  sheet.show("turned_180_nine", counts[4][9])
  check(
    [pixels.rows, sixes.count, chosen.count], counts, moved(first, back: changes[1].back), &sheet)
}

/// How many of some images, once they are moved, are nearest to an image of each digit.
private func neighbours(
  of chosen: [Int], in pixels: Matrix, _ digits: [Int], back: Matrix
) -> [Int] {
  var counts = [Int](repeating: 0, count: 10)
  let rows = pixels.elements.span
  for i in chosen {
    let image = moved(pixels.row(i), back: back)
    var (nearest, least) = (0, Double.infinity)
    // any image but itself
    for k in 0..<pixels.rows where k != i {
      let distance = squaredDistance(
        image.elements.span, rows.extracting(k * 64..<(k + 1) * 64))
      if distance < least { (nearest, least) = (digits[k], distance) }
    }
    counts[nearest] += 1
  }
  return counts
}

/// An image of 8 × 8 pixels under a map around its middle.
///
/// Each new pixel asks where it comes from. That place lies between four pixels, which count the more
/// the nearer they are; outside of the image there is no ink.
///
/// - Parameters:
///   - image: 64 pixels, row after row from the top.
///   - back: the matrix that leads from a new place to the old one.
/// - Returns: 64 pixels.
private func moved(_ image: Vector, back: Matrix) -> Vector {
  let map = Matrix.affine(back, around: [3.5, 3.5])
  return Vector(
    (0..<64).map { pixel in
      // the second coordinate counts upwards
      let source = map.moved([Double(pixel % 8), Double(7 - pixel / 8)])
      let (left, low) = (source[0].rounded(.down), source[1].rounded(.down))
      let (right, up) = (source[0] - left, source[1] - low)
      func ink(_ x: Double, _ y: Double) -> Double {
        (0...7).contains(x) && (0...7).contains(y) ? image[(7 - Int(y)) * 8 + Int(x)] : 0
      }
      return (1 - up) * ((1 - right) * ink(left, low) + right * ink(left + 1, low))
        + up * ((1 - right) * ink(left, low + 1) + right * ink(left + 1, low + 1))
    })
}

/// What SciPy and NumPy make of the same images.
private func check(
  _ sizes: [Int], _ counts: [[Int]], _ turned: Vector,
  _ sheet: inout Worksheet
) {
  sheet.expect(
    "images, sixes among them, and those that are changed", sizes, equals: [1797, 181, 60],
    within: .exact, because: .published("UCI Machine Learning Repository, the test part"),
    proves: ["images", "sixes", "chosen"])
  let scipy = Reason.reference(
    "SciPy 1.17.1, ndimage.affine_transform with order=1 and mode='grid-constant', and NumPy 2.4.6 "
      + "for the distances")
  sheet.expect(
    "sixes that still are nearest to a six, by change", counts.map { $0[6] },
    equals: [59, 60, 58, 0, 0, 60, 0], within: .exact, because: scipy,
    proves: [
      "written_six", "turned_15_six", "turned_30_six", "turned_90_six", "turned_180_six",
      "wider_six", "mirrored_six",
    ])
  sheet.expect(
    "a quarter turn makes fours of them, a half turn nines", [counts[3][4], counts[4][9]],
    equals: [57, 53], within: .exact, because: scipy,
    proves: ["turned_90_four", "turned_180_nine"])
  // a place is off by some roundings of 7, 4 · 2⁻⁵³ · 7, and the ink changes by 16 for a pixel each way
  sheet.expect(
    "the first six turned by 15 degrees, its fourth row",
    Vector(Array(turned.elements[24..<32])),
    equals: Vector([
      0, 2.8691323139930085, 13.716318843285286, 11.433311384799943, 0.9428434548549612,
      0.7470681162380302, 0, 0,
    ]), within: .absolute(1e-13),
    because: .reference("mpmath 1.3.0 with 50 digits, and SciPy 1.17.1"))
}
