/// How much of each pixel a shape covers.
///
/// Each edge adds to every pixel that it crosses the signed area to its right within that pixel, and what
/// is left of its height to the next one. The running sum along a row is then the covered share: +1
/// behind an edge that goes down, back to 0 behind one that goes up.
struct Coverage {
  let rows: Range<Int>
  private let columns: Range<Int>
  private var change: [Double]

  /// What a shape covers of a canvas; `nil` where it covers nothing.
  ///
  /// - Parameters:
  ///   - outline: the shape.
  ///   - width: the width of the canvas.
  ///   - height: the height of the canvas.
  init?(of outline: Outline, width: Int, height: Int) {
    let polygons = outline.polygons
    let points = polygons.joined()
    guard let left = points.map({ $0.x }).min(), let right = points.map({ $0.x }).max(),
      let top = points.map({ $0.y }).min(), let bottom = points.map({ $0.y }).max()
    else { return nil }
    func pixel(_ value: Double, _ size: Int) -> Int {
      Int(min(Double(size), max(0, value.rounded(.down))))
    }
    columns = pixel(left, width)..<min(width, pixel(right, width) + 1)
    rows = pixel(top, height)..<min(height, pixel(bottom, height) + 1)
    guard !columns.isEmpty, !rows.isEmpty else { return nil }
    change = [Double](repeating: 0, count: (columns.count + 2) * rows.count)
    for polygon in polygons {
      for (place, from) in polygon.enumerated() {
        let to = polygon[(place + 1) % polygon.count]
        addEdge(from: from, to: to)
      }
    }
  }

  /// The pixels of a row with the shares that are covered, from 0 to 1.
  func shares(inRow y: Int) -> [(x: Int, share: Double)] {
    var sum = 0.0
    let start = (y - rows.lowerBound) * (columns.count + 2)
    return columns.enumerated().map { place, x in
      sum += change[start + place]
      return (x, min(1, sum.magnitude))
    }
  }

  private mutating func addEdge(from a: (x: Double, y: Double), to b: (x: Double, y: Double)) {
    guard a.y != b.y else { return }
    let (sign, upper, lower) = a.y < b.y ? (1.0, a, b) : (-1.0, b, a)
    let slope = (lower.x - upper.x) / (lower.y - upper.y)
    for y in rows {
      let (top, bottom) = (max(upper.y, Double(y)), min(lower.y, Double(y + 1)))
      guard top < bottom else { continue }
      let ends = [top, bottom].map { upper.x + ($0 - upper.y) * slope - Double(columns.lowerBound) }
      addPiece(
        row: y - rows.lowerBound, from: min(ends[0], ends[1]), to: max(ends[0], ends[1]),
        height: sign * (bottom - top))
    }
  }

  /// A piece of an edge within one row, from `left` to `right`.
  private mutating func addPiece(row: Int, from left: Double, to right: Double, height: Double) {
    let limit = Double(columns.count)
    let (left, right) = (min(limit, max(0, left)), min(limit, max(0, right)))
    let start = row * (columns.count + 2)
    let (first, last) = (Int(left), Int(right))
    for x in first...last {
      // the part of the piece above this pixel, and the mean distance to the pixel's right side
      let (from, to) = (max(left, Double(x)), min(right, Double(x + 1)))
      let part = right > left ? (to - from) / (right - left) * height : height
      let covered = part * (Double(x + 1) - (from + to) / 2)
      change[start + x] += covered
      change[start + x + 1] += part - covered
    }
  }
}
