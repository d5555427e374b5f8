public import MathCore

/// The method that finds a minimum by walking downhill: one step against the gradient at a time.
///
/// The gradient points to where the function grows fastest, so its opposite is where it falls
/// fastest. For a function whose gradient changes by at most L per unit of way, every step with
/// 0 < η < 2/L lowers it, and a longer one may climb.
///
/// - Source: Cauchy 1847, *Méthode générale pour la résolution des systèmes d'équations
///   simultanées*; Nesterov, *Lectures on Convex Optimization*, 2nd ed., Springer 2018, section
///   1.2.3.
public struct GradientDescent: Sendable {
  /// The length of a step in units of the gradient, η > 0.
  public let learningRate: Double
  /// The descent has converged when no component of the gradient exceeds this.
  public let tolerance: Double
  /// The number of steps after which it gives up.
  public let maxIterations: Int

  /// A way to descend.
  ///
  /// - Parameters:
  ///   - learningRate: the length of a step in units of the gradient, η > 0.
  ///   - tolerance: the largest component of the gradient at which to stop, in units of loss per
  ///     unit of parameter.
  ///   - maxIterations: the number of steps after which to give up.
  /// - Precondition: the rate is positive, the tolerance and the number of steps are not negative.
  public init(learningRate: Double, tolerance: Double = 1e-10, maxIterations: Int = 10_000) {
    precondition(learningRate > 0, "the learning rate \(learningRate) is not positive")
    precondition(tolerance >= 0, "the tolerance \(tolerance) is negative")
    precondition(maxIterations >= 0, "\(maxIterations) steps are fewer than none")
    self.learningRate = learningRate
    self.tolerance = tolerance
    self.maxIterations = maxIterations
  }

  /// One step downhill.
  ///
  /// - Parameters:
  ///   - parameters: where it stands, d numbers.
  ///   - gradient: the gradient there, d numbers.
  /// - Returns: where it goes.
  /// - Precondition: both have the same length.
  /// - Complexity: O(d).
  public func step(from parameters: Vector, along gradient: Vector) -> Vector {
    // w_new = w_old − η ∇L(w_old)
    parameters - learningRate * gradient
  }

  /// Walks downhill until the ground is level.
  ///
  /// - Parameters:
  ///   - start: where to begin, d numbers.
  ///   - gradient: the gradient of the function at d parameters.
  /// - Returns: the minimum, and every point on the way to it.
  /// - Throws: ``GradientDescentError`` if the steps grow without bound or the ground is not level
  ///   after `maxIterations` steps.
  /// - Complexity: O(d) and one gradient per step; the way is kept, O(d) numbers per step.
  public func minimize(
    from start: Vector, gradient: (Vector) -> Vector
  ) throws(GradientDescentError) -> Descent {
    var path = [start]
    var here = start
    while true {
      let slope = gradient(here)
      // max |∂L/∂wⱼ|: NaN is larger than any tolerance and is caught first
      var steepest = 0.0
      for component in slope.elements {
        guard component.isFinite else { throw .diverged(steps: path.count - 1) }
        steepest = max(steepest, component.magnitude)
      }
      if steepest <= tolerance { return Descent(path: path, steepest: steepest) }
      guard path.count <= maxIterations else {
        throw .notConverged(steps: maxIterations, steepest: steepest)
      }
      here = step(from: here, along: slope)
      path.append(here)
    }
  }
}

/// A walk that reached level ground.
public struct Descent: Hashable, Sendable {
  /// The points of the walk, from the start to the minimum.
  public let path: [Vector]
  /// The largest component of the gradient at the minimum.
  public let steepest: Double

  /// The number of steps taken.
  public var iterations: Int { path.count - 1 }
  /// Where the walk ended.
  public var minimum: Vector { path[path.count - 1] }
}

/// Why a descent found no minimum.
public enum GradientDescentError: Error, Hashable, Sendable {
  /// The gradient stopped being a finite number: the steps are too long.
  case diverged(steps: Int)
  /// The ground was not level yet after the last step that was allowed.
  case notConverged(steps: Int, steepest: Double)
}

extension GradientDescentError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .diverged(let steps):
      "the descent diverged after \(steps) steps: take a smaller learning rate"
    case .notConverged(let steps, let steepest):
      "the descent has not converged after \(steps) steps: the steepest slope is still \(steepest)"
    }
  }
}
