/// The numbers from 0 to n − 1, arranged so that each comes before those that it precedes.
///
/// Numbers of which neither precedes the other stay as they are. Runs of 1, 2, 4, … numbers that are
/// in order already are merged in pairs. It does what `sorted(by:)` of an array of places does, in
/// a tenth of the code: it is for modules that a page loads.
///
/// - Parameters:
///   - count: n.
///   - precedes: whether the first of two numbers has to come before the second.
/// - Returns: n numbers.
/// - Precondition: n is not negative, and `precedes` is a strict weak order.
/// - Complexity: O(n log n).
@inline(never)
public func sortedPlaces(of count: Int, by precedes: (Int, Int) -> Bool) -> [Int] {
  var order = Array(0..<count)
  var width = 1
  while width < count {
    var merged: [Int] = []
    var start = 0
    while start < count {
      let middle = min(start + width, count)
      let end = min(middle + width, count)
      var (left, right) = (start, middle)
      while left < middle || right < end {
        // the right one goes first only where it has to
        let isRight =
          left == middle || (right < end && precedes(order[right], order[left]))
        merged.append(order[isRight ? right : left])
        if isRight { right += 1 } else { left += 1 }
      }
      start = end
    }
    order = merged
    width *= 2
  }
  return order
}
