/// How many letters must be changed, added, left out or exchanged with their neighbour to make one
/// word of another; `nil` where it is more than a limit.
///
/// - Parameters:
///   - a: a word.
///   - b: another one.
///   - limit: the largest distance of interest.
/// - Returns: the distance of optimal string alignment.
/// - Complexity: O(|a| |b|).
/// - Source: Fred J. Damerau, *A technique for computer detection and correction of spelling errors*,
///   Communications of the ACM 7(3), 1964.
func distance(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int? {
  if (a.count - b.count).magnitude > UInt(limit) { return nil }
  var before: [Int] = []
  var row = Array(0...b.count)
  for i in a.indices {
    // dᵢⱼ = min(dᵢ₋₁ⱼ + 1, dᵢⱼ₋₁ + 1, dᵢ₋₁ⱼ₋₁ + [aᵢ ≠ bⱼ], dᵢ₋₂ⱼ₋₂ + 1 for an exchange)
    var next = [i + 1]
    for j in b.indices {
      var least = min(row[j + 1] + 1, next[j] + 1, row[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, before[j - 1] + 1) }
      next.append(least)
    }
    (before, row) = (row, next)
    if !row.contains(where: { $0 <= limit }) { return nil }
  }
  return row[b.count] <= limit ? row[b.count] : nil
}
