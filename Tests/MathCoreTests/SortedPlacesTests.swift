import MathCore
import Testing

@Suite struct `Sorted places` {
  @Test func `numbers rise in the order of their places`() {
    var generator = Generator(seed: 5)
    for count in 0...40 {
      let values = (0..<count).map { _ in generator.normal() }
      let places = sortedPlaces(of: values)
      #expect(places.sorted() == Array(0..<count))
      #expect(places.map { values[$0] } == values.sorted())
    }
  }

  @Test func `equal numbers stay in their order`() {
    #expect(sortedPlaces(of: [2, 1, 2, 1, -0.0, 0]) == [4, 5, 1, 3, 0, 2])
    #expect(sortedPlaces(of: []) == [])
  }
}
