import Elementary

/// A turn in the plane of two axes, by an angle that is given as its cosine and sine.
struct Rotation {
  let cosine: Double
  let sine: Double

  /// The turn that changes nothing.
  static let none = Rotation(cosine: 1, sine: 0)

  /// The rotation that turns (f, g) onto the first axis, and the length of (f, g).
  static func turning(_ f: Double, _ g: Double) -> (Rotation, length: Double) {
    let r = hypot(f, g)
    return r > 0 ? (Rotation(cosine: f / r, sine: g / r), r) : (none, 0)
  }

  /// Turns two vectors in the plane that they span: (u, v) becomes (c u + s v, c v − s u).
  ///
  /// - Parameters:
  ///   - vectors: vectors of one length, one after the other.
  ///   - i: the number of u.
  ///   - j: the number of v, not i.
  ///   - length: the number of components of each.
  /// - Complexity: O(length).
  func turn(_ vectors: inout [Double], _ i: Int, _ j: Int, length: Int) {
    let (first, second) = (i * length, j * length)
    var numbers = vectors.mutableSpan
    // every index below stays within the vectors
    precondition(min(i, j) >= 0 && (max(i, j) + 1) * length <= numbers.count)
    for k in 0..<length {
      let (u, v) = (numbers[unchecked: first &+ k], numbers[unchecked: second &+ k])
      numbers[unchecked: first &+ k] = cosine * u + sine * v
      numbers[unchecked: second &+ k] = cosine * v - sine * u
    }
  }
}
