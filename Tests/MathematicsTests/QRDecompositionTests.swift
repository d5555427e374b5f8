import LinearAlgebra
import MathCore
import Testing

/// Matrices of many shapes and sizes, each with a name.
private var matrices: [(name: String, matrix: Matrix)] {
  var all: [(String, Matrix)] = []
  for (m, n) in [(1, 1), (1, 4), (4, 1), (3, 3), (5, 2), (2, 5), (12, 7), (30, 30)] {
    var generator = Generator(seed: UInt64(m * 100 + n))
    let a = Matrix(rows: m, columns: n, elements: (0..<m * n).map { _ in generator.normal() })
    func changed(_ change: (Int, Int) -> Double) -> Matrix {
      Matrix((0..<m).map { i in (0..<n).map { j in change(i, j) } })
    }
    all.append(("random \(m) × \(n)", a))
    all.append(("tiny \(m) × \(n)", changed { 1e-200 * a[$0, $1] }))
    all.append(("tiniest \(m) × \(n)", changed { 0x1p-1050 * a[$0, $1] }))
    all.append(("huge \(m) × \(n)", changed { 1e200 * a[$0, $1] }))
    all.append(("rank 1 \(m) × \(n)", changed { a[$0, 0] * a[0, $1] }))
    all.append(("graded \(m) × \(n)", changed { (0..<$1).reduce(a[$0, $1]) { x, _ in x / 100 } }))
    all.append(("zero \(m) × \(n)", Matrix(rows: m, columns: n, repeating: 0)))
  }
  return all
}

/// max |QᵀQ − I|.
private func angleError(_ q: Matrix) -> Double {
  var worst = 0.0
  for i in 0..<q.columns {
    for j in 0..<q.columns {
      worst = max(worst, (dot(q.column(i), q.column(j)) - (i == j ? 1 : 0)).magnitude)
    }
  }
  return worst
}

@Suite struct `The QR decomposition` {
  @Test func `Q R is A with its columns in order, and Q has orthonormal columns`() throws {
    for (name, a) in matrices {
      let largest = a.elements.reduce(0) { max($0, $1.magnitude) }
      let (m, n) = (Double(a.rows), Double(a.columns))
      for pivoting in [QRDecomposition.Pivoting.none, .columns] {
        let qr = try QRDecomposition(of: a, pivoting: pivoting)
        let q = qr.q
        // each mirroring rounds m products; an R of subnormal numbers has few bits
        let bound = 4 * m * n * 0x1p-52
        #expect(angleError(q) <= bound, "\(name)")
        let unit = largest == 0 ? 1 : largest
        let coarse = name.hasPrefix("tiniest") ? 16 * m * n * .leastNonzeroMagnitude / unit : 0
        for i in 0..<a.rows {
          for j in 0..<a.columns {
            var sum = 0.0
            for k in 0..<q.columns { sum += q[i, k] * (qr.r[k, j] / unit) }
            let error = (sum - a[i, qr.permutation[j]] / unit).magnitude
            #expect(error <= bound * m.squareRoot() + coarse, "\(name)")
          }
        }
      }
    }
  }

  @Test func `R is a triangle with a diagonal that is not negative and, with pivots, falls`() throws
  {
    for (name, a) in matrices {
      let qr = try QRDecomposition(of: a, pivoting: .columns)
      #expect(qr.permutation.sorted() == Array(0..<a.columns))
      for i in 0..<qr.r.rows {
        #expect(qr.r[i, i] >= 0, "\(name)")
        if i > 0 { #expect(qr.r[i, i] <= qr.r[i - 1, i - 1] * (1 + 1e-14), "\(name)") }
        for j in 0..<i { #expect(qr.r[i, j] == 0, "\(name)") }
      }
    }
  }

  @Test func `the rank is that of the construction`() throws {
    for (name, a) in matrices where !name.hasPrefix("tiniest") && !name.hasPrefix("graded") {
      let expected =
        name.hasPrefix("zero") ? 0 : name.hasPrefix("rank 1") ? 1 : min(a.rows, a.columns)
      #expect(try QRDecomposition(of: a, pivoting: .columns).rank() == expected, "\(name)")
    }
  }

  @Test func `the residual of least squares is at right angles to every column`() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      var generator = Generator(seed: seed)
      let a = Matrix(rows: 9, columns: 4, elements: (0..<36).map { _ in generator.normal() })
      let b = Vector((0..<9).map { _ in generator.normal() })
      let x = try #require(try QRDecomposition(of: a, pivoting: .columns).solve(b))
      let residual = b - Vector((0..<9).map { dot(a.row($0), x) })
      for j in 0..<4 {
        #expect(dot(a.column(j), residual).magnitude <= 36 * 0x1p-52 * 10 * Norm.l2(a.column(j)))
      }
    }
  }

