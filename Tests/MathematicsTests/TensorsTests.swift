import LinearAlgebra
import MathCore
import Testing

@Suite struct `Tensors and their axes` {
  static func counting(_ shape: [Int]) throws -> Tensor {
    let count = shape.reduce(1) { $0 * $1 }
    return try Tensor(shape: shape, elements: (0..<count).map { Double($0) })
  }

  @Test func `strides find every element`() throws {
    let t = try Self.counting([2, 3, 4])
    #expect(t.strides == [12, 4, 1] && t.axes == 3)
    for i in 0..<2 {
      for j in 0..<3 { for k in 0..<4 { #expect(t[i, j, k] == Double(12 * i + 4 * j + k)) } }
    }
    #expect(Tensor(7).shape == [] && Tensor(7)[] == 7)
  }

  @Test func `permuting back gives the same, and moves each element to its place`() throws {
    let t = try Self.counting([2, 3, 4])
    let turned = try t.permuted(to: [2, 0, 1])
    #expect(turned.shape == [4, 2, 3])
    #expect(try turned.permuted(to: [1, 2, 0]) == t)
    for i in 0..<2 {
      for j in 0..<3 { for k in 0..<4 { #expect(turned[k, i, j] == t[i, j, k]) } }
    }
  }

  @Test func `slices and pieces`() throws {
    let t = try Self.counting([2, 3, 4])
    #expect(try t.slice(at: 1, along: 1).elements == [4, 5, 6, 7, 16, 17, 18, 19])
    let pieces = try t.windows(of: 2, along: 1)
    #expect(pieces.shape == [2, 2, 4, 2])
    for i in 0..<2 {
      for j in 0..<2 {
        for k in 0..<4 { for l in 0..<2 { #expect(pieces[i, j, k, l] == t[i, j + l, k]) } }
      }
    }
    #expect(try t.windows(of: 3, along: 1).shape == [2, 1, 4, 3])
  }

  @Test func `axes of length 0 have no elements, and their sums are 0`() throws {
    let none = try Self.counting([3, 0])
    #expect(none.elements == [])
    #expect(try none.sum(along: 1).elements == [0, 0, 0])
    #expect(try none.sum(along: 0).shape == [0])
    #expect(try none + Tensor(1) == none)
  }
}

@Suite struct `Broadcasting` {
  @Test func `the common shape, by the examples of NumPy's rule`() throws {
    #expect(try Tensor.commonShape([8, 1, 6, 1], [7, 1, 5]) == [8, 7, 6, 5])
    #expect(try Tensor.commonShape([5, 4], [1]) == [5, 4])
    #expect(try Tensor.commonShape([15, 3, 5], [3, 1]) == [15, 3, 5])
    #expect(try Tensor.commonShape([], [2]) == [2])
    #expect(try Tensor.commonShape([0, 1], [3]) == [0, 3])
    #expect(throws: TensorError.cannotBroadcast([3], [4])) { try Tensor.commonShape([3], [4]) }
    #expect(throws: TensorError.cannotBroadcast([2, 1], [8, 4, 3])) {
      try Tensor.commonShape([2, 1], [8, 4, 3])
    }
  }

  @Test func `each element meets its partner`() throws {
    let a = try `Tensors and their axes`.counting([2, 1, 3])
    let b = try `Tensors and their axes`.counting([4, 1])
    let (sum, difference, product) = (try a + b, try a - b, try a * b)
    #expect(sum.shape == [2, 4, 3])
    for i in 0..<2 {
      for j in 0..<4 {
        for k in 0..<3 {
          #expect(sum[i, j, k] == a[i, 0, k] + b[j, 0])
          #expect(difference[i, j, k] == a[i, 0, k] - b[j, 0])
          #expect(product[i, j, k] == a[i, 0, k] * b[j, 0])
        }
      }
    }
  }
}

@Suite struct `Contraction` {
  static func random(_ shape: [Int], seed: UInt64) throws -> Tensor {
    var generator = Generator(seed: seed)
    let count = shape.reduce(1) { $0 * $1 }
    // whole numbers, whose sums are exact
    return try Tensor(
      shape: shape, elements: (0..<count).map { _ in Double(generator.index(below: 201) - 100) })
  }

  @Test func `of matrices it is the matrix product, in a batch for each matrix`() throws {
    let (a, b) = (try Self.random([3, 4, 5], seed: 1), try Self.random([3, 5, 2], seed: 2))
    let batched = try a.batchedProduct(b)
    #expect(batched.shape == [3, 4, 2])
    for t in 0..<3 {
      let (p, q) = (try a.slice(at: t, along: 0), try b.slice(at: t, along: 0))
      let product =
        Matrix(rows: 4, columns: 5, elements: p.elements)
        * Matrix(rows: 5, columns: 2, elements: q.elements)
      #expect(try batched.slice(at: t, along: 0).elements == product.elements)
      #expect(try p.contract(q, over: [(1, 0)]).elements == product.elements)
    }
  }

  @Test func `over several pairs, and the axes that are left stand in their order`() throws {
    let (a, b) = (try Self.random([2, 3, 4], seed: 3), try Self.random([4, 5, 2], seed: 4))
    let c = try a.contract(b, over: [(0, 2), (2, 0)])
    #expect(c.shape == [3, 5])
    for i in 0..<3 {
      for j in 0..<5 {
        var sum = 0.0
        for k in 0..<2 { for l in 0..<4 { sum += a[k, i, l] * b[l, j, k] } }
        #expect(c[i, j] == sum)
      }
    }
  }

  @Test func `without a pair it is the outer product, over all axes a number`() throws {
    let (a, b) = (try Self.random([2, 3], seed: 5), try Self.random([4], seed: 6))
    let outer = try a.contract(b, over: [])
    #expect(outer.shape == [2, 3, 4] && outer[1, 2, 3] == a[1, 2] * b[3])
    #expect(try a.contract(a, over: [(0, 0), (1, 1)]).shape == [])
  }

  @Test func `axes that do not fit are refused, with both shapes named`() throws {
    let a = try Self.random([2, 3], seed: 7)
    #expect(throws: TensorError.unequalAxes(1, [2, 3], 0, [2, 3])) {
      try a.contract(a, over: [(1, 0)])
    }
    #expect(throws: TensorError.axesNamedWrongly([0, 0], shape: [2, 3])) {
      try a.contract(a, over: [(0, 0), (0, 0)])
    }
    #expect(throws: TensorError.noAxis(2, shape: [2, 3])) { try a.batchedProduct(a) }
    #expect(
      "\(TensorError.cannotBroadcast([2, 3], [2]))"
        == "the shapes (2, 3) and (2) do not fit: from the last axis on, lengths must be equal or one of them 1"
    )
  }
}
