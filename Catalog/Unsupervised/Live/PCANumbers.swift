import LinearAlgebra
import LiveKit
import MathCore
import Statistics
import Unsupervised

/// Four points that form a cross around a point: whole numbers whose components are known.
///
/// - Parameter random: the source of chance.
/// - Returns: two points along an arm, and two at a right angle to it, in no fixed order of length;
///   nil where both arms are equally long.
func cross(_ random: inout Generator) -> Matrix? {
  let center = random.wholes(in: -5...5, count: 2)
  let arm = random.wholes(in: 1...3, count: 2)
  let (s, t) = (random.nonzero(in: -3...3), random.nonzero(in: 1...3))
  guard s * s != t * t else { return nil }
  let (u, v): (Vector, Vector) = (s * arm, [-t * arm[1], t * arm[0]])
  return rows([center + u, center + v, center - u, center - v])
}

/// Data whose first component is a fifth of (±3, 4) or (4, ±3), and a row beside them.
///
/// - Parameters:
///   - reach: how far from 0 the mean may lie.
///   - random: the source of chance.
/// - Returns: both components of the data, and the row.
func crossAndRow(
  within reach: Int, _ random: inout Generator
) -> (model: PrincipalComponents, x: Vector)? {
  let center = random.wholes(in: -reach...reach, count: 2)
  let (a, b): (Double, Double) = random.index(below: 2) == 0 ? (3, 4) : (4, 3)
  let u: Vector = [a, random.index(below: 2) == 0 ? b : -b]
  let v: Vector = [-u[1], u[0]]
  let data = rows([center + 2 * u, center - 2 * u, center + v, center - v])
  guard let model = components(of: data) else { return nil }
  return (model, center + random.wholes(in: -5...5, count: 2))
}

func components(of x: Matrix) -> PrincipalComponents? {
  do throws(PCAError) { return try PCA(components: 2).fit(x) } catch { return nil }
}

func covariances(of x: Matrix) -> Matrix? {
  do throws(CovarianceError) { return try covarianceMatrix(of: x) } catch { return nil }
}

/// Points of the plane as the rows of a matrix.
func rows(_ points: [Vector]) -> Matrix {
  var elements: [Double] = []
  for point in points { elements += point.elements }
  return Matrix(rows: points.count, columns: 2, elements: elements)
}