  @Test func `no rows, no columns and no solution are told apart`() throws {
    let nothing = try QRDecomposition(of: Matrix([]))
    #expect(nothing.r.elements.isEmpty && nothing.rank() == 0)
    #expect(nothing.solve([]) == [])
    #expect(try QRDecomposition(of: [[0], [0]]).solve([1, 2]) == nil)
    let noColumns = Matrix(rows: 3, columns: 0, elements: [])
    #expect(try QRDecomposition(of: noColumns).permutation.isEmpty)
  }

  @Test func `what is not finite or too large is refused in words`() {
    func message(_ a: Matrix) -> String {
      do throws(QRDecompositionError) {
        _ = try QRDecomposition(of: a)
        return "no error"
      } catch {
        return "\(error)"
      }
    }
    #expect(
      message([[1, .nan], [2, 3]]) == "the element in row 1, column 2 is not a finite number")
    #expect(
      message([[1, 2], [1e305, 3]])
        == "the element in row 2, column 1 is too large: divide the matrix by a large number first")
  }
}

@Suite struct `Gram-Schmidt` {
  @Test func `for columns far from dependent it finds the factors that mirrors find`() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      var generator = Generator(seed: seed)
      var a = Matrix(rows: 8, columns: 5, elements: (0..<40).map { _ in generator.normal() })
      // a large diagonal keeps the condition number below 10
      for i in 0..<5 { a[i, i] += 10 }
      let qr = try QRDecomposition(of: a)
      for order in [GramSchmidt.Order.classical, .modified] {
        let gs = try GramSchmidt(of: a, order)
        for (x, y) in zip(gs.q.elements, qr.q.elements) { #expect((x - y).magnitude < 1e-13) }
        for (x, y) in zip(gs.r.elements, qr.r.elements) { #expect((x - y).magnitude < 1e-12) }
      }
    }
  }

  @Test func `on Läuchli's matrix the classical order loses every right angle`() throws {
    let e = 1e-9
    let a: Matrix = [[1, 1, 1], [e, 0, 0], [0, e, 0], [0, 0, e]]
    #expect(angleError(try GramSchmidt(of: a, .classical).q) > 0.49)
    #expect(angleError(try GramSchmidt(of: a, .modified).q) < 2e-9)
    #expect(angleError(try QRDecomposition(of: a).q) < 1e-15)
  }

  @Test func `dependent columns, more columns than rows and lost numbers are refused in words`() {
    func message(_ a: Matrix) -> String {
      do throws(GramSchmidtError) {
        _ = try GramSchmidt(of: a, .modified)
        return "no error"
      } catch {
        return "\(error)"
      }
    }
    let dependent = "is a combination of those before it: leave it out"
    #expect(message([[1, 2], [2, 4]]) == "column 2 \(dependent)")
    #expect(message([[0], [0]]) == "column 1 \(dependent)")
    #expect(message([[1, 0, 1], [0, 1, 1]]) == "column 3 \(dependent)")
    #expect(
      message([[1, .infinity], [2, 4]])
        == "column 2 has an element that is not finite, or is too long for a number")
    #expect(message(Matrix([])) == "no error")
  }

  @Test func `a mirror lays its vector on the axis, keeps lengths, and undoes itself`() {
    var generator = Generator(seed: 5)
    for n in 1...6 {
      for _ in 0..<50 {
        let a = Vector((0..<n).map { _ in generator.normal() })
        let b = Vector((0..<n).map { _ in generator.normal() })
        let mirror = HouseholderReflection(of: a)
        let onAxis = mirror.image * Vector.standardBasis(0, of: n)
        #expect(Norm.l2.distance(mirror(a), onAxis) <= 1e-15 * Double(n) * Norm.l2(a))
        #expect((Norm.l2(mirror(b)) - Norm.l2(b)).magnitude <= 1e-15 * Double(n) * Norm.l2(b))
        #expect(Norm.l2.distance(mirror(mirror(b)), b) <= 1e-14 * Double(n) * Norm.l2(b))
      }
    }
    #expect(Norm.l2.distance(HouseholderReflection(of: [3, 4])([-8, 4]), [1.6, 8.8]) < 4e-15)
  }
}
