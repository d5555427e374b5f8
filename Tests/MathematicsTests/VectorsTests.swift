import LinearAlgebra
import MathCore
import Testing

@Suite struct `Vectors and their parts` {
  @Test func `every vector is the sum of its multiples of the standard basis`() {
    var generator = Generator(seed: 3)
    for n in 1...40 {
      let x = Vector((0..<n).map { _ in generator.normal() })
      let sum = x.indices.reduce(Vector(repeating: 0, count: n)) {
        $0 + x[$1] * Vector.standardBasis($1, of: n)
      }
      #expect(sum == x)
    }
  }

  @Test func `a standard basis vector is 1 in one place`() {
    #expect(Vector.standardBasis(0, of: 1) == [1])
    #expect(Vector.standardBasis(2, of: 4) == [0, 0, 1, 0])
  }

  @Test func `parts are put together in order`() {
    #expect(([1, 2] as Vector).followed(by: [3]) == [1, 2, 3])
    #expect(([] as Vector).followed(by: []) == [])
  }

  @Test func `scaling by a power of two is undone without an error`() throws {
    var generator = Generator(seed: 4)
    for _ in 0..<500 {
      let power = Double(sign: .plus, exponent: generator.index(below: 1800) - 900, significand: 1)
      let x = power * Vector((0..<5).map { _ in generator.normal() })
      let (s, exponent) = try #require(x.scaledToOne())
      let largest = s.elements.reduce(0) { max($0, $1.magnitude) }
      #expect(largest >= 1 && largest < 2)
      #expect(Double(sign: .plus, exponent: exponent, significand: 1) * s == x)
    }
    #expect(([.leastNonzeroMagnitude] as Vector).scaledToOne()?.vector == [1])
    #expect(([.greatestFiniteMagnitude] as Vector).scaledToOne()?.exponent == 1023)
  }

  @Test func `what has no size is not scaled`() {
    for x: Vector in [[], [0, -0.0], [1, .nan], [.infinity, 1]] { #expect(x.scaledToOne() == nil) }
  }

  @Test func `a place outside the vector is refused`() async {
    await #expect(processExitsWith: .failure) { _ = Vector.standardBasis(3, of: 3) }
    await #expect(processExitsWith: .failure) { _ = Vector.standardBasis(-1, of: 3) }
  }
}
