/// The names that a misspelt one most likely meant, the nearest first.
///
/// Near means few edits (insertion, deletion, replacement, swap of neighbours) relative to the
/// length of the word, or one name being the beginning of the other. A name that has nothing in
/// common with the word is not near, however short both are.
///
/// - Parameters:
///   - name: what was written.
///   - candidates: the names that exist.
///   - limit: how many names to return at most.
/// - Returns: at most `limit` candidates, each once, by number of edits, then those nearest in length, then
///   alphabetically.
/// - Complexity: O(candidates × length²).
public func nearestNames(to name: String, among candidates: [String], limit: Int = 3) -> [String] {
  let word = Array(name.lowercased().utf8)
  let reach = max(1, (word.count + 2) / 3)
  return
    Set(candidates)
    .map { candidate in
      let other = Array(candidate.lowercased().utf8)
      let opens =
        min(word.count, other.count) > 1 && word != other
        && (other.starts(with: word) || word.starts(with: other))
      return (
        name: candidate, edits: opens ? 1 : editDistance(word, other),
        surplus: (other.count - word.count).magnitude
      )
    }
    .filter { $0.edits <= reach && $0.edits < word.count }
    .sorted { ($0.edits, $0.surplus, $0.name) < ($1.edits, $1.surplus, $1.name) }
    .prefix(limit)
    .map { $0.name }
}

/// The number of edits from one word to another, a swap of two neighbours counting as one.
///
/// The optimal string alignment distance: d(i, j) is the least cost of turning the first i bytes
/// of `a` into the first j bytes of `b`.
func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in a.indices {
    var current = [i + 1]
    for j in b.indices {
      let replaced = last[j] + (a[i] == b[j] ? 0 : 1)
      var best = min(replaced, last[j + 1] + 1, current[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        best = min(best, beforeLast[j - 1] + 1)
      }
      current.append(best)
    }
    (beforeLast, last) = (last, current)
  }
  return last[b.count]
}
