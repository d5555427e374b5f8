public import LiveKit

extension Live {
  public static let start = Live(
    "start",
    exercises: [
      addingFractions, linearEquation, slopeOfLine, powersOfPowers, functionOfFunction, readingASum,
      twoLogarithms, lengthOfSum, matrixTimesVector, meanAndVariance, chanceGivenLink,
      derivativeAtPoint,
    ])
}
