import CatalogKit
import LinearAlgebra
import MathCore

/// Shapes that do not fit, each told by its own error.
func misfits(_ sheet: inout Worksheet) throws {
  let a = try tensor([2, 3], [1, 2, 3, 4, 5, 6])
  let two = Tensor(Vector([1, 2]))
  var told: [String] = []
  func refused(_ work: () throws(TensorError) -> Tensor) {
    do throws(TensorError) {
      told.append("shape \(try work().shape)")
    } catch {
      told.append("\(error)")
    }
  }
  refused { () throws(TensorError) in try a + two }
  refused { () throws(TensorError) in try Tensor(shape: [2, 2], elements: [1, 2, 3]) }
  refused { () throws(TensorError) in try Tensor(shape: [-1, -1], elements: [1]) }
  refused { () throws(TensorError) in try a.reshaped(to: [4]) }
  refused { () throws(TensorError) in try a.reshaped(to: [-2, -3]) }
  refused { () throws(TensorError) in try a.permuted(to: [0, 0]) }
  refused { () throws(TensorError) in try a.permuted(to: [0, 2]) }
  refused { () throws(TensorError) in try a.permuted(to: [0, 1, 1]) }
  refused { () throws(TensorError) in try a.slice(at: 0, along: 2) }
  refused { () throws(TensorError) in try a.slice(at: 2, along: 0) }
  refused { () throws(TensorError) in try a.slice(at: -1, along: 0) }
  refused { () throws(TensorError) in try a.sum(along: -1) }
  refused { () throws(TensorError) in try a.windows(of: 4, along: 1) }
  refused { () throws(TensorError) in try a.windows(of: 0, along: 1) }
  refused { () throws(TensorError) in try a.windows(of: 1, along: 2) }
  refused { () throws(TensorError) in try a.contract(a, over: [(1, 0)]) }
  refused { () throws(TensorError) in try a.contract(a, over: [(2, 0)]) }
  refused { () throws(TensorError) in try a.contract(a, over: [(0, 2)]) }
  refused { () throws(TensorError) in try a.contract(a, over: [(1, 1), (1, 1)]) }
  sheet.show("misfit", told[0])
  sheet.show("unequal", told[15])
  sheet.expect(
    "shapes that do not fit, each refused in its own words", told,
    equals: [
      "the shapes (2, 3) and (2) do not fit: from the last axis on, lengths must be equal or one "
        + "of them 1",
      "3 numbers do not fill the shape (2, 2): give as many as its lengths multiplied",
      "1 numbers do not fill the shape (-1, -1): give as many as its lengths multiplied",
      "the shape (2, 3) cannot become (4): both must hold equally many numbers",
      "the shape (2, 3) cannot become (-2, -3): both must hold equally many numbers",
      "the axes (0, 0) do not fit the shape (2, 3): name each axis once",
      "the axes (0, 2) do not fit the shape (2, 3): name each axis once",
      "the axes (0, 1, 1) do not fit the shape (2, 3): name each axis once",
      "there is no axis 2 in the shape (2, 3): count axes from 0",
      "there is no place 2 on axis 0 of the shape (2, 3): count from 0",
      "there is no place -1 on axis 0 of the shape (2, 3): count from 0",
      "there is no axis -1 in the shape (2, 3): count axes from 0",
      "axis 1 of the shape (2, 3) has no piece of the length 4: a piece has at least one place "
        + "and at most as many as the axis",
      "axis 1 of the shape (2, 3) has no piece of the length 0: a piece has at least one place "
        + "and at most as many as the axis",
      "there is no axis 2 in the shape (2, 3): count axes from 0",
      "axis 1 of the shape (2, 3) and axis 0 of the shape (2, 3) have different lengths: no "
        + "products can be added along them",
      "there is no axis 2 in the shape (2, 3): count axes from 0",
      "there is no axis 2 in the shape (2, 3): count axes from 0",
      "the axes (1, 1) do not fit the shape (2, 3): name each axis once",
    ], within: .exact,
    because: .theorem("numbers of different shapes have no common places"))
}
