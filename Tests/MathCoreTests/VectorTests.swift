import MathCore
import Testing

@Suite struct `Vectors` {
  let u: Vector = [1, 2, 3]
  let v: Vector = [10, -20, 0.5]

  @Test func `arithmetic goes element by element`() {
    #expect(u + v == [11, -18, 3.5])
    #expect(u - v == [-9, 22, 2.5])
    #expect(-v == [-10, 20, -0.5])
    #expect(2 * v == [20, -40, 1])
    #expect(v * 2 == 2 * v)
    #expect(v / 2 == [5, -10, 0.25])
    var w = u
    w += v
    #expect(w == u + v)
    w -= v
    #expect(w == u)
  }

  @Test func `a vector is a collection that can be changed in place`() {
    #expect(Array(u) == [1, 2, 3])
    #expect(u.map { $0 * $0 } == [1, 4, 9])
    #expect(u.indices == 0..<3)
    var w = u
    w[1] = 7
    #expect(w.elements == [1, 7, 3])
    #expect(zip(u, v).map { $0 * $1 } == [10, -40, 1.5])
    #expect(Vector(repeating: 4, count: 2) == [4, 4])
  }

  @Test func `the empty vector`() {
    let empty: Vector = []
    #expect(empty.isEmpty)
    #expect(empty + empty == empty)
    #expect(empty.sum.bitPattern == 0)
    #expect(empty.compensatedSum == 0)
  }

  @Test func `the sum goes from left to right`() {
    // 2⁵³ + 1 rounds to 2⁵³, but 1 + 1 before it counts
    #expect(Vector([0x1p53, 1, 1]).sum == 0x1p53)
    #expect(Vector([1, 1, 0x1p53]).sum == 0x1p53 + 2)
  }

  @Test func `the compensated sum keeps what the plain one loses`() {
    #expect(Vector([1, 1e100, 1, -1e100]).sum == 0)
    #expect(Vector([1, 1e100, 1, -1e100]).compensatedSum == 2)
    #expect(Vector(repeating: 0.1, count: 10).sum != 1)
    #expect(Vector(repeating: 0.1, count: 10).compensatedSum == 1)
    #expect(Vector([.infinity, 1]).compensatedSum == .infinity)
    #expect(Vector([.infinity, -.infinity]).compensatedSum.isNaN)
  }

  @Test func `the compensated sum of whole numbers with scales is the exact one`() {
    // whole multiples of 2⁻²⁰ below 2³⁰: integers add them without an error
    var generator = Generator(seed: 11)
    for _ in 0..<100 {
      let numbers = (0..<1_000).map { _ in
        Int64(generator.index(below: 1_000_000_000)) - 500_000_000
      }
      let exact = Double(numbers.reduce(0, +)) * 0x1p-20
      #expect(Vector(numbers.map { Double($0) * 0x1p-20 }).compensatedSum == exact)
    }
  }

  @Test func `adding vectors of different lengths stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let u: Vector = [1, 2, 3]
      _ = u + [1, 2]
    }
  }
}
