public import LiveKit

extension Live {
  public static let schoolAlgebra = Live(
    "school-algebra",
    exercises: [
      orderOfOperations, addingFractions, upAndDown, linearEquation, rearrangedLine, largestWhole,
      distanceFromNumber, powersOfPowers, functionOfFunction, slopeOfLine, pointOnLine,
      twoLogarithms, logarithmRules, readingASum, readingAProduct, cosineOfTriangle, unionOfSets,
    ])
}
