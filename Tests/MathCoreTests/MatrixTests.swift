import Foundation
import MathCore
import Testing

@Suite struct `Matrices` {
  let m: Matrix = [[1, 2, 3], [4, 5, 6]]

  @Test func `the elements lie row after row`() {
    #expect(m.rows == 2 && m.columns == 3)
    #expect(m.elements == [1, 2, 3, 4, 5, 6])
    for i in 0..<2 {
      for j in 0..<3 { #expect(m[i, j] == m.elements[i * 3 + j]) }
    }
    #expect(m == Matrix(rows: 2, columns: 3, elements: [1, 2, 3, 4, 5, 6]))
  }

  @Test func `rows and columns`() {
    #expect(m.row(1) == [4, 5, 6])
    #expect(m.column(2) == [3, 6])
    #expect(Matrix(columns: [[1, 4], [2, 5], [3, 6]]) == m)
    #expect(Matrix([[1, 2, 3], [4, 5, 6]]) == m)
  }

  @Test func `an element can be changed`() {
    var changed = m
    changed[1, 0] = -1
    #expect(changed == [[1, 2, 3], [-1, 5, 6]])
    #expect(m[1, 0] == 4)
  }

  @Test func `shapes without elements`() {
    let wide = Matrix(rows: 0, columns: 3, repeating: 1)
    let tall = Matrix(rows: 3, columns: 0, repeating: 1)
    #expect(wide.column(2) == [])
    #expect(tall.row(2) == [])
    #expect(wide != tall)
    #expect(Matrix([]) == Matrix(rows: 0, columns: 0, elements: []))
    #expect(Matrix([[], []]) == Matrix(rows: 2, columns: 0, elements: []))
    #expect(Matrix(columns: [[], []]) == Matrix(rows: 0, columns: 2, elements: []))
  }

  @Test func `a span reads the elements without copying them`() {
    let span = m.elements.span
    #expect(span.count == 6)
    #expect(span[4] == 5)
  }

  @Test func `JSON and back`() throws {
    let data = try JSONEncoder().encode(m)
    #expect(try JSONDecoder().decode(Matrix.self, from: data) == m)
    let vector: Vector = [1, 2.5]
    let encoded = try JSONEncoder().encode(vector)
    #expect(try JSONDecoder().decode(Vector.self, from: encoded) == vector)
  }

  @Test(arguments: [
    #"{"rows": 2, "columns": 2, "elements": [1, 2, 3]}"#,
    #"{"rows": -1, "columns": -1, "elements": [1]}"#,
    #"{"rows": 4294967296, "columns": 4294967296, "elements": []}"#,
  ])
  func `a shape that does not fit the elements is refused`(text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Matrix.self, from: Data(text.utf8))
    }
  }

  @Test func `rows of different lengths stop the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = Matrix([[1, 2], [3]])
    }
  }
}
