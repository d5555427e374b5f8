import MathCore
import Statistics
import Testing

@Suite struct `A standardization` {
  @Test func `every column has mean 0 and standard deviation 1`() {
    var generator = Generator(seed: 11)
    let x = Matrix(
      rows: 500, columns: 3, elements: (0..<1500).map { _ in 1e6 + 3 * generator.normal() })
    let z = Standardization(of: x).apply(to: x)
    for j in 0..<3 {
      let column = z.column(j)
      let mean = column.sum / 500
      let variance = Vector(column.elements.map { ($0 - mean) * ($0 - mean) }).sum / 500
      // The mean of 500 numbers near 1e6 is off by up to 500 · 2⁻⁵³ · 1e6 before the division by 3.
      #expect(mean.magnitude < 2e-8)
      #expect((variance - 1).magnitude < 2e-8)
    }
  }

  @Test func `a constant column is named even where its mean is rounded`() {
    let x = Matrix(
      rows: 7, columns: 3,
      elements: (0..<7).flatMap { [0.1, Double($0), 1e17 / 3] })
    #expect(Standardization(of: x).constantColumns == [0, 2])
  }

  @Test func `one row is constant in every column`() {
    #expect(Standardization(of: [[1, 2]]).constantColumns == [0, 1])
  }

  @Test func `a constant column is refused`() async {
    await #expect(processExitsWith: .failure) {
      let x: Matrix = [[1], [1]]
      _ = Standardization(of: x).apply(to: x)
    }
  }
}
