import LiveKit
import MathCore
import Testing

private let parameters: [LiveParameter] = [
  .number("rate", "rate", at: 0.5, in: 0...1, step: 0.1),
  .whole("clusters", "clusters", at: 2, in: 1...5),
  .points("tips", "tips", at: [1, 2, 3, 4], in: -5...5, -1...6, step: 0.5),
  .matrix("A", "A", at: [1, 0, 0, 1], columns: 2, in: -2...2, step: 0.5),
  .seed("seed", "seed", at: 7),
  .choice("kind", "kind", of: 2, at: 1, ["a", "b"]),
  .steps("steps", "steps", at: 3, upTo: 9),
]
private let start: [Double] = [0.5, 2, 1, 2, 3, 4, 1, 0, 0, 1, 7, 1, 3]

private func given(_ numbers: [Double]) -> Given {
  Given(numbers, for: parameters, data: Matrix(rows: 0, columns: 0, elements: []))
}

@Suite struct `The values of a playground` {
  @Test func `are found by name in any order`() {
    let given = given(start)
    #expect(given.number("rate") == 0.5)
    #expect(given.whole("steps") == 3)
    #expect(given.whole("seed") == 7)
    #expect(given.whole("kind") == 1)
    #expect(given.matrix("tips") == [[1, 2], [3, 4]])
    #expect(given.vector("tips") == [1, 2, 3, 4])
    #expect(given.matrix("A") == [[1, 0], [0, 1]])
  }

  @Test func `are the nearest that a parameter admits`() {
    let given = given([9, 2.9, -99, 99, 99, -99, 3, -3, 0.25, 0, 0, 5, -1])
    #expect(given.number("rate") == 1)
    #expect(given.whole("clusters") == 2)
    #expect(given.matrix("tips") == [[-5, 6], [5, -1]])
    #expect(given.matrix("A") == [[2, -2], [0.25, 0]])
    #expect(given.whole("seed") == 1)
    #expect(given.whole("kind") == 1)
    #expect(given.whole("steps") == 0)
  }

  @Test func `are those of the beginning where nothing or no number is given`() {
    for numbers in [[], [.nan, .infinity, -.infinity, .nan], [Double](repeating: .nan, count: 99)] {
      let (found, begun) = (given(numbers), given(start))
      #expect(found.number("rate") == begun.number("rate"))
      #expect(found.whole("clusters") == begun.whole("clusters"))
      #expect(found.matrix("tips") == begun.matrix("tips"))
      #expect(found.whole("steps") == begun.whole("steps"))
    }
  }
}
