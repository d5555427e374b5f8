import CatalogKit
import MathCore
import Optimization

extension Formulas {
  /// The loss of a line on random pairs, its two slopes, and one step against them.
  static let gradientDescent = Formulas(
    [
      "n": .size, "x": .vector("n"), "y": .vector("n"), "w": .number, "b": .number,
      "L": .function { draw, at in try loss(draw)([at.number(0), at.number(1)]) },
      "\\frac{\\partial L}{\\partial w}": .value {
        loss($0).gradient([$0.number("w"), $0.number("b")])[0]
      },
      "\\frac{\\partial L}{\\partial b}": .value {
        loss($0).gradient([$0.number("w"), $0.number("b")])[1]
      },
    ],
    meanings: [
      "n": "how many points there are",
      "x": "the features, one of each point",
      "y": "the targets, one of each point",
      "w": "the slope of the line",
      "b": "the intercept of the line",
      "L": "the loss: the mean squared error",
      "\\frac{\\partial L}{\\partial w}": "how fast the loss grows with the slope",
      "\\frac{\\partial L}{\\partial b}": "how fast the loss grows with the intercept",
      "\\eta": "the learning rate",
      "w_{\\text{old}}": "the slope before a step",
      "w_{\\text{new}}": "the slope after a step",
      "b_{\\text{old}}": "the intercept before a step",
      "b_{\\text{new}}": "the intercept after a step",
    ],
    checks: [
      "loss": .agrees(),
      "gradient-w": .derivative(of: "loss", by: "w"),
      "gradient-b": .derivative(of: "loss", by: "b"),
      "update-w": .agrees(where: stepped("w")),
      "update-b": .agrees(where: stepped("b")),
    ])

  private static func loss(_ draw: Draw) -> MeanSquaredError {
    MeanSquaredError(x: draw.vector("x"), y: draw.vector("y"))
  }

  /// One step of a single parameter, by the code.
  private static func stepped(_ parameter: String) -> FormulaSymbols {
    let (old, slope) = ("\(parameter)_{\\text{old}}", "\\frac{\\partial L}{\\partial \(parameter)}")
    return [
      "\\eta": .positive, slope: .number, old: .number,
      "\(parameter)_{\\text{new}}": .value { draw in
        GradientDescent(learningRate: draw.number("\\eta"))
          .step(from: [draw.number(old)], along: [draw.number(slope)])[0]
      },
    ]
  }
}
