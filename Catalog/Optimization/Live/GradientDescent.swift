import Figures
public import LiveKit
import MathCore
import Optimization

extension Live {
  public static let gradientDescent = Live(
    "gradient-descent", playgrounds: [walk],
    exercises: [oneStep, slopesOfThree, slopeInB, slopeInW, wholeStep])
}

/// A walk over the loss of three points: how far each step goes, where it begins, how long it is.
private let walk = Playground(
  "walk",
  parameters: [
    .number("rate", "learning rate η", at: 0.1, in: 0.005...0.2, step: 0.005),
    .points(
      "start", "Start of the walk", at: [0, 0], in: Stage.w, Stage.b, step: 0.1, names: ["start"]),
    .steps("steps", "steps", at: 10, upTo: 40),
  ],
  on: { _ in threePoints }
) { given, scene throws(LiveFailure) in
  let loss = MeanSquaredError(x: [1, 2, 3], y: [2, 3, 5])
  let descent = GradientDescent(learningRate: given.number("rate"))
  let start = given.vector("start")
  var (here, before) = (start, start)
  var points = [Figure.Point(start[0], start[1])]
  for _ in 0..<given.whole("steps") {
    before = here
    here = descent.step(from: here, along: loss.gradient(here))
    points.append(Figure.Point(here[0], here[1]))
  }
  scene.draw(Figure.Path(points, label: "the walk", series: 1))
  scene.show("w at the end", here[0], decimals: 4)
  scene.show("b at the end", here[1], decimals: 4)
  scene.show("loss at the start", loss(start), decimals: 4)
  scene.show("loss at the end", loss(here), decimals: 4)
  let (height, last) = (loss(here), loss(before))
  let isInside = Stage.w.contains(here[0]) && Stage.b.contains(here[1])
  scene.tell(
    "what the last step did",
    points.count == 1
      ? "There is no step yet."
      : height <= last
        ? "It lowered the loss."
        : isInside
          ? "It raised the loss: the rate is too large, and the walk runs away."
          : "It raised the loss: the rate is too large, and the walk has left the picture.")
}

/// The part of the plane that is seen.
private enum Stage {
  static let w = -1.0...4
  static let b = -2.0...3
}

/// The contours of the loss of the three points, and its lowest place.
private var threePoints: Figure {
  let loss = MeanSquaredError(x: [1, 2, 3], y: [2, 3, 5])
  let end = try? GradientDescent(learningRate: 0.1).minimize(from: [0, 0], gradient: loss.gradient)
  return Figure(
    "A walk over the loss of three points",
    description:
      "Long, narrow ellipses that slant from the upper left to the lower right: the contours of "
      + "the loss, with a cross at its lowest place. Arrows lead from the start step by step.",
    x: .linear("slope w", range: Stage.w), y: .linear("intercept b", range: Stage.b),
    aspect: .equal,
    layers: [
      .contour(
        Figure.Contour(
          over: Stage.w, Stage.b, samples: 61, levels: [0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 40],
          filled: true
        ) { w, b in loss([w, b]) }),
      .scatter(
        Figure.Scatter(
          end.map { [Figure.Point($0.minimum[0], $0.minimum[1])] } ?? [], label: "lowest place",
          symbol: .cross, series: 2)),
    ])
}
