public import LiveKit

extension Live {
  public static let start = Live(
    "start",
    exercises: [
      addingFractions, linearEquation, powersOfPowers, functionOfFunction, slopeOfLine,
      twoLogarithms, readingASum, lengthOfSum, matrixTimesVector, meanAndVariance, chanceGivenLink,
      derivativeAtPoint,
    ])
}
