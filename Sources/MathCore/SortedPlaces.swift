/// The places of some numbers, from that of the smallest to that of the largest.
///
/// Places of equal numbers stay in their order. Each place moves down past the larger numbers before
/// it: for few numbers, in few instructions, since it is part of modules that a page loads.
///
/// - Parameter values: n numbers, none of them NaN.
/// - Returns: the numbers from 0 to n − 1, by their values.
/// - Complexity: O(n²); O(n) where they are in order already.
public func sortedPlaces(of values: [Double]) -> [Int] {
  var places = Array(0..<values.count)
  for i in places.indices {
    var hole = i
    while hole > 0, values[places[hole - 1]] > values[i] {
      places[hole] = places[hole - 1]
      hole -= 1
    }
    places[hole] = i
  }
  return places
}
