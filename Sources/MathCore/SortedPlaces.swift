/// The places of some numbers, from that of the smallest to that of the largest.
///
/// Places of equal numbers stay in their order. Runs of 1, 2, 4, … places that are in order already
/// are merged in pairs. It takes numbers and no closure, so that it is a small function: it is part
/// of modules that a page loads.
///
/// - Parameter values: n numbers, none of them NaN.
/// - Returns: the numbers from 0 to n − 1, by their values.
/// - Complexity: O(n log n).
public func sortedPlaces(of values: [Double]) -> [Int] {
  let count = values.count
  var places = Array(0..<count)
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
          left == middle || (right < end && values[places[right]] < values[places[left]])
        merged.append(places[isRight ? right : left])
        if isRight { right += 1 } else { left += 1 }
      }
      start = end
    }
    places = merged
    width *= 2
  }
  return places
}
