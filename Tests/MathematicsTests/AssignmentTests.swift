import MathCore
import Testing
import Unsupervised

@Suite struct `A half step of k-means` {
  static func points(seed: UInt64) -> Matrix {
    var generator = Generator(seed: seed)
    return Matrix(rows: 40, columns: 2, elements: (0..<80).map { _ in generator.normal() })
  }

  @Test func `before the centres move, the inertia is that of the assignment`() {
    for seed in 1...20 as ClosedRange<UInt64> {
      let x = Self.points(seed: seed)
      let centers = Matrix((0..<4).map { x.row($0).elements })
      let assignment = Assignment(of: x, to: centers)
      #expect(assignment.inertia(of: x, to: centers) == assignment.inertia)
    }
  }

  @Test func `neither half step raises the inertia`() {
    for seed in 1...20 as ClosedRange<UInt64> {
      let x = Self.points(seed: seed)
      let centers = Matrix((0..<4).map { x.row($0).elements })
      let assignment = Assignment(of: x, to: centers)
      let means = assignment.means(of: x, previous: centers)
      let moved = assignment.inertia(of: x, to: means)
      // 40 additions of squares round by 40 · 2⁻⁵³ of the sum at most, on either side
      #expect(moved <= assignment.inertia * (1 + 1e-14))
      #expect(Assignment(of: x, to: means).inertia <= moved * (1 + 1e-14))
    }
  }

  @Test func `groups without points take the farthest points, each its own`() {
    let x: Matrix = [[0], [1], [9], [10], [4]]
    // nothing is nearest to the second and third centre
    let centers: Matrix = [[4], [100], [200]]
    let means = Assignment(of: x, to: centers).means(of: x, previous: centers)
    // 10 lies 6 away, 9 lies 5 away
    #expect(means == [[4.8], [10], [9]])
  }
}
