/// The share of places at which two sequences of equal length differ.
///
/// - Parameters:
///   - u: n symbols, such as letters, yes and no, or classes.
///   - v: n symbols.
/// - Returns: how many uᵢ ≠ vᵢ, divided by n; 0 for no symbols.
/// - Precondition: both have the same length.
/// - Complexity: O(n).
/// - Source: as `scipy.spatial.distance.hamming`, SciPy 1.17.1.
public func hammingDistance<Symbol: Equatable>(_ u: [Symbol], _ v: [Symbol]) -> Double {
  precondition(u.count == v.count, "sequences of \(u.count) and \(v.count) symbols")
  // |{i : uᵢ ≠ vᵢ}| / n
  let different = u.indices.reduce(0) { $0 + (u[$1] != v[$1] ? 1 : 0) }
  return u.isEmpty ? 0 : Double(different) / Double(u.count)
}

/// The share of what two sets have not in common, among all that is in one of them.
///
/// What is in neither set does not count: two readers are not alike for the thousands of books that
/// neither has read.
///
/// - Parameters:
///   - u: for each of n things, whether the first set has it.
///   - v: for each of the same things, whether the second set has it.
/// - Returns: 1 − |U ∩ V| / |U ∪ V|, from 0 to 1; 0 for two empty sets.
/// - Precondition: both have the same length.
/// - Complexity: O(n).
/// - Source: as `scipy.spatial.distance.jaccard`, SciPy 1.17.1.
public func jaccardDistance(_ u: [Bool], _ v: [Bool]) -> Double {
  precondition(u.count == v.count, "sets among \(u.count) and \(v.count) things")
  let union = u.indices.reduce(0) { $0 + (u[$1] || v[$1] ? 1 : 0) }
  let different = u.indices.reduce(0) { $0 + (u[$1] != v[$1] ? 1 : 0) }
  // 1 − |U ∩ V| / |U ∪ V| = |U △ V| / |U ∪ V|
  return union == 0 ? 0 : Double(different) / Double(union)
}

/// The edit distance of Levenshtein: the fewest insertions, deletions and replacements of a symbol
/// that turn one sequence into another.
///
/// The last symbols are equal, or one edit deals with them: with the first one's last symbol deleted,
/// with the second one's inserted, or with the one replaced by the other. What is left is the same
/// question for shorter sequences, so the answers are found from the shortest beginnings on.
///
/// - Parameters:
///   - a: m symbols.
///   - b: n symbols.
/// - Returns: the number of edits, from |m − n| to max(m, n).
/// - Complexity: O(m n) steps, n + 1 numbers of memory.
/// - Source: Wagner & Fischer 1974, *The string-to-string correction problem*, Journal of the ACM
///   21 (1), 168–173.
public func editDistance<Symbol: Equatable>(_ a: [Symbol], _ b: [Symbol]) -> Int {
  // edits from the first i symbols of a to the first j of b; for i = 0 all j are inserted
  var row = Array(0...b.count)
  for i in a.indices {
    var diagonal = row[0]
    row[0] = i + 1
    for j in b.indices {
      // Dᵢⱼ = min(Dᵢ₋₁ⱼ₋₁ + [aᵢ ≠ bⱼ], Dᵢ₋₁ⱼ + 1, Dᵢⱼ₋₁ + 1)
      let replaced = diagonal + (a[i] == b[j] ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(replaced, min(diagonal, row[j]) + 1)
    }
  }
  return row[b.count]
}
