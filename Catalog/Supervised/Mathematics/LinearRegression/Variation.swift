import Elementary
import LinearAlgebra
import MathCore

/// How much a target varies, and how much of it a fit leaves over.
///
/// The sums of squares are taken of numbers divided by a power of two and in a longer accumulator,
/// so that their difference keeps its digits and nothing overflows.
public struct Variation: Sendable {
  private let total: DoubleDouble
  private let residual: DoubleDouble
  private let exponent: Int

  /// The variation of a target.
  ///
  /// - Parameters:
  ///   - y: the target, n numbers.
  ///   - residuals: what a fit leaves over, n numbers.
  ///   - aroundMean: whether the variation is that around the mean, or that around 0.
  init(of y: Vector, residuals: Vector, aroundMean: Bool) {
    let largest = Norm.lInfinity(y)
    exponent = largest > 0 ? Int(largest.exponent) : 0
    let scale = -exponent
    let numbers = y.elements.map { Double(sign: .plus, exponent: scale, significand: $0) }
    var sum = DoubleDouble.zero
    for number in numbers { sum += DoubleDouble(number) }
    let mean = aroundMean ? sum / DoubleDouble(Double(y.count)) : .zero
    var (total, left) = (DoubleDouble.zero, DoubleDouble.zero)
    for i in numbers.indices {
      // Σ (yᵢ − ȳ)² and Σ rᵢ²
      let deviation = DoubleDouble(numbers[i]) - mean
      total += deviation * deviation
      let rest = Double(sign: .plus, exponent: scale, significand: residuals[i])
      left += .product(rest, rest)
    }
    // The mean of equal numbers is rounded in its 105th bit: what is left of them is no variation.
    self.total = total.high > 0x1p-190 * Double(y.count) ? total : .zero
    residual = left
  }

  /// Σ (yᵢ − ȳ)², in the square of the unit of the target; infinity where that is no number.
  public var totalSumOfSquares: Double { unscaled(total) }
  /// Σ (yᵢ − ŷᵢ)², in the square of the unit of the target; infinity where that is no number.
  public var residualSumOfSquares: Double { unscaled(residual) }
  /// Σ (ŷᵢ − ȳ)², in the square of the unit of the target; infinity where that is no number.
  public var explainedSumOfSquares: Double { unscaled(explained) }

  /// What the fit explains.
  ///
  /// The squares add up, because residuals stand at right angles to predictions. A fit that explains
  /// nothing leaves a rounding, which may be negative.
  private var explained: DoubleDouble {
    let difference = total - residual
    return difference.high > 0 ? difference : .zero
  }

  private func unscaled(_ sum: DoubleDouble) -> Double {
    Double(sign: .plus, exponent: 2 * exponent, significand: sum.high)
  }

  /// The share of the variation that the fit explains; `nil` where nothing varies.
  var explainedShare: Double? { total.high > 0 ? (explained / total).high : nil }
  /// The share of the variation that the fit leaves over; `nil` where nothing varies.
  var residualShare: Double? { total.high > 0 ? (residual / total).high : nil }
  /// The explained over the residual variation; `nil` where the fit is exact or nothing varies.
  var explainedToResidual: Double? {
    guard residual.high > 0, total.high > 0 else { return nil }
    let ratio = (explained / residual).high
    return ratio.isFinite ? ratio : nil
  }
}
